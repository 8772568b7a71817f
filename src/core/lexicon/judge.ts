import { isParticle, isSurname } from './closed-classes.js';
import { isSameSupport, setEvidenceFeatures, supportFor, type Evidence, type Support } from './evidence.js';
import { FEATURE_COUNT, isInName, SENTENCE_FEATURES } from './features.js';
import { foldInto } from './folding.js';
import { isHan, MAX_SENTENCE, MAX_WORD_LENGTH } from './lattice.js';
import type { LookalikeModel } from './lookalike-model.js';
import { isRestrained } from './restraint.js';
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
  /** How much the two characters look alike: 0 where the shape table does not know them as look-alikes. */
  readonly likeness: number;
  /** How often the page prints the same words around this character instead; 0 where it was not asked. */
  readonly parallels: number;
  readonly probability: number;
  readonly support: Support;
}

export type Readings = readonly [best: Reading, ...others: Reading[]];

/** What is held of one character of the text. */
export interface Judgement {
  /** Offset in the text. */
  readonly at: number;
  readonly wrong: string;
  /** At most three, best first. */
  readonly readings: Readings;
  /** That of the best reading. */
  readonly probability: number;
}

interface ParallelReading extends Reading {
  readonly at: number;
}

/**
 * The gate is fitted on pages of known wear, and asked as if every page were of this one: what little is wrong on a clean page is
 * to be found as well.
 */
const ASSUMED_WEAR = 2;
/** Logarithm of the share of running text below which a character is rare. */
const RARE = -9;
const MOST_READINGS = 3;
/** Share of its probability, and the most, that is left to what is held back. */
const SHARE_IF_RESTRAINED = 0.35;
const MOST_IF_RESTRAINED = 0.2;
/** Level from which on characters are confused that do not look alike, and the one that must be left without the word in question. */
const WORN = 2;
const STILL_WORN = 1;
/** How probable it is that the majority of parallel phrases is right. */
const PARALLEL = 0.95;
const PARALLEL_UNLIKE = 0.75;

const units = new Uint16Array(MAX_SENTENCE);
/** The features of the suggestion at hand, those of the evidence filled in. */
const features = new Float32Array(FEATURE_COUNT);

/** Judges the places of a sentence at which some reading is at least as probable as `least`, in order of position. */
export function judge(sentence: string, model: LookalikeModel, evidence: Evidence, least: number): Judgement[] {
  const { suggestions, strange } = model.reader.read(sentence);
  if (suggestions.length === 0 && !evidence.parallels) return [];
  foldInto(units, sentence, model.shapes);
  const places = new Map<number, [Reading, ...Reading[]]>();
  for (const suggestion of suggestions) {
    const reading = readingOf(sentence, suggestion, model, evidence, isWornAround(suggestion, strange, evidence));
    if (reading.character === sentence.charAt(suggestion.at)) continue;
    const readings = places.get(suggestion.at);
    if (readings) readings.push(reading);
    else places.set(suggestion.at, [reading]);
  }
  for (const reading of parallelReadings(sentence, model, evidence)) places.set(reading.at, [reading]);
  return [...places].flatMap(([at, readings]) => {
    const probability = readings.reduce((most, reading) => Math.max(most, reading.probability), 0);
    if (probability < least) return [];
    readings.sort((a, b) => b.probability - a.probability);
    readings.splice(MOST_READINGS);
    return [{ at, wrong: sentence.charAt(at), readings, probability }];
  });
}

/** Whether the page is worn, and not by the word alone that is suggested. */
function isWornAround({ start, end }: Suggestion, strange: readonly number[], evidence: Evidence): boolean {
  return isWorn(evidence, strange.filter((at) => at >= start && at < end).length);
}

function isWorn({ wear }: Evidence, own: number): boolean {
  return wear !== undefined && wear.level >= WORN && wear.levelBut(own) >= STILL_WORN;
}

/** All that `judge` may ask about the wear of the page, as a key. */
export function wornBasis(evidence: Evidence): string {
  return Array.from({ length: MAX_WORD_LENGTH + 1 }, (_, own) => (isWorn(evidence, own) ? 1 : 0)).join('');
}

/** The last reading of each suggestion: it stands as long as page, project and people say the same of it. */
const lastReadings = new WeakMap<Suggestion, { readonly reading: Reading; readonly prior: Evidence['prior']; readonly worn: boolean }>();

function readingOf(sentence: string, suggestion: Suggestion, model: LookalikeModel, evidence: Evidence, worn: boolean): Reading {
  const support = supportFor(suggestion, units, sentence.length, evidence);
  const last = lastReadings.get(suggestion);
  if (last && last.prior === evidence.prior && last.worn === worn && isSameSupport(last.reading.support, support)) return last.reading;
  const reading = readAfresh(sentence, suggestion, model, evidence, support, worn);
  lastReadings.set(suggestion, { reading, prior: evidence.prior, worn });
  return reading;
}

function readAfresh(sentence: string, suggestion: Suggestion, { gate, shapes, reader }: LookalikeModel, evidence: Evidence, support: Support, worn: boolean): Reading {
  const { at, start, end } = suggestion;
  const wrong = sentence.charAt(at);
  const character = inScriptOf(sentence, suggestion.unit, shapes);
  features.set(suggestion.features);
  setEvidenceFeatures(features, suggestion.likeness, support, ASSUMED_WEAR);
  const originalIsWord = end - start > 1 && reader.isWord(units, start, end);
  const prior = evidence.prior?.(wrong, character) ?? 0;
  const breaksWord = end - start === 1 && (reader.isWord(units, at - 1, at + 1) || (at + 1 < sentence.length && reader.isWord(units, at, at + 2)));
  const probability = gate.probability(features, prior + twinOdds(suggestion));
  const mayBeUnlike = prior > 0 || worn;
  const unitAt = (place: number): number => (place < 0 || place >= sentence.length ? 0 : units[place] ?? 0);
  const isHeldBack = isRestrained(suggestion, support, { before: unitAt(at - 1), original: unitAt(at), next: unitAt(at + 1), isEchoed: unitAt(at) === unitAt(at - 2) || unitAt(at) === unitAt(at + 2), isFramed: isFramed(unitAt, at), isWord: originalIsWord || breaksWord, isInName: isInName(units, start), isRareSurname: isSurname(unitAt(at)) && shapes.logShare(unitAt(at)) < RARE, mayBeUnlike });
  return {
    character,
    word: sentence.slice(start, at) + character + sentence.slice(at + 1, end),
    wordStart: start,
    originalIsWord,
    likeness: suggestion.likeness,
    parallels: 0,
    probability: isHeldBack ? Math.min(probability * SHARE_IF_RESTRAINED, MOST_IF_RESTRAINED) : probability,
    support,
  };
}

/**
 * Logarithm of the odds that the gate gives too little where a character that is seldom a word of its own, but stands as one, has a
 * twin (己 for 已): the errors made for the fitting hold few of these.
 */
const TWIN_ODDS = 1.5;
const TWIN_SELDOM_ALONE = SENTENCE_FEATURES.indexOf('twin seldom alone');

function twinOdds({ features: own }: Suggestion): number {
  return TWIN_ODDS * Math.min(1, own[TWIN_SELDOM_ALONE] ?? 0);
}

/** Whether the same word stands on both sides of a place, or before it and before what precedes: 一吞一吐. */
function isFramed(unitAt: (place: number) => number, at: number): boolean {
  const before = unitAt(at - 1);
  return isHan(before) && !isParticle(before) && (before === unitAt(at + 1) || before === unitAt(at - 3));
}

/** What the page prints in the same words elsewhere, more often than what stands here. */
function parallelReadings(sentence: string, { shapes, reader }: LookalikeModel, evidence: Evidence): ParallelReading[] {
  const found: ParallelReading[] = [];
  for (let at = 0; at < sentence.length && evidence.parallels; at++) {
    const better = evidence.parallels.betterAt(units, sentence.length, at);
    if (!better || better.unit === units[at - 1] || better.unit === units[at + 1]) continue;
    const original = units[at] ?? 0;
    const { start, end } = reader.wordAround(units, sentence.length, at, better.unit);
    const support = supportFor({ at, unit: better.unit, start, end, logFrequency: 0 }, units, sentence.length, evidence);
    const character = inScriptOf(sentence, better.unit, shapes);
    const word = sentence.slice(start, at) + character + sentence.slice(at + 1, end);
    const likeness = shapes.likeness(original, better.unit);
    const probability = likeness > 0 || better.count > 1 ? PARALLEL : PARALLEL_UNLIKE;
    found.push({ at, character, word, wordStart: start, originalIsWord: reader.isWord(units, start, end), likeness, parallels: better.count, probability, support });
  }
  return found;
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
