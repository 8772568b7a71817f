import { contains, type Span } from '../../text/span.js';
import type { Page, Paragraph, Story } from '../page.js';

const LONGEST_NAME = 120;
const FIRST_WORDS = 28;

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

  /** The headline, else the kicker, else the first words of a story. */
  ofStory(story: Story): string {
    const heading = story.headline ?? story.kicker[0];
    return (heading && this.ofHeading(heading)) ?? this.firstWords(story.segments[0]);
  }

  /** A heading as it was printed, its lines joined by spaces; undefined where nothing but marks is left of it. */
  ofHeading(span: Span): string | undefined {
    const printed = this.#within(span).map(({ joined }) => joined.text);
    const name = onOneLine(printed.length > 0 ? printed.join(' ') : this.#text.slice(span.start, span.end));
    return name === '' ? undefined : shortened(name, LONGEST_NAME);
  }

  firstWords(span: Span | undefined): string {
    if (!span) return '';
    return shortened(onOneLine(this.#text.slice(span.start, Math.min(span.end, span.start + 4 * LONGEST_NAME))), FIRST_WORDS);
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
  return text.replace(/^[\s#*]+/, '').replace(/\s+/g, ' ').trimEnd();
}

function shortened(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length).join('')}…`;
}
