import { setEvidenceFeatures, supportFor, type Evidence, type Support } from './evidence.js';
import { foldInto } from './folding.js';
import { MAX_SENTENCE } from './lattice.js';
import type { LookalikeModel } from './lookalike-model.js';
import type { Suggestion } from './sentence-reader.js';
import type { ShapeTable } from './shape-table.js';

/** A character that the page may have had in print. */
export interface Reading {
  /** In the script of the text. */
  readonly character: string;
  /** The word that it completes, as it then stands in the text, and where it begins. */
  readonly word: string;
  readonly wordStart: number;
  /** Whether what stands in the word's place now is a word, too. */
  readonly originalIsWord: boolean;
  readonly probability: number;
  readonly support: Support;
}

/** What is held of one character of the text. */
export interface Judgement {
  /** Offset in the text. */
  readonly at: number;
  readonly wrong: string;
  /** At most three, best first. */
  readonly readings: readonly Reading[];
  /** That of the best reading. */
  readonly probability: number;
}

const units = new Uint16Array(MAX_SENTENCE);

/** Judges the places of a sentence at which some reading is at least as probable as `least`, in order of position. */
export function judge(sentence: string, model: LookalikeModel, evidence: Evidence, least: number): Judgement[] {
  const { suggestions } = model.reader.read(sentence);
  if (suggestions.length === 0) return [];
  foldInto(units, sentence, model.shapes);
  const places = new Map<number, Reading[]>();
  for (const suggestion of suggestions) {
    const reading = readingOf(sentence, suggestion, model, evidence);
    const readings = places.get(suggestion.at);
    if (readings) readings.push(reading);
    else places.set(suggestion.at, [reading]);
  }
  return [...places].flatMap(([at, readings]) => {
    const probability = readings.reduce((most, reading) => Math.max(most, reading.probability), 0);
    if (probability < least) return [];
    readings.sort((a, b) => b.probability - a.probability);
    return [{ at, wrong: sentence.charAt(at), readings, probability }];
  });
}

function readingOf(sentence: string, suggestion: Suggestion, { gate, shapes, reader }: LookalikeModel, evidence: Evidence): Reading {
  const { at, start, end } = suggestion;
  const support = supportFor(suggestion, units, sentence.length, evidence);
  const wrong = sentence.charAt(at);
  const character = inScriptOf(sentence, suggestion.unit, shapes);
  const features = suggestion.features.slice();
  setEvidenceFeatures(features, support);
  return {
    character,
    word: sentence.slice(start, at) + character + sentence.slice(at + 1, end),
    wordStart: start,
    originalIsWord: reader.isWord(units, start, end),
    probability: gate.probability(features, evidence.prior?.(wrong, character)),
    support,
  };
}

/** The suggested character in the script of the sentence. */
function inScriptOf(sentence: string, unit: number, shapes: ShapeTable): string {
  const traditional = shapes.traditionalise(unit);
  return String.fromCharCode(traditional !== unit && isTraditional(sentence, shapes) ? traditional : unit);
}

function isTraditional(sentence: string, shapes: ShapeTable): boolean {
  for (let i = 0; i < sentence.length; i++) if (shapes.simplify(sentence.charCodeAt(i)) !== sentence.charCodeAt(i)) return true;
  return false;
}
