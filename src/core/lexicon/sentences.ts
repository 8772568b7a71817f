import { remembered } from '../memory/remembered.js';
import type { Span } from '../text/span.js';
import { MAX_SENTENCE } from './lattice.js';

/** Length at which a passage ends with its sentence: a few milliseconds of work. */
const PASSAGE = 500;
const SENTENCE_ENDS = '。！？!?；;\n';

/** A sentence, where it stands in its text. */
export interface Sentence extends Span {
  readonly text: string;
}

/** The sentences of a text, without gaps; none is longer than a lattice takes. */
export const sentences = remembered((text): readonly Sentence[] => {
  const found: Sentence[] = [];
  const add = (start: number, end: number): void => void found.push({ start, end, text: text.slice(start, end) });
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (at + 1 - start < MAX_SENTENCE && !SENTENCE_ENDS.includes(text.charAt(at))) continue;
    add(start, at + 1);
    start = at + 1;
  }
  if (start < text.length) add(start, text.length);
  return found;
});

/** The text cut, at ends of sentences, into passages short enough to be read in one go; found as they are asked for. */
export function* passages(text: string): Generator<Span> {
  for (let start = 0; start < text.length;) {
    const [enough, most] = [start + PASSAGE - 1, start + PASSAGE + MAX_SENTENCE];
    let end = enough;
    while (end < most && end < text.length && !SENTENCE_ENDS.includes(text.charAt(end))) end++;
    end = Math.min(end + 1, text.length);
    yield { start, end };
    start = end;
  }
}

/** Whether a sentence ends with the text. */
export function endsSentence(text: string): boolean {
  return text !== '' && SENTENCE_ENDS.includes(text.charAt(text.length - 1));
}
