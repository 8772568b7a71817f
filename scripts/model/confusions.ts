import { readFileSync } from 'node:fs';

/** A character and what Tesseract was seen to read it as, with how often. */
export interface Confusion {
  readonly truth: string;
  readonly read: string;
  readonly count: number;
}

/** The confusions that `observe-confusions.ts` wrote down. */
export function observedConfusions(): Confusion[] {
  return readFileSync('scripts/model/confusions.tsv', 'utf8').trim().split('\n').map((line) => {
    const [truth = '', read = '', count] = line.split('\t');
    return { truth, read, count: Number(count) };
  });
}
