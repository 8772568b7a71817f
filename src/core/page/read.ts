import { pageScript } from '../script/page-script.js';
import { JoinedText } from '../text/joined.js';
import { LineIndex } from '../text/lines.js';
import type { Span } from '../text/span.js';
import type { Steps } from '../text/steps.js';
import type { PageCut } from './cuts/cut.js';
import { TEXT_CUT_FINDERS } from './cuts/finders.js';
import { mergeCuts } from './cuts/merge.js';
import type { Block, Page, Paragraph, Story } from './page.js';

/** Understands a text as a newspaper page: blocks, stories with their segments, joined paragraphs. */
export function* readPage(text: string): Steps<Page> {
  const lines = yield* LineIndex.inSteps(text);
  const found: PageCut[][] = [];
  for (const find of TEXT_CUT_FINDERS) found.push(yield* find(text, lines));
  const cuts = mergeCuts(found);
  const blocks: Block[] = [];
  for (let line = 0; line < lines.count; line++) {
    const span = lines.span(line);
    if (text.slice(span.start, span.end).trim() === '') continue;
    blocks.push({ ...span, kind: 'body', firstLine: line, lastLine: line, contentStart: span.start });
    yield;
  }
  const paragraphs = blocks.map((block): Paragraph => ({
    spans: [block], joined: new JoinedText(text, [block], cuts), joins: [], kind: block.kind, story: 0,
  }));
  const segments: Span[] = blocks.map(({ start, end }) => ({ start, end }));
  const story: Story = {
    id: 's1', kind: 'story', headline: null, kicker: [], deck: [], subheads: [], bylines: [], dateline: null, jump: null, segments,
  };
  return {
    text, lines, script: pageScript(text), issue: { title: null, date: null, pages: null, page: null },
    cuts, blocks, paragraphs, stories: segments.length > 0 ? [story] : [],
  };
}
