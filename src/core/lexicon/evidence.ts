import type { AskedParagraphs } from './asked.js';
import type { Candidate } from './candidates.js';
import { EVIDENCE_FEATURES, SENTENCE_FEATURES } from './features.js';
import { NEARLY_THE_SAME } from './restraint.js';
import { foldInto } from './folding.js';
import type { LookalikeModel } from './lookalike-model.js';
import { PARALLEL_REACH, ParallelPhrases } from './parallel-phrases.js';
import { LONGEST_PHRASE, PhraseCounts, type Phrases } from './phrase-counts.js';
import { sentences } from './sentences.js';
import { Wear } from './wear.js';

/** What is known beyond the sentence. Everything in it may be left out. */
export interface Evidence {
  /** Phrases of the page, the text that is searched included. */
  readonly page?: PhraseCounts;
  /** How badly the page was read. */
  readonly wear?: Pick<Wear, 'level' | 'levelBut'>;
  /** Phrases of the page that agree but for one character. */
  readonly parallels?: ParallelPhrases;
  /** Words of the other pages of the project. */
  readonly project?: Phrases;
  /** Words of the project or the page that are right as they stand. */
  readonly words?: ReadonlySet<string>;
  /** What a language model from outside was asked, paragraph by paragraph. */
  readonly asked?: AskedParagraphs;
  /** Logarithm of the odds by which a person's decisions speak for reading `wrong` as `right`: above 0 after accepting. */
  readonly prior?: (wrong: string, right: string) => number;
}

/** The longest phrase around a place that is known from elsewhere. */
export interface KnownPhrase {
  /** 2 to 4 characters, or 0. */
  readonly length: number;
  /** How often it occurs elsewhere. */
  readonly count: number;
}

/** What page and project know of a place with the suggested character in it, and with the one that stands there. */
export interface Support {
  readonly newPage: KnownPhrase;
  readonly oldPage: KnownPhrase;
  readonly newProject: KnownPhrase;
  readonly oldProject: KnownPhrase;
  /** Occurrences of the completed word; 0 for words of one character and of more than four. */
  readonly wordOnPage: number;
  readonly wordInProject: number;
  /** How much oftener the completed word occurs than its frequency lets expect: a logarithm, 0 to MOST_SURPRISE. */
  readonly surprise: number;
  /** How often the character that stands there occurs elsewhere beside the same neighbour: the commoner pair. */
  readonly pairElsewhere: number;
}

/** Units on either side of a change within which phrases and their surroundings are not what they were. */
const REACH = Math.max(LONGEST_PHRASE - 1, 2 * PARALLEL_REACH);

/** Where two texts begin to differ and, counted from their ends, cease to, `reach` units being left on either side. */
function changeBetween(a: Uint16Array, b: Uint16Array, reach: number): { readonly start: number; readonly fromEnd: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let fromEnd = 0;
  while (fromEnd < shorter - start && a[a.length - 1 - fromEnd] === b[b.length - 1 - fromEnd]) fromEnd++;
  return { start: Math.max(0, start - reach), fromEnd: Math.max(0, fromEnd - reach) };
}

/** Everything that a page says of its own words, entered text by text. */
export class PageEvidence {
  readonly page = new PhraseCounts();
  readonly parallels = new ParallelPhrases();
  readonly wear = new Wear();

  constructor(private readonly model: Pick<LookalikeModel, 'reader' | 'shapes'>) {}

  /** Before texts are entered and taken out, see `PhraseCounts`. */
  beginEdition(): void {
    this.page.beginEdition();
    this.parallels.beginEdition();
  }

  /** @param text of whichever script; no phrase reaches from one text into the next */
  add(text: string): void {
    const { units, length } = this.#folded(text);
    this.page.add(units, length);
    this.parallels.add(units, length);
    for (const sentence of sentences(text)) this.wear.add(sentence.text, this.model.reader.read(sentence.text));
  }

  /** Takes out a text that was entered. */
  remove(text: string): void {
    const { units, length } = this.#folded(text);
    this.page.remove(units, length);
    this.parallels.remove(units, length);
    for (const sentence of sentences(text)) this.wear.remove(sentence.text, this.model.reader.read(sentence.text));
  }

  /** Enters a text in the place of another one that was entered: an edit changes little of it. */
  replace(before: string, after: string): void {
    const [old, own] = [this.#folded(before).units, this.#folded(after).units];
    const { start, fromEnd } = changeBetween(old, own, REACH);
    for (const counts of [this.page, this.parallels]) {
      counts.remove(old.subarray(start, old.length - fromEnd), old.length - fromEnd - start);
      counts.add(own.subarray(start, own.length - fromEnd), own.length - fromEnd - start);
    }
    for (const sentence of sentences(before)) this.wear.remove(sentence.text, this.model.reader.read(sentence.text));
    for (const sentence of sentences(after)) this.wear.add(sentence.text, this.model.reader.read(sentence.text));
  }

  #folded(text: string): { units: Uint16Array; length: number } {
    const units = new Uint16Array(text.length);
    return { units, length: foldInto(units, text, this.model.shapes) };
  }
}

/** Everything that a page says of its own words. */
export function evidenceOf(page: string, model: LookalikeModel): Evidence {
  const evidence = new PageEvidence(model);
  evidence.add(page);
  return evidence;
}

export function isSameSupport(a: Support, b: Support): boolean {
  return isSamePhrase(a.newPage, b.newPage) && isSamePhrase(a.oldPage, b.oldPage) && isSamePhrase(a.newProject, b.newProject)
    && isSamePhrase(a.oldProject, b.oldProject) && a.wordOnPage === b.wordOnPage && a.wordInProject === b.wordInProject
    && a.surprise === b.surprise && a.pairElsewhere === b.pairElsewhere;
}

function isSamePhrase(a: KnownPhrase, b: KnownPhrase): boolean {
  return a.length === b.length && a.count === b.count;
}

/** How often a sentence put its own phrases into the counts of the page. */
const OWN = 1;
const MOST_SURPRISE = 3;
/** Levels of wear that the gate tells apart. */
const CLEANEST = -1;
const WORST = 4;
/** Most that the recurring of a nearly identical character counts. */
const MOST_RECURRING = 1;
/** Phrases shorter than this recur by chance. */
const TELLING = 3;
const NONE: KnownPhrase = { length: 0, count: 0 };

/**
 * Looks up what page and project say of a suggestion.
 * @param units the folded units of the sentence, put back as they were
 */
export function supportFor({ at, unit, start, end, logFrequency }: Pick<Candidate, 'at' | 'unit' | 'start' | 'end' | 'logFrequency'>, units: Uint16Array, length: number, { page, project }: Evidence): Support {
  const original = units[at] ?? 0;
  const oldPage = knownPhrase(page, units, length, at, OWN);
  const oldProject = knownPhrase(project, units, length, at, 0);
  units[at] = unit;
  const newPage = knownPhrase(page, units, length, at, 0);
  const newProject = knownPhrase(project, units, length, at, 0);
  const counted = end - start >= 2 && end - start <= LONGEST_PHRASE;
  const wordOnPage = counted ? page?.count(units, start, end - start) ?? 0 : 0;
  const wordInProject = counted ? project?.count(units, start, end - start) ?? 0 : 0;
  units[at] = original;
  const surprise = Math.max(surpriseOf(wordOnPage, page, logFrequency), surpriseOf(wordInProject, project, logFrequency));
  const pairElsewhere = pairCount(page, units, length, at, OWN) + pairCount(project, units, length, at, 0);
  return { newPage, oldPage, newProject, oldProject, wordOnPage, wordInProject, surprise, pairElsewhere };
}

function surpriseOf(count: number, counts: Phrases | undefined, logFrequency: number): number {
  if (!counts || count === 0) return 0;
  const expected = counts.total * Math.exp(logFrequency);
  return Math.min(MOST_SURPRISE, Math.max(0, Math.log((count + 0.3) / (expected + 0.3))));
}

/** Occurrences, beyond the present one, of the pairs that the character forms with its neighbours: the commoner pair. */
function pairCount(counts: Phrases | undefined, units: Uint16Array, length: number, at: number, own: number): number {
  if (!counts) return 0;
  const before = at > 0 ? counts.count(units, at - 1, 2) - own : 0;
  const after = at + 1 < length ? counts.count(units, at, 2) - own : 0;
  return Math.max(0, before, after);
}

function grade({ length, count }: KnownPhrase): number {
  return length < TELLING ? 0 : length - TELLING + 1 + Math.min(2, Math.log2(count)) / 4;
}

function knownPhrase(counts: Phrases | undefined, units: Uint16Array, length: number, at: number, own: number): KnownPhrase {
  if (!counts) return NONE;
  for (let size = LONGEST_PHRASE; size >= 2; size--) {
    let most = 0;
    for (let start = Math.max(0, at - size + 1); start <= at && start + size <= length; start++) {
      most = Math.max(most, counts.count(units, start, size) - own);
    }
    if (most > 0) return { length: size, count: most };
  }
  return NONE;
}

/**
 * Fills in the features that tell of the evidence; `EVIDENCE_FEATURES` names them. Where the characters are nearly the same, it says
 * little that the one that stands there recurs.
 * @param wear level of the page, see `Wear`
 */
export function setEvidenceFeatures(features: Float32Array, likeness: number, support: Support, wear: number): void {
  const recurs = Math.log2(1 + support.pairElsewhere);
  const isNearlyTheSame = likeness >= NEARLY_THE_SAME;
  const values = [
    Math.max(grade(support.newPage), grade(support.newProject)), isNearlyTheSame ? 0 : Math.max(grade(support.oldPage), grade(support.oldProject)),
    support.surprise, isNearlyTheSame ? 0 : recurs, Math.min(WORST, Math.max(CLEANEST, wear)) / 2, isNearlyTheSame ? Math.min(recurs, MOST_RECURRING) : 0,
  ];
  for (let i = 0; i < EVIDENCE_FEATURES.length; i++) features[SENTENCE_FEATURES.length + i] = values[i] ?? 0;
}
