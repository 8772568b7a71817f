import type { Block, Page } from '../page/page.js';
import { widthOf } from '../text/characters.js';
import { say, type Message } from '../text/message.js';
import type { Span } from '../text/span.js';
import type { Artifact, Rule } from './artifact.js';
import { oncePerPage } from './once.js';
import { isHeading } from './prose.js';
import { artifact, replace } from './report.js';
import type { RuleId } from './rules.js';

const NARROWEST_HEADING_LINE = 8;
/** A label with what it names, a name with its school, a place with its result: entries of a list side by side. */
const ENTRY = /^\d{1,2}[.、．]|^\p{Script=Han}{2,6}[：:]|[)）]$|\d(?:[秒米分]\d{0,2})$/u;

const SEEN = 60;
const NARROWEST_HEADING = 6;
/** What may be a heading, up to a dateline behind which a report tells when. */
const HEADED_DATELINE = /^(“?[^，。、；：！？,;:!?（()）《【[\s本][^，。；：！？,;:!?（()）《【[\s本]{3,23})本[报報][讯訊]\s?(?:[（(][^（()）]{1,20}[）)]\s?)?(?=近日|日前|[昨今前]|去年|上[周週月]|\d)/u;
/** What makes the dateline a part of the sentence. */
const WRITER = /(?:记者|記者|通讯员|通訊員)/u;
const NO_HEADING_END = /[据據由是的在和与與以及为為向给給将將把自从從《“「]$/u;

type GluedRule = Extract<RuleId, 'glued-heading' | 'glued-heading-lines' | 'glued-line' | 'glued-paragraph'>;

/** A place in a line where one block ends and the next begins: the break between them was lost. */
interface Glue extends Span {
  readonly rule: GluedRule;
}

const glueOf = oncePerPage((page: Page): readonly Glue[] => {
  const found: Glue[] = [];
  for (const [i, next] of page.blocks.entries()) {
    const block = page.blocks[i - 1];
    if (block?.lastLine === next.firstLine && block.end <= next.start && !block.reasons.includes('near-duplicate')) {
      found.push({ start: block.end, end: next.start, rule: ruleFor(block, next) });
    }
  }
  for (const block of page.blocks) found.push(...datelineGlue(page.text, block));
  return found.concat(page.blocks.filter(isHeading).flatMap((block) => headingGlue(page.text, block))).sort((a, b) => a.start - b.start);
});

/** A heading before the dateline that opens its report on the same line: 古镇办起灯会本报讯 昨晚，… */
function datelineGlue(text: string, { contentStart, end, kind, firstLine, lastLine }: Block): Glue[] {
  if (kind !== 'body' || firstLine !== lastLine) return [];
  const shown = text.slice(contentStart, Math.min(end, contentStart + SEEN));
  const [, heading = ''] = HEADED_DATELINE.exec(shown) ?? [];
  if (heading === '' || widthOf(heading) < NARROWEST_HEADING || NO_HEADING_END.test(heading) || WRITER.test(heading)) return [];
  return [{ start: contentStart + heading.length, end: contentStart + heading.length, rule: 'glued-heading' }];
}

function headingGlue(text: string, { contentStart, end }: Block): Glue[] {
  return Array.from(text.slice(contentStart, end).matchAll(/[^\r\n]+/g)).flatMap(({ index, 0: line }) => lineGlue(text, { start: contentStart + index, end: contentStart + index + line.length }));
}

/** A line of two halves is one line; three wide parts side by side were lines of their own. */
function lineGlue(text: string, { start: contentStart, end }: Span): Glue[] {
  const gaps = Array.from(text.slice(contentStart, end).matchAll(/[ \u3000]+/g), ({ index, 0: gap }): Glue =>
    ({ start: contentStart + index, end: contentStart + index + gap.length, rule: 'glued-heading-lines' }));
  const starts = [contentStart, ...gaps.map((gap) => gap.end)];
  const ends = [...gaps.map((gap) => gap.start), end];
  const areLines = starts.every((start, i) => widthOf(text.slice(start, ends[i])) >= NARROWEST_HEADING_LINE);
  const areEntries = starts.filter((start, i) => ENTRY.test(text.slice(start, ends[i]))).length * 2 >= starts.length;
  return gaps.length >= 2 && areLines && !areEntries ? gaps : [];
}

function ruleFor(block: Block, next: Block): GluedRule {
  if (isHeading(block) && isHeading(next)) return 'glued-heading-lines';
  if (isHeading(block) || isHeading(next)) return 'glued-heading';
  return block.kind === 'body' && next.kind === 'body' ? 'glued-paragraph' : 'glued-line';
}

const MESSAGES: Readonly<Record<GluedRule, () => Message>> = {
  'glued-heading': () => say('A heading and a paragraph share this line: the break between them was lost'),
  'glued-heading-lines': () => say('Two lines of a heading share this line: the break between them was lost'),
  'glued-line': () => say('Two lines that were printed apart share this line'),
  'glued-paragraph': () => say('Two paragraphs share this line: a full stop, then a space where no printed line ended, or a line that is not full'),
};

function gluedRule(id: GluedRule): Rule {
  return {
    id,
    scope: 'page',
    *check(page) {
      for (const glue of glueOf(page)) if (glue.rule === id) yield report(page, glue);
    },
  };
}

function report(page: Page, glue: Glue): Artifact {
  const lineEnd = page.text.includes('\r\n') ? '\r\n' : '\n';
  const single = glue.rule === 'glued-heading-lines';
  return artifact(glue.rule, glue, {
    message: MESSAGES[glue.rule](),
    certainty: 'likely', confidence: 0.85,
    fixes: [replace(glue, single ? lineEnd : lineEnd + lineEnd, single ? say('Break the line here') : say('Begin a new block here'))],
  });
}

/** A heading glued to a paragraph, or to the dateline of its report. */
export const gluedHeading = gluedRule('glued-heading');
/** The lines of a heading glued to each other. */
export const gluedHeadingLines = gluedRule('glued-heading-lines');
/** Signatures, telephone lines and the like glued to their neighbours. */
export const gluedLine = gluedRule('glued-line');
/** Two glued paragraphs. */
export const gluedParagraph = gluedRule('glued-paragraph');
