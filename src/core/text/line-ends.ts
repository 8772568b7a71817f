import type { Steps } from './steps.js';

const RETURN = 0x0d;
const FEED = 0x0a;

/** How many of the characters there are, and how many of them stand together. */
interface LineEnds {
  readonly returns: number;
  readonly feeds: number;
  readonly pairs: number;
}

/**
 * The text with the line end that most of its lines have, as an editor opens it.
 * @param pieces the text in order, cut between lines
 */
export function* withOneLineEnd(pieces: readonly string[]): Steps<string> {
  const counts: LineEnds[] = [];
  for (const piece of pieces) {
    counts.push(countLineEnds(piece));
    yield;
  }
  const [returns, feeds, pairs] = [sum(counts, 'returns'), sum(counts, 'feeds'), sum(counts, 'pairs')];
  const lines = returns + feeds - pairs;
  const common = returns > lines / 2 ? '\r\n' : '\n';
  const isEven = returns === 0 || (common === '\r\n' && pairs === lines);
  let text = '';
  for (const piece of pieces) {
    text += isEven ? piece : piece.replace(/\r\n|\r|\n/g, common);
    yield;
  }
  return text;
}

function sum(counts: readonly LineEnds[], kind: keyof LineEnds): number {
  return counts.reduce((total, count) => total + count[kind], 0);
}

function countLineEnds(text: string): LineEnds {
  let [returns, feeds, pairs] = [0, 0, 0];
  if (!text.includes('\r')) return { returns, feeds, pairs };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === FEED) feeds++;
    if (code !== RETURN) continue;
    returns++;
    if (text.charCodeAt(i + 1) === FEED) pairs++;
  }
  return { returns, feeds, pairs };
}
