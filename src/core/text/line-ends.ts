/** The text with the line end that most of its lines have, as an editor opens it. */
export function withOneLineEnd(text: string): string {
  const lineEnds = text.match(/\r\n|\r|\n/g) ?? [];
  const withReturn = lineEnds.filter((end) => end !== '\n').length;
  const common = withReturn > lineEnds.length / 2 ? '\r\n' : '\n';
  return lineEnds.every((end) => end === common) ? text : text.replace(/\r\n|\r|\n/g, common);
}
