import { readFileSync } from 'node:fs';
import { FREQUENCY_STEP } from '../../src/core/lexicon/language-model.js';
import { readJieba } from './jieba.js';
import { byUnits, ByteWriter, packModelFile, writeWordList } from './model-writer.js';
import { isSimplified } from './simplified.js';
import type { WordModel } from './sunpinyin.js';

const LISTED_WORD = /^[\u4e00-\u9fff]{2,8}$/u;

/** Lists of words that the sources lack, and the logarithm of the frequency that is given to each: the first came up after they were made. */
const LISTS = [['modern', -12], ['public-life', -14], ['culture-and-sports', -14]] as const;

function wordsOf(list: string): string[] {
  return readFileSync(`scripts/model/text/words/${list}.txt`, 'utf8').trim().split(/\s+/u);
}

/** The logarithm by which open-gram's frequencies differ from jieba's on rare words that both list (the median). */
function calibration(frequencies: ReadonlyMap<string, number>, model: WordModel): number {
  const differences: number[] = [];
  for (const [id, probability] of model.unigrams) {
    const listed = frequencies.get(model.words.get(id) ?? '');
    if (listed !== undefined && listed < -13) differences.push(Math.log(probability) - listed);
  }
  differences.sort((a, b) => a - b);
  return differences[differences.length >> 1] ?? 0;
}

/**
 * Compiles `dictionary.bin`: the words of jieba that open-gram lacks, with frequencies on open-gram's scale.
 * @param isKept leaves words out, for fitting with unknown words
 */
export function buildDictionary(model: WordModel, isKept: (word: string) => boolean = () => true): Uint8Array {
  const jieba = [...readJieba()];
  const total = jieba.reduce((sum, [, { count }]) => sum + count, 0);
  const frequencies = new Map(jieba.map(([word, { count }]) => [word, Math.log(count / total)]));
  const shift = calibration(frequencies, model);
  for (const [list, frequency] of LISTS) for (const word of wordsOf(list)) frequencies.set(word, Math.max(frequencies.get(word) ?? -Infinity, frequency - shift));
  const known = new Set(model.words.values());
  const words = [...frequencies.keys()].filter((word) => LISTED_WORD.test(word) && !known.has(word) && isSimplified(word) && isKept(word)).sort(byUnits);
  const writer = new ByteWriter();
  writeWordList(writer, words);
  writer.all(words.map((word) => Math.min(255, Math.round(-((frequencies.get(word) ?? -16) + shift) / FREQUENCY_STEP))));
  return packModelFile('dictionary', writer.toBytes());
}
