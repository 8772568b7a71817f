import type { Span } from '../text/span.js';
import { foldInto } from './folding.js';
import type { LanguageModel } from './language-model.js';
import { Lattice } from './lattice.js';
import type { Lexicon } from './lexicon.js';
import { SeamReader } from './seam-reader.js';
import { sentences } from './sentences.js';
import type { ShapeTable } from './shape-table.js';
import { NO_NODE, NO_WORD, ROOT } from './word-trie.js';

/** The lexicon of the embedded language model. */
export class ModelLexicon implements Lexicon {
  readonly #lattice: Lattice;
  readonly #seams: SeamReader;

  constructor(private readonly model: LanguageModel, private readonly shapes: ShapeTable) {
    this.#lattice = new Lattice(model);
    this.#seams = new SeamReader(model, shapes);
  }

  isWord(text: string): boolean {
    return this.#number(text) !== undefined;
  }

  logFrequency(word: string): number | undefined {
    const number = this.#number(word);
    return number === undefined ? undefined : this.model.logFrequency(number);
  }

  #number(text: string): number | undefined {
    const { trie } = this.model;
    let node = ROOT;
    for (let at = 0; at < text.length && node !== NO_NODE; at++) node = trie.child(node, this.shapes.simplify(text.charCodeAt(at)));
    const word = node === NO_NODE ? NO_WORD : trie.wordAt(node);
    return word === NO_WORD ? undefined : word;
  }

  logProbability(passage: string): number {
    let sum = 0;
    for (const sentence of sentences(passage)) {
      this.#read(sentence.text);
      sum += this.#lattice.best;
    }
    return sum / Math.max(1, passage.length);
  }

  gainTogether(before: string, after: string): number {
    return this.#seams.gain(before, after);
  }

  words(text: string): Span[] {
    const words: Span[] = [];
    for (const sentence of sentences(text)) {
      this.#read(sentence.text);
      for (let at = 0; at < this.#lattice.length;) {
        const end = this.#lattice.arcEnd[this.#lattice.arcAt[at] ?? 0] ?? at + 1;
        words.push({ start: sentence.start + at, end: sentence.start + end });
        at = end;
      }
    }
    return words;
  }

  #read(sentence: string): void {
    this.#lattice.read(foldInto(this.#lattice.units, sentence, this.shapes));
  }
}
