import { rememberedBy } from '../../memory/remembered.js';

/** How much of the end of a block is compared. */
export const COMPARED = 40;
const LEAST = 6;
/** Share of the second reading's characters that stand in the first one in the same order. */
const ALIKE = 0.6;

/**
 * OCR sometimes reads a printed line twice, the second time worse, at the beginning of the next block. Compares the beginning of
 * a block (up to its first blank) with the end of the block before it, by their longest common subsequence.
 * @returns where the second reading ends in `block`, or null where there is none
 */
export function rereadingEnd(before: string, block: string): number | null {
  const blank = block.slice(0, COMPARED).search(/\s/u);
  const end = blank < 0 ? block.length : blank;
  if (end < LEAST || end > COMPARED || end === block.length) return null;
  const first = before.slice(-COMPARED);
  const second = block.slice(0, end);
  const sameEnd = first.slice(-3) === second.slice(-3);
  const common = commonLength(first.slice(-Math.ceil(second.length * 1.3)), second);
  return sameEnd && common >= second.length * ALIKE && common >= LEAST ? end : null;
}

/** Length of the longest common subsequence. */
const commonLength = rememberedBy((a: string, b: string) => `${a}\n${b}`, (a: string, b: string): number => {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) next.push(character === b[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
});
