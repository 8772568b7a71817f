import type { Span } from '../../text/span.js';
import type { Jump } from '../page.js';

const PAGE = '第?\\s*([A-Za-z]?\\d{1,3}|[〇一二三四五六七八九十]{1,3}|[头頭])\\s*版?';
const FROM = new RegExp(`^[（(【［\\[]?\\s*(?:[紧緊上]?接|上承)\\s*(?:本[报報])?(?:\\d{1,2}月\\d{1,2}日)?${PAGE}(?:[《“「][^》”」]{1,40}[》”」])?\\s*[)）】］\\]]?`, 'u');
const TO = new RegExp(`[（(【［\\[]?\\s*(?:下?[转轉](?:接|入)?|[紧緊]接)\\s*${PAGE}\\s*[)）】］\\]]?$`, 'u');

/** The jump with which a text opens (上接) or closes (下转), with the page as printed; null when there is none. */
export function jumpOf(text: string): Jump | null {
  const from = FROM.exec(text.slice(0, 60))?.[1];
  const to = closingJump(text);
  if (from === undefined && to === undefined) return null;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined || from !== undefined ? {} : { to }) };
}

/** Whether the line is a jump line and nothing else. */
export function isJumpLine(line: string): boolean {
  if (line.length > 60) return false;
  return FROM.exec(line)?.[0].length === line.length || TO.exec(line)?.[0].length === line.length;
}

const POINTER = /\S(?:\s?(?:[詳详]?[見见]|→|[.…·]{2,})\s?第?[A-D]?\d{1,3}\s?版?|\s第?[A-D]?\d{1,3}\s?版|\s?[[［【（(]\s?[A-D]?\d{1,3}\s?版?[\]］】）)])$/u;

/** Whether a line says at its end on which page more stands, as the items of an index do: 详见3版, [A5], …… 7. */
export function pointsToPage(line: string): boolean {
  return POINTER.test(line);
}

/** Where in the text the jump stands with which it opens and the one with which it closes. */
export function jumpPlaces(text: string): { readonly from: Span | null; readonly to: Span | null } {
  const from = FROM.exec(text.slice(0, 60));
  const to = closingMatch(text);
  return {
    from: from && { start: 0, end: from[0].length },
    to: to && { start: text.length - to[0].length, end: text.length },
  };
}

function closingJump(text: string): string | undefined {
  return closingMatch(text)?.[1];
}

function closingMatch(text: string): RegExpExecArray | null {
  const match = TO.exec(text.slice(-30));
  const stands = match && (/^[（(【［[]/u.test(match[0]) || match[0].length === text.length);
  return stands ? match : null;
}
