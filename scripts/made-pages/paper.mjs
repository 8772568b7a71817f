// The source of a made paper: `% habit value`, `== story kind bylines`, then pieces, each a line of one letter and its text:
// k kicker, h headline, d deck, b byline, u subhead, p paragraph, l line, j jump line, x lines as they stand.
// `p+` is a paragraph glued to the one before it. A paragraph that ends with `>>` goes on in the story's next piece; `p<2` is a paragraph whose second printed line was read into the paragraph before it.

const NEW_LINE = /\\n/g;
const NO_BREAK = /\\u00a0/g;

/** @returns {{ habits: Record<string, string>, stories: Map<string, { kind: string }>, order: object[] }} */
export function parsePaper(source) {
  const habits = { between: '\n\n' };
  const stories = new Map();
  const order = [];
  let story;
  for (const line of source.split('\n').filter(Boolean)) {
    const text = line.replace(NEW_LINE, '\n').replace(NO_BREAK, '\u00a0');
    if (text.startsWith('% ')) {
      const [, name, value] = /^% (\S+) ?(.*)$/s.exec(text);
      habits[name] = value;
    } else if (text.startsWith('== ')) {
      const [, id, kind, ...bylines] = text.split(' ');
      story = id;
      if (kind) stories.set(id, { kind, headline: '', bylines, segments: [] });
    } else {
      const [, kind, glued, across, words] = /^(.)(\+)?(?:<(\d+))? (.*)$/s.exec(text);
      const goesOn = words.endsWith('>>');
      order.push({ story, kind, text: goesOn ? words.slice(0, -2) : words, goesOn, glued, ...(across && { across: Number(across) }) });
    }
  }
  return { habits, stories, order };
}
