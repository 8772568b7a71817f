/** How well a piece of text fits somewhere into another. */
export interface Fit {
  /** Insertions, deletions and substitutions needed. */
  readonly distance: number;
  /** Where in the other text the piece fits best. */
  readonly start: number;
  readonly end: number;
}

/**
 * Fits `piece` into `text` with the fewest edits (Sellers 1980, "The theory and computation of evolutionary distances").
 * Time and memory grow with the product of both lengths: meant for pieces of a few dozen characters.
 */
export function fitInto(piece: string, text: string): Fit {
  let row = Array.from({ length: text.length + 1 }, () => 0);
  let starts = Array.from({ length: text.length + 1 }, (_, j) => j);
  for (let i = 1; i <= piece.length; i++) {
    const next = [i];
    const nextStarts = [0];
    for (let j = 1; j <= text.length; j++) {
      const substitute = (row[j - 1] ?? 0) + (piece.charCodeAt(i - 1) === text.charCodeAt(j - 1) ? 0 : 1);
      const drop = (row[j] ?? 0) + 1;
      const add = (next[j - 1] ?? 0) + 1;
      const best = Math.min(substitute, drop, add);
      next.push(best);
      nextStarts.push((best === substitute ? starts[j - 1] : best === drop ? starts[j] : nextStarts[j - 1]) ?? 0);
    }
    row = next;
    starts = nextStarts;
  }
  const end = row.reduce((best, distance, j) => (distance <= (row[best] ?? Infinity) ? j : best), 0);
  return { distance: row[end] ?? piece.length, start: starts[end] ?? 0, end };
}
