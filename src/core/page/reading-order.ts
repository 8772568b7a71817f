import { contains } from '../text/span.js';
import type { Page, Paragraph, Story } from './page.js';

/** A paragraph or heading of a story as it is read, and where it stands in the page. */
export interface ReadPart {
  /** Offsets in the reassembled text. */
  readonly start: number;
  readonly end: number;
  readonly paragraph: Paragraph;
}

/** A story put together: its paragraphs as they were before the printer broke them, in reading order. */
export interface ReadStory {
  readonly text: string;
  readonly parts: readonly ReadPart[];
}

/** Puts a story together, one paragraph a line with a blank line between. */
export function readInOrder(page: Page, story: Story): ReadStory {
  const index = page.stories.indexOf(story);
  const own = page.paragraphs.filter((paragraph) => paragraph.story === index && paragraph.joined.text.trim() !== '');
  let text = '';
  const parts: ReadPart[] = [];
  for (const paragraph of own.sort((a, b) => compareInReading(story, a, b))) {
    if (text !== '') text += '\n\n';
    parts.push({ start: text.length, end: text.length + paragraph.joined.text.length, paragraph });
    text += paragraph.joined.text;
  }
  return { text, parts };
}

/** The source offset from which a character of the reassembled text was taken; undefined between paragraphs. */
export function sourceOfRead({ parts }: ReadStory, offset: number): number | undefined {
  const part = parts.find(({ start, end }) => start <= offset && offset <= end);
  return part?.paragraph.joined.sourceOf(offset - part.start);
}

function compareInReading(story: Story, a: Paragraph, b: Paragraph): number {
  return segmentOf(story, a) - segmentOf(story, b) || startOf(a) - startOf(b);
}

function segmentOf(story: Story, { spans: [first] }: Paragraph): number {
  return story.segments.findIndex((segment) => first !== undefined && contains(segment, { start: first.start, end: first.start }));
}

function startOf({ spans: [first] }: Paragraph): number {
  return first?.start ?? 0;
}
