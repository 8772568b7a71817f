import type { Span } from '../text/span.js';

/** A mark of Markdown or HTML, with the marks that must go together with it (`**` and its partner), itself included. */
export interface Markup extends Span {
  readonly together: readonly Span[];
  /** What the mark stood for: a character for an HTML entity, else nothing. */
  readonly text: string;
  readonly kind: 'heading' | 'list' | 'emphasis' | 'rule' | 'html';
}

const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+/;
const LIST = /^[ \t]{0,3}(?:[-*+]|>)[ \t]+(?=\S)/;
/** What begins with a mark that closes or pauses is not stressed: there the stars point to a note. */
const EMPHASIS = /(?<![*_])(\*{2,3}|_{2,3})(?=[^\s*_，。、；：！？）》”」])([^\n*_]{1,80})\1(?![*_])/gu;
const RULE = /^[ \t]*(?:`{3,}\w{0,20}|-{3,}|\*{3,}|_{3,})[ \t]*$/;
const HTML = /<\/?(?:b|i|u|em|strong|br|p|div|span|sup|sub|font|h[1-6]|table|thead|tbody|tr|td|th|ul|ol|li)(?:\s[^<>\n]{0,80})?\/?>|&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|middot|hellip|mdash);/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&ldquo;': '“', '&rdquo;': '”', '&middot;': '·', '&hellip;': '…', '&mdash;': '—',
};

/** The marks of Markdown and HTML in one line. Offsets are source offsets; `start` is where the line begins. */
export function markupIn(line: string, start: number): Markup[] {
  const alone = (at: number, length: number, kind: Markup['kind'], text = ''): Markup => {
    const span = { start: start + at, end: start + at + length };
    return { ...span, together: [span], kind, text };
  };
  if (RULE.test(line)) return [alone(0, line.length, 'rule')];
  const found: Markup[] = [];
  const heading = HEADING.exec(line)?.[0];
  const list = LIST.exec(line)?.[0];
  if (heading) found.push(alone(0, heading.length, 'heading'));
  else if (list && !isFramed(line)) found.push(alone(0, list.length, 'list'));
  if (line.includes('**') || line.includes('__')) found.push(...emphasisIn(line, start));
  if (line.includes('<') || line.includes('&')) {
    for (const { 0: mark, index } of line.matchAll(HTML)) found.push(alone(index, mark.length, 'html', ENTITIES[mark.toLowerCase()] ?? ''));
  }
  return found;
}

function emphasisIn(line: string, start: number): Markup[] {
  return Array.from(line.matchAll(EMPHASIS)).flatMap(({ 0: whole, 1: { length } = '', index }) => {
    const open = { start: start + index, end: start + index + length };
    const close = { start: start + index + whole.length - length, end: start + index + whole.length };
    return [open, close].map((span): Markup => ({ ...span, together: [open, close], kind: 'emphasis', text: '' }));
  });
}

/** Dashes or arrows on both sides (- 完 -) and breadcrumbs (> A > B) are no list items. */
function isFramed(line: string): boolean {
  const mark = line.trim().charAt(0);
  return line.trim().slice(1).includes(` ${mark}`);
}
