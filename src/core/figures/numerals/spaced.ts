import type { Repair } from '../figure.js';
import { matchUnit } from '../units/lexicon.js';
import { arabicDigit } from './characters.js';

interface SpacedDigits {
  readonly digits: string;
  readonly end: number;
  readonly repairs: readonly Repair[];
}

/** Single digits that a scanner set apart: 2 0 1 9, 1 5; among them the look-alikes of 0 and 1. */
const SINGLES = /[\dlIO](?:[ \u3000][\dlIO]){1,7}(?![\dA-Za-z.])/y;
/** Thousands set apart by a space, as in 3 200万元. */
const THOUSANDS = /[1-9]\d{0,2}(?: \d{3}){1,3}(?![\d.,])/y;
/** A decimal point with a space behind it: 428. 6万. */
const DECIMAL = /\d{1,6}[.．][ \u3000]\d{1,3}(?![\d.])/y;
/** How far away the next number of a list is looked for. */
const LIST = 120;
/** What a scanner makes of 0 and 1. */
const READ_AS: Readonly<Record<string, string>> = { l: '1', I: '1', O: '0' };

/** A Chinese character stands before the number, and none after which a number is a label: 图1 5个村. */
const IN_PROSE = /[一-鿿][ ]?$/;
/** What may stand before a decimal as well: （1. 2米. */
const IN_BRACKETS = /[（(，,][ ]?$/;
const AFTER_LABEL = /[图圖表第例附题題版号號案件卷条條章节節组組班][ ]?$/;

/**
 * Reads digits with spaces between them, where running prose and a unit leave no other reading: 2 0 1 9年, 3 200万元, 428. 6万亩.
 * In a table or a list of results, where neighbouring columns look the same, nothing is read.
 */
export function readSpacedDigits(text: string, at: number): SpacedDigits | undefined {
  if (!hasSpaceSoon(text, at)) return undefined;
  const printed = standsInProse(text, at) ? matchOf(SINGLES, text, at) ?? matchOf(DECIMAL, text, at) ?? (isAdjacent(text, at) ? matchOf(THOUSANDS, text, at) : undefined)
    : IN_BRACKETS.test(lead(text, at)) ? decimalOutsideLists(text, at) : undefined;
  if (printed === undefined || !isFollowedByUnit(text, at + printed.length)) return undefined;
  const repairs = Array.from(printed).flatMap((character, step) => {
    const digit = READ_AS[character];
    return digit === undefined ? [] : [{ start: at + step, end: at + step + 1, text: digit }];
  });
  const digits = printed.replace(/[ \u3000]/g, '').replace('．', '.').replace(/[lIO]/g, (character) => READ_AS[character] ?? character);
  return /[1-9]/.test(printed) ? { digits, end: at + printed.length, repairs } : undefined;
}

/** Whether what stands before a number is running prose, and no label to which the number belongs. */
export function standsInProse(text: string, at: number): boolean {
  return IN_PROSE.test(lead(text, at)) && !AFTER_LABEL.test(lead(text, at));
}

function lead(text: string, at: number): string {
  return text.slice(Math.max(0, at - 2), at);
}

/** A decimal, unless its whole part is a number of a list: the next or the last one stands not far. */
function decimalOutsideLists(text: string, at: number): string | undefined {
  const printed = matchOf(DECIMAL, text, at);
  if (printed === undefined) return undefined;
  const whole = Number.parseInt(printed, 10);
  const around = text.slice(Math.max(0, at - LIST), at + printed.length + LIST);
  const isListed = [whole - 1, whole + 1].some((number) => new RegExp(`(?<!\\d)${number}[.．、]`).test(around));
  return isListed ? undefined : printed;
}

/** Most numbers have no space in them; they need no further look. */
function hasSpaceSoon(text: string, at: number): boolean {
  let end = at;
  while (end - at < 7 && (arabicDigit(text.charCodeAt(end)) >= 0 || '.．lIO'.includes(text[end] ?? ' '))) end++;
  return text[end] === ' ' || text[end] === '\u3000';
}

function matchOf(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function isAdjacent(text: string, at: number): boolean {
  return /[一-鿿]/.test(text[at - 1] ?? '');
}

function isFollowedByUnit(text: string, at: number): boolean {
  return /^\s?[年月日万萬亿億余餘多时時点點号號]/.test(text.slice(at, at + 2)) || matchUnit(text, at) !== undefined;
}
