import { readFileSync } from 'node:fs';
import { MISPRINTS } from './misprints.js';

const FOLDER = '/usr/lib/x86_64-linux-gnu/sunpinyin/data';
const NODE_BYTES = 12;
const LEAF_BYTES = 8;

export interface Bigram {
  readonly first: number;
  readonly second: number;
  readonly probability: number;
}

/** The word model of the Debian package sunpinyin-data (open-gram), word ids as in its dictionary; id 0 is any other text. */
export interface WordModel {
  readonly words: ReadonlyMap<number, string>;
  readonly unigrams: ReadonlyMap<number, number>;
  readonly bigrams: readonly Bigram[];
}

/** pydict_sc.bin: eight 32-bit words first, the third the offset of the zero-terminated UTF-32 strings. */
function readWords(): Map<number, string> {
  const bytes = readFileSync(`${FOLDER}/pydict_sc.bin`);
  const words = new Map<number, string>();
  let id = 0;
  let word = '';
  for (let at = bytes.readUInt32LE(8); at + 4 <= bytes.length; at += 4) {
    const point = bytes.readUInt32LE(at);
    if (point !== 0) {
      word += String.fromCodePoint(point);
      continue;
    }
    if (word !== '' && !MISPRINTS.has(word)) words.set(id, word);
    word = '';
    id++;
  }
  return words;
}

/** lm_sc.t3g: order, a flag, level sizes, 65,536 probabilities, 16,384 back-off weights, then the levels. */
export function readSunpinyin(): WordModel {
  const bytes = readFileSync(`${FOLDER}/lm_sc.t3g`);
  const order = bytes.readUInt32LE(0);
  const sizes = Array.from({ length: order + 1 }, (_, level) => bytes.readUInt32LE(8 + level * 4));
  const probabilities = 8 + (order + 1) * 4;
  const levels = probabilities + (65_536 + 16_384) * 4;
  const probability = (index: number): number => bytes.readFloatLE(probabilities + index * 4);
  const node = (level: number, index: number): { word: number; probability: number; firstChild: number } => {
    const at = (level === 1 ? levels + (sizes[0] ?? 0) * NODE_BYTES : levels + ((sizes[0] ?? 0) + (sizes[1] ?? 0)) * NODE_BYTES) + index * NODE_BYTES;
    const middle = bytes.readUInt32LE(at + 4);
    return {
      word: bytes.readUInt32LE(at) & 0x3ffff,
      probability: probability(middle & 0xffff),
      firstChild: (middle >>> 16) | ((bytes.readUInt32LE(at + 8) >>> 25) << 16),
    };
  };
  if (order !== 3 || levels + ((sizes[0] ?? 0) + (sizes[1] ?? 0) + (sizes[2] ?? 0)) * NODE_BYTES + (sizes[3] ?? 0) * LEAF_BYTES > bytes.length) {
    throw new Error('lm_sc.t3g has another form than expected');
  }
  const unigrams = new Map<number, number>();
  const bigrams: Bigram[] = [];
  for (let i = 0; i + 1 < (sizes[1] ?? 0); i++) {
    const first = node(1, i);
    unigrams.set(first.word, first.probability);
    for (let child = first.firstChild; child < node(1, i + 1).firstChild; child++) {
      const second = node(2, child);
      bigrams.push({ first: first.word, second: second.word, probability: second.probability });
    }
  }
  return { words: readWords(), unigrams, bigrams };
}
