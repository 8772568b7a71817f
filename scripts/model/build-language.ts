import { BIGRAM_FLOOR, BIGRAM_STEP } from '../../src/core/lexicon/bigram-table.js';
import { BACKOFF_STEP, FREQUENCY_STEP } from '../../src/core/lexicon/language-model.js';
import { byUnits, ByteWriter, packModelFile, writeWordList } from './model-writer.js';
import { isSimplified } from './simplified.js';
import type { Bigram, WordModel } from './sunpinyin.js';

const BIGRAMS_KEPT = 1_420_000;
const MAX_WORD_LENGTH = 8;
const KEPT_WORD = /^(?:[\u4e00-\u9fff〇]+|[，。；？！：“”、…])$/u;

/** The word ids of the model file: 0 is any other text, then the words in sorted order. */
export function numberWords(model: WordModel): { words: string[]; idOf: Map<number, number> } {
  const kept = [...model.unigrams.keys()].flatMap((id) => {
    const word = model.words.get(id);
    return word !== undefined && word.length <= MAX_WORD_LENGTH && KEPT_WORD.test(word) && isSimplified(word) ? [{ id, word }] : [];
  });
  kept.sort((a, b) => byUnits(a.word, b.word));
  const idOf = new Map(kept.map(({ id }, index) => [id, index + 1]));
  idOf.set(0, 0);
  return { words: kept.map(({ word }) => word), idOf };
}

/**
 * Keeps the bigrams that tell most beyond the back-off estimate (weighted difference, Stolcke 1998: "Entropy-based pruning
 * of back-off language models", without the term of the changed back-off weight).
 */
function mostTelling(model: WordModel, backoff: ReadonlyMap<number, number>): Bigram[] {
  const weigh = ({ first, second, probability }: Bigram): number => {
    const estimate = (backoff.get(first) ?? 1) * (model.unigrams.get(second) ?? 1e-9);
    return (model.unigrams.get(first) ?? 0) * probability * Math.abs(Math.log(probability / estimate));
  };
  const weighed = model.bigrams.map((bigram) => ({ bigram, weight: weigh(bigram) })).sort((a, b) => b.weight - a.weight);
  return weighed.slice(0, BIGRAMS_KEPT).map(({ bigram }) => bigram);
}

/** The weight of the unigram estimate after each word such that its probabilities sum to one. */
function backoffWeights(model: WordModel, bigrams: readonly Bigram[]): Map<number, number> {
  const seen = new Map<number, { after: number; alone: number }>();
  for (const { first, second, probability } of bigrams) {
    const sums = seen.get(first) ?? { after: 0, alone: 0 };
    sums.after += probability;
    sums.alone += model.unigrams.get(second) ?? 0;
    seen.set(first, sums);
  }
  return new Map([...seen].map(([first, { after, alone }]) => [first, Math.max(0.005, 1 - after) / Math.max(0.005, 1 - alone)]));
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

function writeBigrams(writer: ByteWriter, count: number, rows: ReadonlyMap<number, { second: number; step: number }[]>): void {
  const [rowLengths, gaps, steps] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
  for (let first = 0; first < count; first++) {
    const row = (rows.get(first) ?? []).sort((a, b) => a.second - b.second);
    rowLengths.number(row.length);
    let previous = 0;
    for (const { second, step } of row) {
      gaps.number(second - previous);
      steps.byte(step);
      previous = second;
    }
  }
  for (const part of [rowLengths, gaps, steps].map((piece) => piece.toBytes())) {
    writer.number(part.length);
    writer.all(part);
  }
}

/** Compiles `language.bin` (words, frequencies and back-off weights of open-gram) and `pairs.bin` (its pairs of words). */
export function buildLanguage(model: WordModel): { language: Uint8Array; pairs: Uint8Array } {
  const { words, idOf } = numberWords(model);
  const known = model.bigrams.filter(({ first, second }) => idOf.has(first) && idOf.has(second));
  const bigrams = mostTelling({ ...model, bigrams: known }, backoffWeights(model, known));
  const backoff = backoffWeights(model, bigrams);
  const frequency = new Uint8Array(words.length + 1);
  const backoffs = new Uint8Array(words.length + 1);
  for (const [source, id] of idOf) {
    frequency[id] = clamp(Math.round(-Math.log(model.unigrams.get(source) ?? 1) / FREQUENCY_STEP), 0, 255);
    backoffs[id] = clamp(Math.round(-Math.log(Math.min(1, backoff.get(source) ?? 1)) / BACKOFF_STEP), 0, 255);
  }
  const rows = new Map<number, { second: number; step: number }[]>();
  for (const { first, second, probability } of bigrams) {
    const [u, v] = [idOf.get(first) ?? 0, idOf.get(second) ?? 0];
    const estimate = -(frequency[v] ?? 0) * FREQUENCY_STEP - (backoffs[u] ?? 0) * BACKOFF_STEP;
    const step = clamp(Math.round((Math.log(probability) - estimate - BIGRAM_FLOOR) / BIGRAM_STEP), 0, 126);
    const row = rows.get(u) ?? [];
    row.push({ second: v, step });
    rows.set(u, row);
  }
  const writer = new ByteWriter();
  writeWordList(writer, words);
  writer.all(frequency);
  writer.all(backoffs);
  const pairs = new ByteWriter();
  pairs.number(bigrams.length);
  writeBigrams(pairs, words.length + 1, rows);
  return { language: packModelFile('language', writer.toBytes()), pairs: packModelFile('pairs', pairs.toBytes(), 'stored') };
}
