import { pageScript } from '../script/page-script.js';
import { LineIndex } from '../text/lines.js';
import type { Steps } from '../text/steps.js';
import { readDrafts } from './blocks/read-drafts.js';
import { cutAtCorrections } from './corrections/boundaries.js';
import { correctStories } from './corrections/correct.js';
import { type Correction, placeCorrections } from './corrections/correction.js';
import type { PageCut } from './cuts/cut.js';
import { TEXT_CUT_FINDERS } from './cuts/finders.js';
import { mergeCuts } from './cuts/merge.js';
import { printedLineCuts } from './cuts/printed-lines.js';
import { decideGroups } from './headings/decide.js';
import { headingGroups } from './headings/groups.js';
import { giveRoles } from './headings/roles.js';
import { issueOf } from './issue.js';
import { joinParagraphs } from './joins/paragraphs.js';
import { lookFirst } from './kinds/first-look.js';
import { sortOutForeign } from './kinds/foreign.js';
import { sortOutJunk } from './kinds/junk.js';
import { Reading } from './kinds/reading.js';
import { Recurrence } from './kinds/recurrence.js';
import { sortOutLinks } from './kinds/links.js';
import { sortOutSignatures } from './kinds/signatures.js';
import { sortOutVerse } from './kinds/verse.js';
import type { Block, BlockKind, Page, Paragraph } from './page.js';
import { NO_LINES } from './printed/line-ends.js';
import { readPrint } from './printed/print.js';
import { assembleStories } from './stories/assemble.js';
import { storiesOf } from './stories/facts.js';

/**
 * Understands a text as a newspaper page: blocks, stories with their segments, joined paragraphs.
 * @param corrections what a person set right about the stories
 */
export function* readPage(text: string, corrections: readonly Correction[] = []): Steps<Page> {
  const lines = yield* LineIndex.inSteps(text);
  const found: PageCut[][] = [];
  for (const find of TEXT_CUT_FINDERS) found.push(yield* find(text, lines));
  const textCuts = yield* mergeCuts(found);
  const placed = yield* placeCorrections(text, corrections);
  const page = new Reading(cutAtCorrections(yield* readDrafts(text, lines, textCuts), placed));
  const print = yield* readPrint(text, page.drafts);
  const recurrence = yield* Recurrence.of(page.drafts);
  yield* lookFirst(page);
  yield* sortOutJunk(page);
  sortOutLinks(page);
  yield* sortOutSignatures(page);
  yield* sortOutForeign(page, page.drafts.map((draft, i) => ({ draft, print: print[i] ?? NO_LINES })), recurrence);
  sortOutVerse(page);
  const groups = yield* decideGroups(page, headingGroups(page));
  for (const group of groups) giveRoles(page, group);
  const parts = correctStories(page, yield* assembleStories(page, groups), placed);
  const cuts = yield* mergeCuts([textCuts, yield* printedLineCuts(text, page, print)]);
  const marked = new Set(textCuts.filter(({ kind }) => kind === 'watermark').map(({ end }) => end));
  const paragraphs: Paragraph[] = [];
  for (const [i, story] of parts.entries()) {
    for (const paragraph of yield* joinParagraphs({ text, page, print, recurrence, cuts, marked }, story, i)) paragraphs.push(paragraph);
  }
  return {
    text, lines, cuts, paragraphs, script: pageScript(text), issue: issueOf(page),
    blocks: page.drafts.map((_, i) => blockOf(page, i)),
    stories: yield* storiesOf(page, parts),
  };
}

function blockOf(page: Reading, i: number): Block {
  const { start, end, contentStart, lines } = page.draft(i);
  return {
    start, end, contentStart, kind: page.kind(i) as BlockKind, reasons: page.reasons(i),
    firstLine: lines[0]?.number ?? 0, lastLine: lines.at(-1)?.number ?? 0,
  };
}
