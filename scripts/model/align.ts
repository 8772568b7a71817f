/** A character as it was read, and the one that was printed. */
export interface Pair {
  /** Offset in the text as read. */
  readonly at: number;
  readonly read: string;
  readonly truth: string;
}

/**
 * Aligns a reading with the true text (least edit distance) and gives the substitutions that stand between at least
 * `anchor` characters read right on both sides.
 */
export function misreadings(read: string, truth: string, anchor = 1): Pair[] {
  const pairs = aligned(read, truth);
  const right = (index: number): boolean => pairs[index] !== undefined && pairs[index].read === pairs[index].truth;
  return pairs.flatMap((pair, index) => {
    if (!pair || pair.read === pair.truth) return [];
    for (let step = 1; step <= anchor; step++) if (!right(index - step) || !right(index + step)) return [];
    return [pair];
  });
}

/** The true character for each of a reading, at its offset; undefined where the reader put in one that there is not. */
export function trueCharacters(read: string, truth: string): (string | undefined)[] {
  const characters = Array<string | undefined>(read.length).fill(undefined);
  for (const pair of aligned(read, truth)) if (pair) characters[pair.at] = pair.truth;
  return characters;
}

/** Characters of the reading and of the truth that belong together, undefined where one of the two has one more. */
function aligned(read: string, truth: string): (Pair | undefined)[] {
  const [rows, columns] = [read.length + 1, truth.length + 1];
  const cost = new Uint16Array(rows * columns);
  for (let i = 0; i < rows; i++) cost[i * columns] = i;
  for (let j = 0; j < columns; j++) cost[j] = j;
  const at = (i: number, j: number): number => cost[i * columns + j] ?? 0;
  for (let i = 1; i < rows; i++) {
    for (let j = 1; j < columns; j++) {
      const same = read[i - 1] === truth[j - 1] ? 0 : 1;
      cost[i * columns + j] = Math.min(at(i - 1, j - 1) + same, at(i - 1, j) + 1, at(i, j - 1) + 1);
    }
  }
  const pairs: (Pair | undefined)[] = [];
  for (let i = rows - 1, j = columns - 1; i > 0 && j > 0;) {
    const same = read[i - 1] === truth[j - 1] ? 0 : 1;
    if (at(i, j) === at(i - 1, j - 1) + same) {
      pairs.push({ at: i - 1, read: read[i - 1] ?? '', truth: truth[j - 1] ?? '' });
      i--;
      j--;
    } else {
      pairs.push(undefined);
      if (at(i, j) === at(i - 1, j) + 1) i--;
      else j--;
    }
  }
  return pairs.reverse();
}
