import { contains, type Span } from '../../text/span.js';
import type { Page, Paragraph, Story } from '../page.js';

const LONGEST_NAME = 120;
const FIRST_WORDS = 28;
const NAMELESS = '…';

/** Marks of Markdown and of lists before the words. */
const LEADING_MARKS = /^(?:[\s#*•]|[-+]\s)+/;

/** Gives headings and stretches of a page a name on one line. */
export class Names {
  readonly #text: string;
  readonly #paragraphs: readonly (Paragraph & { readonly start: number })[];

  constructor(page: Page) {
    this.#text = page.text;
    this.#paragraphs = page.paragraphs
      .map((paragraph) => ({ ...paragraph, start: paragraph.spans[0]?.start ?? 0 }))
      .sort((a, b) => a.start - b.start);
  }

  /** The headline, else the kicker, else the first words of a story that begins with `first`. */
  ofStory(story: Story, first: Span): string {
    const heading = story.headline ?? story.kicker[0];
    return heading ? this.ofHeading(heading) : this.firstWords(story.segments[0] ?? first);
  }

  /** A heading as it was printed, its lines joined by spaces; its first words where nothing but marks is left of it. */
  ofHeading(span: Span): string {
    const printed = this.#within(span).map(({ joined }) => joined.text);
    const name = onOneLine(printed.length > 0 ? printed.join(' ') : this.#text.slice(span.start, span.end));
    return name === '' ? this.firstWords(span) : shortened(name, LONGEST_NAME);
  }

  /** The first words of a stretch; never empty. */
  firstWords(span: Span): string {
    const start = this.#text.slice(span.start, Math.min(span.end, span.start + 4 * LONGEST_NAME));
    return shortened(onOneLine(start) || start.trim() || NAMELESS, FIRST_WORDS);
  }

  #within(span: Span): Paragraph[] {
    const found: Paragraph[] = [];
    for (let i = this.#firstFrom(span.start); i < this.#paragraphs.length; i++) {
      const paragraph = this.#paragraphs[i];
      if (!paragraph || paragraph.start >= span.end) break;
      if (paragraph.spans.every((part) => contains(span, part))) found.push(paragraph);
    }
    return found;
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#paragraphs[middle]?.start ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function onOneLine(text: string): string {
  return text.replace(LEADING_MARKS, '').replace(/\s+/g, ' ').trimEnd();
}

function shortened(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length).join('')}…`;
}
