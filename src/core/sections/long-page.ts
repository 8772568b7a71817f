import type { Block, IssueFacts, Page, PageCut, Paragraph, Script, Story } from '../page/page.js';
import { storyId } from '../page/stories/facts.js';
import { LineIndex } from '../text/lines.js';
import { moved, type Span } from '../text/span.js';
import { MovedText } from './moved-text.js';

/** A section's page and where it stands in the whole text. */
export interface PlacedPage {
  readonly page: Page;
  /** Offset and number of the story with which it begins. */
  readonly start: number;
  readonly story: number;
}

interface LongPageFacts {
  readonly text: string;
  readonly script: Script;
  readonly issue: IssueFacts;
  readonly stories: () => readonly Story[];
}

/** A text of several sections as one page. What few ask for is put together when it is asked for. */
export class LongPage implements Page {
  readonly text: string;
  readonly script: Script;
  readonly issue: IssueFacts;
  readonly #listStories: () => readonly Story[];
  #stories: readonly Story[] | undefined;
  #lines: LineIndex | undefined;
  #cuts: readonly PageCut[] | undefined;
  #blocks: readonly Block[] | undefined;
  #paragraphs: readonly Paragraph[] | undefined;

  constructor(facts: LongPageFacts, readonly sections: readonly PlacedPage[]) {
    this.text = facts.text;
    this.script = facts.script;
    this.issue = facts.issue;
    this.#listStories = facts.stories;
  }

  get stories(): readonly Story[] {
    return this.#stories ??= this.#listStories();
  }

  get lines(): LineIndex {
    return this.#lines ??= new LineIndex(this.text);
  }

  get cuts(): readonly PageCut[] {
    return this.#cuts ??= this.sections.flatMap(({ page, start }) => page.cuts.map((cut) => moved(cut, start)));
  }

  get blocks(): readonly Block[] {
    return this.#blocks ??= this.sections.flatMap((section) => section.page.blocks.map((block) => movedBlock(block, section.start, this.lines.lineOf(section.start))));
  }

  get paragraphs(): readonly Paragraph[] {
    return this.#paragraphs ??= this.sections.flatMap((section) => section.page.paragraphs.map((paragraph) => movedParagraph(paragraph, section)));
  }
}

/** The pages of the sections of which a page consists: itself, unless it is long. */
export function placedPages(page: Page): readonly PlacedPage[] {
  return page instanceof LongPage ? page.sections : [{ page, start: 0, story: 0 }];
}

function movedBlock(block: Block, start: number, line: number): Block {
  return { ...moved(block, start), contentStart: block.contentStart + start, firstLine: block.firstLine + line, lastLine: block.lastLine + line };
}

function movedParagraph({ spans, joined, joins, kind, story }: Paragraph, section: PlacedPage): Paragraph {
  const { start } = section;
  return {
    kind, story: story + section.story, spans: spans.map((span) => moved(span, start)), joined: new MovedText(joined, start),
    joins: joins.map((join) => ({ ...join, gap: moved(join.gap, start) })),
  };
}

/** A story of a section in the whole text. */
export function movedStory(story: Story, number: number, by: number): Story {
  const one = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const all = (spans: readonly Span[]): Span[] => spans.map(one);
  return {
    ...story, id: storyId(number), headline: story.headline && one(story.headline),
    kicker: all(story.kicker), deck: all(story.deck), subheads: all(story.subheads), segments: all(story.segments),
  };
}
