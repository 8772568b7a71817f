/** Characters of a longer text that a title has room for. */
const LONGEST = 12;

/** The start of a text as a title shows it, line ends and spaces made visible. */
export function shownText(text: string): string {
  const characters = Array.from(visible(text));
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}

/** Line ends and spaces as marks that a reader sees. */
export function visible(text: string): string {
  return text.replace(/\r\n|\n|\r/g, '⏎').replace(/[^\S⏎]/g, '␣');
}
