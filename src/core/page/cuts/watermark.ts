import type { LineIndex } from '../../text/lines.js';
import type { Span } from '../../text/span.js';
import type { Steps } from '../../text/steps.js';
import type { CutFinder, PageCut } from './cut.js';

const LONGEST_MARK = 40;
/** So many places of a mark show it, and so large a share of them must have their code where it has one. */
const [LEAST_CODED, MOSTLY] = [3, 0.75];
const FINAL_STOPS = '。！？!?…”」』》；）)';
const CODE = /^[A-Za-z0-9]{2,8}(?=\p{Script=Han})/u;
/** A name with its code behind it; capitals before a number are printed: 详见A3, 中国G20. */
const CODED_BEHIND = /^\p{Script=Han}{2,12}(?![A-Z]+\d+$)(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{2,8}$/u;
const SITE_NAME = /^\p{Script=Han}{1,12}(?:網|网|在线|在線|热线|熱線|论坛|論壇|频道|頻道|公众号|公眾號|客户端|客戶端)$/u;
/** A site's name or address in brackets. */
const BRACKETED = /^[[【（(](?=[^\]】）)]*(?:网|網|\.(?:com|cn|net|org)))[^\]】）)]{4,36}[\]】）)]$/u;
const DOMAIN = /^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+){1,4}\/?$/i;

/**
 * The marks that a site appended to its paragraphs: the same string right after the final stop of three or more lines, which does not
 * look like newspaper text (a code before or behind a name, a site's name, an address). It is then also found at the end of lines without a stop.
 * The code may change from paragraph to paragraph.
 */
export const watermarks: CutFinder = function* (text, lines): Steps<PageCut[]> {
  const codesOf = new Map<string, string[]>();
  for (let line = 0; line < lines.count; line++) {
    if (line % 1000 === 999) yield;
    const tail = afterFinalStop(lineEnd(text, lines, line).shown);
    const code = CODE.exec(tail)?.[0] ?? '';
    const name = tail.slice(code.length);
    if (name.length < 2) continue;
    const codes = codesOf.get(name);
    if (codes) codes.push(code);
    else codesOf.set(name, [code]);
  }
  const marks = [...repeatedMarks(codesOf)].sort((a, b) => b.tail.length - a.tail.length);
  if (marks.length === 0) return [];
  const coded = marks.filter((mark) => mark.coded);
  const cuts: PageCut[] = [];
  for (let line = 0; line < lines.count; line++) {
    if (line % 1000 === 999) yield;
    cuts.push(...cutsWithin(text, lines.span(line), coded));
    const end = lineEnd(text, lines, line);
    const cut = marks.filter(({ tail }) => end.shown.endsWith(tail)).map((mark) => cutOf(mark, end)).find((found) => found !== null);
    if (cut) cuts.push(cut);
  }
  return cuts;
};

/** Where the break between two paragraphs was lost, a mark with its code stands between a final stop and a space. */
function cutsWithin(text: string, line: Span, marks: readonly Mark[]): PageCut[] {
  if (marks.length === 0) return [];
  const whole = text.slice(line.start, line.end);
  return marks.flatMap((mark) => [...placesOf(mark, whole, line.start)])
    .filter(({ start, end }) => /^[ \u3000]+\S/u.test(text.slice(end, end + 4)) && FINAL_STOPS.includes(text[start - 1] ?? ' '))
    .sort((a, b) => a.start - b.start);
}

/** Wherever a mark stands in a line that begins at `from`. */
function* placesOf(mark: Mark, line: string, from: number): Iterable<PageCut> {
  for (let at = line.indexOf(mark.tail); at >= 0; at = line.indexOf(mark.tail, at + mark.tail.length)) {
    const end = at + mark.tail.length;
    const cut = cutOf(mark, { start: from + at, end: from + end, shown: line.slice(Math.max(0, end - LONGEST_MARK), end) });
    if (cut) yield cut;
  }
}

interface LineEnd extends Span {
  readonly shown: string;
}

/** The last characters of a line, without the blanks at its end. */
function lineEnd(text: string, lines: LineIndex, line: number): LineEnd {
  const span = lines.span(line);
  let end = span.end;
  while (end > span.start && /\s/.test(text[end - 1] ?? '')) end--;
  const start = Math.max(span.start, end - LONGEST_MARK);
  return { start, end, shown: text.slice(start, end) };
}

function afterFinalStop(shown: string): string {
  const open = /[\]】）)]$/u.test(shown) ? shown.search(/[[【（(][^[【（(]*$/u) : -1;
  if (open > 0 && FINAL_STOPS.includes(shown[open - 1] ?? '')) return shown.slice(open);
  for (let i = shown.length - 1; i > 0; i--) if (FINAL_STOPS.includes(shown[i - 1] ?? '')) return shown.slice(i).trimStart();
  return '';
}

interface Mark {
  /** What all its places have in common. */
  readonly tail: string;
  readonly codeChanges: boolean;
  readonly coded: boolean;
  /** Whether it stands without a code as well. */
  readonly isBare: boolean;
  readonly times: number;
}

function* repeatedMarks(codesOf: ReadonlyMap<string, readonly string[]>): Iterable<Mark> {
  for (const [name, codes] of codesOf) {
    const withCode = codes.filter((code) => /[A-Za-z]/.test(code)).length;
    const coded = (withCode >= LEAST_CODED && withCode >= codes.length * MOSTLY) || CODED_BEHIND.test(name);
    if (codes.length < LEAST_CODED || !(coded || SITE_NAME.test(name) || DOMAIN.test(name) || BRACKETED.test(name))) continue;
    const [first = ''] = codes;
    const codeChanges = codes.some((code) => code !== first);
    yield { tail: codeChanges ? name : first + name, codeChanges, coded, isBare: codes.includes(''), times: codes.length };
  }
}

/** The cut of a mark that ends a text; null where a code that its other places have is missing: the name belongs to the sentence. */
function cutOf({ tail, codeChanges, coded, isBare, times }: Mark, { end, shown }: LineEnd): PageCut | null {
  const code = codeChanges ? /[A-Za-z0-9]{2,8}$/.exec(shown.slice(0, -tail.length))?.[0] ?? '' : '';
  if (codeChanges && code === '' && !(isBare && FINAL_STOPS.includes(shown.at(-tail.length - 1) ?? ' '))) return null;
  return { start: end - tail.length - code.length, end, kind: 'watermark', certainty: coded && (code !== '' || !codeChanges) ? 'certain' : 'likely', alike: times, detail: tail };
}
