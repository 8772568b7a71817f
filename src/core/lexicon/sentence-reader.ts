import type { Span } from '../text/span.js';
import { brokenRuns } from './broken-runs.js';
import { CandidateFinder, type Candidate } from './candidates.js';
import { sentenceFeatures } from './features.js';
import { foldInto } from './folding.js';
import { JudgedSentences } from './judged-sentences.js';
import { Lattice, MAX_WORD_LENGTH } from './lattice.js';
import type { LanguageModel } from './language-model.js';
import type { ShapeTable } from './shape-table.js';
import { strangePlaces } from './wear.js';
import { NO_NODE, NO_WORD, ROOT } from './word-trie.js';
import type { PairIndex } from './pair-index.js';

export interface Suggestion extends Candidate {
  /** See SENTENCE_FEATURES; the evidence of the page is still to be filled in. */
  readonly features: Float32Array;
}

/** What the word model finds in one sentence. */
export interface SentenceReading {
  /** Grouped by place, the best at each place first. */
  readonly suggestions: readonly Suggestion[];
  /** Places at which another character would fit far better. */
  readonly strange: readonly number[];
  /** Passages that read like nothing in the language. */
  readonly broken: readonly Span[];
}

const CACHE_SIZE = 2000;

/** Reads sentences, remembering those read lately: after an edit only the changed sentence is read again. */
export class SentenceReader {
  readonly lattice: Lattice;
  /** What was held of the sentences read lately. */
  readonly judged = new JudgedSentences();
  readonly #finder: CandidateFinder;
  #recent = new Map<string, SentenceReading>();
  #older = new Map<string, SentenceReading>();

  constructor(model: LanguageModel, readonly shapes: ShapeTable, readonly pairs: PairIndex) {
    this.lattice = new Lattice(model);
    this.#finder = new CandidateFinder(shapes, pairs);
  }

  /** @param sentence at most MAX_SENTENCE UTF-16 units */
  read(sentence: string): SentenceReading {
    const known = this.#recent.get(sentence) ?? this.#older.get(sentence);
    const reading = known ?? this.#readAfresh(sentence);
    if (this.#recent.size >= CACHE_SIZE) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(sentence, reading);
    return reading;
  }

  /** Forgets the sentences read so far. */
  forget(): void {
    this.#recent = new Map();
    this.#older = new Map();
    this.judged.forgetAll();
  }

  /** Whether the folded units from `start` to `end` are a word. */
  isWord(units: Uint16Array, start: number, end: number): boolean {
    const { trie } = this.lattice.model;
    let node = ROOT;
    for (let at = start; at < end && node !== NO_NODE; at++) node = trie.child(node, units[at] ?? 0);
    return node !== NO_NODE && trie.wordAt(node) !== NO_WORD;
  }

  /** The longest word that holds `unit` at the place, or that character alone. */
  wordAround(units: Uint16Array, length: number, at: number, unit: number): Span {
    const original = units[at] ?? 0;
    units[at] = unit;
    let longest: Span = { start: at, end: at + 1 };
    for (let start = Math.max(0, at + 1 - MAX_WORD_LENGTH); start <= at; start++) {
      for (let end = at + 1; end <= Math.min(length, start + MAX_WORD_LENGTH); end++) {
        if (end - start > longest.end - longest.start && this.isWord(units, start, end)) longest = { start, end };
      }
    }
    units[at] = original;
    return longest;
  }

  #readAfresh(sentence: string): SentenceReading {
    const { lattice } = this;
    lattice.read(foldInto(lattice.units, sentence, this.shapes));
    const suggestions: Suggestion[] = [];
    for (let place = 0; place < lattice.length; place++) {
      const candidates = this.#finder.at(lattice, place);
      for (const candidate of candidates) suggestions.push(Object.assign(candidate, { features: sentenceFeatures(lattice, this, candidate, candidates) }));
    }
    return { suggestions, strange: strangePlaces(suggestions), broken: brokenRuns(lattice) };
  }
}
