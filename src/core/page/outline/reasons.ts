import { say, type Message } from '../../text/message.js';
import { evidenceOf } from '../joins/evidence.js';
import type { Block, BlockReason, Join, Page, Paragraph, Story } from '../page.js';
import { foreignReason, headingReason } from './block-reasons.js';
import { recurringBetween } from './recurring.js';

const SHOWN = 6;

/**
 * Why the parts of a story belong together, and why it begins where it does: sentences for a reader, the telling ones first, each
 * once. A story without text of its own (a caption, an advert) says why it is held to be one.
 */
export function reasonsOf(page: Page, story: Story): Message[] {
  const blocks = page.blocks.filter((block) => story.segments.some(({ start, end }) => block.start < end && block.end > start));
  const reasons = story.kind === 'story' || story.kind === 'notice'
    ? [...beginning(page.text, story, blocks), ...togetherness(page, story)]
    : spoken(blocks.flatMap((block) => block.reasons), foreignReason);
  return once(reasons);
}

function beginning(text: string, { headline, jump, dateline }: Story, blocks: readonly Block[]): Message[] {
  if (jump?.from !== undefined) return [say('It goes on from page {0}: a jump line says so', jump.from)];
  if (headline) return spoken(blocks.filter(({ start, end }) => start < headline.end && end > headline.start).flatMap(({ reasons }) => reasons), headingReason);
  if (dateline !== null) return [say('It begins here without a heading: “{0}” opens a report', dateline)];
  const first = blocks[0];
  return first?.start === text.search(/\S/u) ? [say('It begins here: nothing stands before it on the page')] : [];
}

function togetherness(page: Page, story: Story): Message[] {
  const index = page.stories.indexOf(story);
  const paragraphs = page.paragraphs.filter((paragraph) => paragraph.story === index);
  const apart = story.segments.length;
  return [
    ...(apart > 1 ? [say('It stands in {0} parts on the page, with other matter between them', apart)] : []),
    ...paragraphs.flatMap((paragraph) => paragraph.joins.filter(({ kind }) => kind !== 'paragraph-break').flatMap((join) => overGap(paragraph, join))),
    ...apart > 1 ? recurringBetween(page.text, story.segments).map((words) => say('Its parts have “{0}” in common', words)) : [],
    ...paragraphs.flatMap(({ joins }) => joins.filter(({ kind }) => kind === 'paragraph-break').map(evidenceOf)),
  ];
}

/** What goes on beyond foreign matter, and why. */
function overGap({ joined: { text } }: Paragraph, join: Join): Message[] {
  const before = text.slice(Math.max(0, join.at - SHOWN), join.at);
  return [say('“{0}” goes on as “{1}” beyond what stands between', before, text.slice(join.at, join.at + SHOWN)), evidenceOf(join)];
}

function spoken(reasons: readonly BlockReason[], inWords: (reason: BlockReason) => Message | null): Message[] {
  return reasons.map(inWords).filter((message) => message !== null);
}

function once(messages: readonly Message[]): Message[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()];
}
