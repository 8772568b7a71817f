import type { Cut } from '../../text/joined.js';
import type { Span } from '../../text/span.js';

/** A site's mark that is appended to paragraph after paragraph. Source offsets. */
export interface Watermark extends Span {
  /** How many paragraphs of the page end with it. */
  readonly times: number;
  /** Whether it starts with a code of letters and digits that no sentence would have. */
  readonly coded: boolean;
}

const LONGEST_MARK = 40;
const FINAL_STOPS = '。！？!?…”」』》；）)';
const CODE = /^[A-Za-z0-9]{2,8}(?=\p{Script=Han})/u;
const SITE_NAME = /^\p{Script=Han}{1,12}(?:網|网|在线|在線|热线|熱線|论坛|論壇|频道|頻道|公众号|公眾號|客户端|客戶端)$/u;
const DOMAIN = /^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+){1,4}\/?$/i;

/**
 * Finds the marks that a site appended to its paragraphs: the same string right after the final stop of three or more lines,
 * which does not look like newspaper text (a code before a name, a site's name, an address). It is then also found at the end of
 * lines without a stop.
 * @param text the source text
 * @returns in order of position
 */
export function findWatermarks(text: string): Watermark[] {
  const ends = lineEnds(text);
  const marks = [...repeatedMarks(text, ends)].sort((a, b) => b.tail.length - a.tail.length);
  return ends.flatMap((end) => {
    const line = text.slice(Math.max(end.start, end.end - LONGEST_MARK), end.end);
    const mark = marks.find(({ tail }) => line.endsWith(tail));
    if (!mark) return [];
    const code = mark.code.exec(line.slice(0, line.length - mark.tail.length))?.[0] ?? '';
    return { start: end.end - mark.tail.length - code.length, end: end.end, times: mark.times, coded: mark.coded };
  });
}

/** The watermarks of a page as cuts for joined text. */
export function watermarkCuts(text: string): Cut[] {
  return findWatermarks(text).map(({ start, end }) => ({ start, end, kind: 'watermark' }));
}

interface Mark {
  /** What all its places have in common. */
  readonly tail: string;
  /** The code before it, where that changes from paragraph to paragraph. */
  readonly code: RegExp;
  readonly times: number;
  readonly coded: boolean;
}

/** The lines that have text, without the blanks at their ends. */
function lineEnds(text: string): Span[] {
  const ends: Span[] = [];
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    const next = end + 1;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
    if (end > start) ends.push({ start, end });
    start = next;
  }
  return ends;
}

function* repeatedMarks(text: string, ends: readonly Span[]): Iterable<Mark> {
  const codesOf = new Map<string, string[]>();
  for (const { start, end } of ends) {
    const tail = afterFinalStop(text.slice(Math.max(start, end - LONGEST_MARK), end));
    const code = CODE.exec(tail)?.[0] ?? '';
    const name = tail.slice(code.length);
    if (name.length < 2) continue;
    const codes = codesOf.get(name);
    if (codes) codes.push(code);
    else codesOf.set(name, [code]);
  }
  for (const [name, codes] of codesOf) {
    const coded = codes.every((code) => /[A-Za-z]/.test(code));
    if (codes.length < 3 || !(coded || SITE_NAME.test(name) || DOMAIN.test(name))) continue;
    const [first = ''] = codes;
    if (codes.every((code) => code === first)) yield { tail: first + name, code: /^$/, times: codes.length, coded };
    else yield { tail: name, code: /[A-Za-z0-9]{2,8}$/, times: codes.length, coded };
  }
}

function afterFinalStop(end: string): string {
  for (let i = end.length - 1; i > 0; i--) if (FINAL_STOPS.includes(end[i - 1] ?? '')) return end.slice(i).trimStart();
  return '';
}
