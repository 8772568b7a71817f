import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { MISPRINTS } from './misprints.js';

export interface JiebaWord {
  readonly count: number;
  /** Part of speech in jieba's notation: nr a person, nrt a transliteration, ns a place … */
  readonly kind: string;
}

/** The words of `dict.txt` in the npm package @node-rs/jieba, with counts. */
export function readJieba(): Map<string, JiebaWord> {
  const folder = dirname(createRequire(import.meta.url).resolve('@node-rs/jieba/package.json'));
  const words = new Map<string, JiebaWord>();
  for (const line of readFileSync(join(folder, 'dict.txt'), 'utf8').split('\n')) {
    const [word, count, kind] = line.split(' ');
    if (word && count && !MISPRINTS.has(word)) words.set(word, { count: Number(count), kind: kind?.trim() ?? '' });
  }
  return words;
}
