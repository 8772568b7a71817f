// Which printed characters the characters of a reading are: every line that was read is laid over the printed line most like it.

/** Pairs of a longest common subsequence, where substitutions between two matches of equal distance count as read too. */
export function pairsOf(read, printed) {
  const [n, m] = [read.length, printed.length];
  const cost = Array.from({ length: n + 1 }, (_, i) => new Float64Array(m + 1).fill(i));
  for (let j = 0; j <= m; j++) cost[0][j] = j;
  const swap = (i, j) => (read[i] === printed[j] ? 0 : /\s/.test(read[i]) || /\s/.test(printed[j]) ? 3 : 1.2);
  for (let i = 1; i <= n; i++) for (let j = 1; j <= m; j++) cost[i][j] = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + swap(i - 1, j - 1));
  const pairs = [];
  for (let i = n, j = m; i > 0 && j > 0;) {
    if (cost[i][j] === cost[i - 1][j - 1] + swap(i - 1, j - 1)) pairs.unshift([--i, --j]);
    else if (cost[i][j] === cost[i - 1][j] + 1) i--;
    else j--;
  }
  return pairs;
}

const bigrams = (text) => new Set(Array.from(text, (character, i) => character + (text[i + 1] ?? '')));

/** The printed line most like a text, with the number of characters they share, or undefined. */
function nearest(text, lines) {
  const solid = text.replace(/\s+/gu, '');
  const pairs = bigrams(solid);
  let best;
  for (const line of lines) {
    const shared = [...bigrams(line.text.replace(/\s+/gu, ''))].filter((pair) => pairs.has(pair)).length;
    if (shared > 0 && (!best || shared > best.shared)) best = { line, shared };
  }
  return best && best.shared >= Math.min(3, Math.ceil(best.line.text.length / 4)) ? best.line : undefined;
}

/** For each stretch of a read line: the printed line it is (or none) and the pairs of characters, offsets in the read line. */
export function stretchesOf(text, lines) {
  const line = nearest(text, lines);
  if (!line) return text.trim() ? [{ start: 0, end: text.length, pairs: [] }] : [];
  lines.splice(lines.indexOf(line), 1);
  const pairs = pairsOf(text, line.text).filter(([i, j], at, all) => text[i] === line.text[j] || (at > 0 && at < all.length - 1) || !/\s/.test(text[i]));
  if (pairs.length === 0) return [{ start: 0, end: text.length, pairs: [] }];
  const same = pairs.filter(([i, j]) => text[i] === line.text[j]);
  const [from, to] = [(same[0] ?? pairs[0])[0], (same.at(-1) ?? pairs.at(-1))[0] + 1];
  const slack = 3;
  const start = from > slack ? from : 0;
  const end = text.length - to > slack ? to : text.length;
  const shift = (list) => list.map((s) => ({ ...s, start: s.start + end, end: s.end + end, pairs: s.pairs.map(([i, j]) => [i + end, j]) }));
  return [
    ...(start > 0 ? stretchesOf(text.slice(0, start), lines) : []),
    { start, end, line, pairs: pairs.filter(([i]) => i >= start && i < end) },
    ...(end < text.length ? shift(stretchesOf(text.slice(end), lines)) : []),
  ];
}
