import type { Span } from '../../text/span.js';
import type { Steps } from '../../text/steps.js';
import type { Reading, RoughKind } from '../kinds/reading.js';
import type { Story } from '../page.js';
import { closingNames, publishedAuthors } from '../words/byline.js';
import { creditNames } from '../words/caption.js';
import { datelineOf, openingReporters } from '../words/dateline.js';
import { editorNames, isPublishedLine } from '../words/fields.js';
import { signedNames } from '../words/signature.js';
import type { StoryParts } from './part.js';

/** What the story with a number, from 0, is called. */
export function storyId(number: number): string {
  return `s${number + 1}`;
}

/** The stories of the page, numbered in order. */
export function* storiesOf(page: Reading, parts: readonly StoryParts[]): Steps<Story[]> {
  const stories: Story[] = [];
  for (const [i, story] of parts.entries()) {
    stories.push(yield* storyOf(page, story, i));
    yield;
  }
  return stories;
}

/** The story as it is shown: its headings, names and dateline, and its segments in reading order. */
function* storyOf(page: Reading, { kind, blocks, jump, byHand }: StoryParts, index: number): Steps<Story> {
  const headline = blocks.filter((i) => page.kind(i) === 'headline');
  const opening = blocks.find((i) => page.kind(i) === 'body' && page.draft(i).sign === 'opening');
  const bylines = new Set<string>();
  for (const i of blocks) {
    for (const name of namesAt(page, i)) bylines.add(name);
    yield;
  }
  return {
    id: storyId(index), kind, jump,
    headline: headline.length > 0 ? { start: page.draft(headline[0] ?? 0).contentStart, end: page.draft(headline.at(-1) ?? 0).end } : null,
    kicker: headingsOf(page, blocks, 'kicker'), deck: headingsOf(page, blocks, 'deck'), subheads: headingsOf(page, blocks, 'subhead'),
    bylines: [...bylines],
    dateline: opening === undefined ? null : datelineOf(page.draft(opening).bare)?.text ?? null,
    segments: segmentsOf(page, blocks),
    ...(byHand.length > 0 && { byHand: [...new Set(byHand)] }),
  };
}

function headingsOf(page: Reading, blocks: readonly number[], kind: RoughKind): Span[] {
  return blocks.filter((i) => page.kind(i) === kind).map((i) => ({ start: page.draft(i).contentStart, end: page.draft(i).end }));
}

function namesAt(page: Reading, i: number): readonly string[] {
  const { bare, sign } = page.draft(i);
  switch (page.kind(i)) {
    case 'byline': return isPublishedLine(bare) ? publishedAuthors(bare) : signedNames(bare);
    case 'credit':
    case 'caption': return creditNames(bare);
    case 'imprint': return editorNames(bare);
    case 'body': return [...(sign === 'opening' ? datelineOf(bare)?.bylines ?? [] : openingReporters(bare)), ...(closingNames(bare)?.names ?? [])];
    default: return [];
  }
}

/** Blocks that follow one another on the page make one segment. */
function segmentsOf(page: Reading, blocks: readonly number[]): Span[] {
  const segments: Span[] = [];
  for (const [at, i] of blocks.entries()) {
    const { start, end } = page.draft(i);
    const last = segments.at(-1);
    if (last && blocks[at - 1] === i - 1) segments[segments.length - 1] = { start: last.start, end };
    else segments.push({ start, end });
  }
  return segments;
}
