import type { Evidence, EvidenceAt } from './evidence.js';
import { setEvidenceFeatures, supportAt } from './evidence.js';
import { foldInto } from './folding.js';
import type { Gate } from './gate.js';
import { MAX_SENTENCE } from './lattice.js';
import { protectedPlaces } from './protected.js';
import type { SentenceReader, Suggestion } from './sentence-reader.js';
import { sentences } from './sentences.js';
import type { ShapeTable } from './shape-table.js';

/** What finding look-alikes needs of the model. */
export interface LookalikeModel {
  readonly reader: SentenceReader;
  readonly shapes: ShapeTable;
  readonly gate: Gate;
}

/** A character that the page may have had in print. */
export interface Reading {
  readonly character: string;
  /** The word that it completes, as it then stands in the text, and where it begins. */
  readonly word: string;
  readonly wordStart: number;
  readonly probability: number;
  readonly evidence: EvidenceAt;
}

export type Tier = 'certain' | 'likely' | 'doubtful';

/** A character that was probably read as another that looks like it. */
export interface Lookalike {
  /** Offset in the text given. */
  readonly at: number;
  readonly wrong: string;
  /** At most three, best first. */
  readonly readings: readonly Reading[];
  readonly probability: number;
  readonly tier: Tier;
}

export const LIKELY = 0.5;
export const DOUBTFUL = 0.1;
const CERTAIN = 0.9;
const ROUNDS = 4;

/**
 * Finds characters that were misread as look-alikes: a noisy channel over word lattices. After each round the likely
 * corrections are put in and the sentence is read again, so that neighbouring errors free each other.
 * @param text running text without line breaks inside words; offsets of the result are into it
 */
export function findLookalikes(text: string, model: LookalikeModel, evidence: Evidence = {}): Lookalike[] {
  const guarded = protectedPlaces(text, evidence.words);
  return sentences(text).flatMap(({ start, end }) => {
    const found = inSentence(text.slice(start, end), model, evidence, (at) => guarded.has(start + at));
    return found.map((lookalike) => moved(lookalike, start));
  });
}

function moved(lookalike: Lookalike, by: number): Lookalike {
  const readings = lookalike.readings.map((reading) => ({ ...reading, wordStart: reading.wordStart + by }));
  return { ...lookalike, at: lookalike.at + by, readings };
}

function inSentence(sentence: string, model: LookalikeModel, evidence: Evidence, isGuarded: (at: number) => boolean): Lookalike[] {
  const found = new Map<number, Lookalike>();
  let text = sentence;
  for (let round = 0; round < ROUNDS; round++) {
    const judged = judge(text, model, evidence).filter(({ at }) => !isGuarded(at));
    const accepted = judged.filter((lookalike) => lookalike.probability >= LIKELY && !found.has(lookalike.at));
    const apart = strongestApart(accepted);
    for (const lookalike of judged) if (lookalike.probability >= DOUBTFUL && lookalike.probability < LIKELY && !found.has(lookalike.at)) found.set(lookalike.at, lookalike);
    if (apart.length === 0) break;
    for (const lookalike of apart) {
      found.set(lookalike.at, lookalike);
      text = text.slice(0, lookalike.at) + (lookalike.readings[0]?.character ?? '') + text.slice(lookalike.at + 1);
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** Of corrections that stand side by side the more probable ones: the others may go when the sentence is read again. */
function strongestApart(lookalikes: readonly Lookalike[]): Lookalike[] {
  const kept: Lookalike[] = [];
  for (const lookalike of [...lookalikes].sort((a, b) => b.probability - a.probability)) {
    if (kept.every(({ at }) => Math.abs(at - lookalike.at) > 2)) kept.push(lookalike);
  }
  return kept;
}

const units = new Uint16Array(MAX_SENTENCE);

function judge(text: string, model: LookalikeModel, evidence: Evidence): Lookalike[] {
  const { suggestions } = model.reader.read(text);
  if (suggestions.length === 0) return [];
  foldInto(units, text, model.shapes);
  const byPlace = new Map<number, Reading[]>();
  for (const suggestion of suggestions) {
    const reading = weigh(text, suggestion, model, evidence);
    const readings = byPlace.get(suggestion.at);
    if (readings) readings.push(reading);
    else byPlace.set(suggestion.at, [reading]);
  }
  return [...byPlace].map(([at, unsorted]) => {
    const readings = unsorted.sort((a, b) => b.probability - a.probability);
    const probability = readings[0]?.probability ?? 0;
    return { at, wrong: text.charAt(at), readings, probability, tier: tierOf(probability) };
  });
}

function tierOf(probability: number): Tier {
  return probability >= CERTAIN ? 'certain' : probability >= LIKELY ? 'likely' : 'doubtful';
}

/** What the page and the project say for the character that stands at the place and for the suggested one. */
export function evidenceAt(suggestion: Suggestion, length: number, evidence: Evidence, folded: Uint16Array): EvidenceAt {
  const { at, unit, start, end } = suggestion;
  const original = folded[at] ?? 0;
  const oldPage = supportAt(evidence.page, folded, length, at, 1);
  const oldProject = supportAt(evidence.project, folded, length, at, 0);
  folded[at] = unit;
  const newPage = supportAt(evidence.page, folded, length, at, 0);
  const newProject = supportAt(evidence.project, folded, length, at, 0);
  const counted = end - start >= 2 && end - start <= 4;
  const wordOnPage = counted ? evidence.page?.count(folded, start, end - start) ?? 0 : 0;
  folded[at] = original;
  return { newPage, oldPage, wordOnPage, newProject, oldProject };
}

function weigh(text: string, suggestion: Suggestion, { gate, shapes }: LookalikeModel, evidence: Evidence): Reading {
  const { at, start, end } = suggestion;
  const support = evidenceAt(suggestion, text.length, evidence, units);
  const character = inScriptOf(text.charAt(at), suggestion.unit, text, shapes);
  const features = suggestion.features.slice();
  setEvidenceFeatures(features, support, evidence.prior?.(text.charAt(at), character) ?? 0);
  return {
    character,
    word: text.slice(start, at) + character + text.slice(at + 1, end),
    wordStart: start,
    probability: gate.probability(features),
    evidence: support,
  };
}

/** The suggested character in the script of the text: traditional where the text around it is. */
function inScriptOf(wrong: string, unit: number, text: string, shapes: ShapeTable): string {
  const traditional = Array.from(text).some((character) => shapes.simplify(character.charCodeAt(0)) !== character.charCodeAt(0));
  return String.fromCharCode(traditional && wrong !== '' ? shapes.traditionalise(unit) : unit);
}
