import { strict as assert } from 'node:assert';
import type { Page, Paragraph, Story } from '../../../../src/core/page/page.js';
import { readPage } from '../../../../src/core/page/read.js';
import { readInOrder, sourceOfRead } from '../../../../src/core/page/reading-order.js';
import { JoinedText } from '../../../../src/core/text/joined.js';
import type { Span } from '../../../../src/core/text/span.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

const TEXT = '昨天上午大\n报头\n桥通车。\n大桥通车';
const HEADLINE: Span = { start: 14, end: 18 };
const FIRST: Span = { start: 0, end: 5 };
const SECOND: Span = { start: 9, end: 13 };

function paragraph(spans: readonly Span[], story: number): Paragraph {
  return { spans, joined: new JoinedText(TEXT, spans, []), joins: [], kind: 'body', story };
}

function story(segments: readonly Span[]): Story {
  return { id: 's', kind: 'story', headline: null, kicker: [], deck: [], subheads: [], bylines: [], dateline: null, jump: null, segments };
}

const STORY = story([HEADLINE, FIRST, SECOND]);
const PAGE: Page = {
  ...runToEnd(readPage(TEXT)),
  stories: [story([{ start: 6, end: 8 }]), STORY],
  paragraphs: [paragraph([FIRST, SECOND], 1), paragraph([{ start: 6, end: 8 }], 0), paragraph([HEADLINE], 1)],
};

describe('readInOrder', () => {
  const read = readInOrder(PAGE, STORY);

  it('should join paragraphs over foreign text, in reading order', () => {
    assert.equal(read.text, '大桥通车\n\n昨天上午大桥通车。');
    assert.deepEqual(read.parts.map(({ start, end }) => [start, end]), [[0, 4], [6, 15]]);
  });

  it('should lead back to the source', () => {
    for (const [offset, source] of [[0, 14], [5, undefined], [6, 0], [10, 4], [11, 9]] as const) assert.equal(sourceOfRead(read, offset), source, String(offset));
  });
});
