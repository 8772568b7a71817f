/** How far before a place the mark that opens its quotation is looked for. */
const SPEECH = 60;

/** Whether a place stands within a quotation of which the opening mark is near. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - SPEECH), at);
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('「'));
  const closed = Math.max(before.lastIndexOf('”'), before.lastIndexOf('」'));
  return opened > closed || (opened < 0 && closed < 0 && (text.slice(0, at).match(/"/g)?.length ?? 0) % 2 === 1);
}
