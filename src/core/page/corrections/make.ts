import type { Span } from '../../text/span.js';
import type { Page, Story, StoryKind } from '../page.js';
import { type Anchor, anchorOf } from './anchor.js';
import type { Correction } from './correction.js';

/** A story begins with the line of this offset. */
export function splitAt(page: Page, offset: number): Correction {
  return { type: 'split', at: lineAnchor(page, offset) };
}

/** A story is a part of another one. */
export function mergeInto(page: Page, story: Story, other: Story): Correction {
  return { type: 'merge', at: storyAnchor(page, story), into: storyAnchor(page, other) };
}

/** A story is of this kind. */
export function setKind(page: Page, story: Story, kind: StoryKind): Correction {
  return { type: 'kind', at: storyAnchor(page, story), kind };
}

/** The lines that the span touches are the headline of their story. */
export function makeHeadline(page: Page, { start, end }: Span): Correction {
  return { type: 'headline', at: lineAnchor(page, start), last: lineAnchor(page, end) };
}

/** The lines that the span touches belong to another story. */
export function moveInto(page: Page, { start, end }: Span, other: Story): Correction {
  return { type: 'move', at: lineAnchor(page, start), last: lineAnchor(page, end), into: storyAnchor(page, other) };
}

/** Two stories may share a line: the anchor is where this one begins in it. */
function storyAnchor({ text, lines }: Page, { segments: [first] }: Story): Anchor {
  const start = first?.start ?? 0;
  return anchorOf(text, { start, end: lines.span(lines.lineOf(start)).end });
}

function lineAnchor({ text, lines }: Page, offset: number): Anchor {
  return anchorOf(text, lines.span(lines.lineOf(offset)));
}
