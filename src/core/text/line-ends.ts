const RETURN = 0x0d;
const FEED = 0x0a;

/** The text with the line end that most of its lines have, as an editor opens it. */
export function withOneLineEnd(text: string): string {
  const { returns, feeds, pairs } = countLineEnds(text);
  if (returns === 0) return text;
  const lines = returns + feeds - pairs;
  const common = returns > lines / 2 ? '\r\n' : '\n';
  return common === '\r\n' && pairs === lines ? text : text.replace(/\r\n|\r|\n/g, common);
}

/** How many of the characters there are, and how many of them stand together. */
function countLineEnds(text: string): { readonly returns: number; readonly feeds: number; readonly pairs: number } {
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
