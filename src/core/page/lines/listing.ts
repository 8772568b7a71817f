import { remembered } from '../../memory/remembered.js';
import { widthOf } from '../../text/characters.js';

/** A time, a rank, a date or a label before a row. */
const ROW = /^(?:\d{1,2}[:：]\d{2}|\d{1,3}(?:[.、．]|\s)|[一二三四五六七八九十]{1,3}、[^，。；！？,;]{1,20}$|\p{Script=Han}{1,12}(?:[:：]|\s\d))/u;
/** Columns of a table: numbers set apart by blanks. */
const COLUMNS = /\S\s\d{1,9}(?:[:：.]\d{1,9})?\s\S/u;
/** Two parts set apart by a wide blank, no clause in either: a title and a name. */
const PARTS = /^[^，。；！？,;]*[^，。；！？,;\s](?:\u3000|\s{2,})[^，。；！？,;]*$/u;
/** A word with its reading in square brackets, or the characters of a song set apart below their notes: a line that an engine spaced out has marks or more of them. */
const ENTRY = /^[A-Za-z][A-Za-z' -]{0,30}[[［/]|^\p{Script=Han}(?: \p{Script=Han}){2,13}$/u;
const SENTENCE_MARK = /[，。；、！？,;]/u;
/** Printed lines seldom end with a mark; those of verse do. */
const CLOSED = /[，。；、！？：,;!?:][”’」』"]?$/u;
const PARTED = /[，。；、,;](?=\p{Script=Han})/u;
const MOST_CLOSED = 0.6;
const LEAST_VERSE = 3;
/** So many lines, and so large a share, with their marks at the same places were written in a metre. */
const LEAST_METRE = 4;
const METRE_SHARE = 0.6;
/** No line of verse is longer. In characters. */
const LONGEST_VERSE = 20;
/** So many lines that all close with a mark are no column: there marks stand anywhere in a line. */
const SURE_VERSE = 4;
/** A line above verse that is so much narrower is its title. */
const TITLE = 0.6;
/** Lines of a column differ by no more, in full squares, and so many of them are alike. */
const EVEN = 1;
const MOST_EVEN = 0.7;
/** Running text has a mark in most of its lines; verse and tables in few. */
const LEAST_MARKED = 0.25;
const LONGEST_ROW = 80;
/** The time at which something is given stands before it, or behind it. */
const TIMED = /^\d{1,2}[:：]\d{2}[\s\u3000]|[\s\u3000]\d{1,2}[:：]\d{2}$/u;
const TABLE_ROW = /^\|.*\|$/u;
/** A short part behind a wide blank and no mark, behind which a paragraph would begin: the last column of a row. */
const LAST_COLUMN = /[^。！？，；：、\s]\u3000+[^。！？\u3000]{1,14}$/u;
const LONGEST_COLUMN = 24;

/** Whether a line is the row of a Markdown table. */
export function isTableRow(bare: string): boolean {
  return TABLE_ROW.test(bare);
}

/** Whether a text ends in the last column of a row, which wants no stop: times, prices, telephone numbers, names. */
export function endsInColumns(bare: string): boolean {
  return LAST_COLUMN.test(bare.slice(-LONGEST_COLUMN));
}

/** Whether a line is the row of a programme: 19:30 天气预报. */
export function isTimed(bare: string): boolean {
  return TIMED.test(bare);
}

/** What a line has of a table and of running text. */
export interface LineShape {
  /** In full squares. */
  readonly width: number;
  readonly row: boolean;
  readonly marked: boolean;
  readonly closed: boolean;
  /** A mark stands before its end: two clauses share the line, as printed lines have them and verse seldom. */
  readonly parted: boolean;
  /** A sentence ends in it, or a part of one. */
  readonly stops: boolean;
  /** Where the marks stand in a line that may be verse; empty where it has none. */
  readonly metre: string;
}

export const shapeOf = remembered((bare): LineShape => ({
  width: widthOf(bare),
  row: isTableRow(bare) || (bare.length <= LONGEST_ROW && (ROW.test(bare) || COLUMNS.test(bare) || PARTS.test(bare) || ENTRY.test(bare))), marked: SENTENCE_MARK.test(bare), closed: CLOSED.test(bare), parted: PARTED.test(bare),
  stops: /[。；;！？!?]/u.test(bare),
  metre: bare.length <= LONGEST_VERSE && SENTENCE_MARK.test(bare) ? bare.replace(/[^，。；、！？,;]/gu, '-') : '',
}));

/** Whether the lines are rows of a table, of a programme or of verse: each stands by itself, however alike they are in width. */
export function isListing(lines: readonly LineShape[]): boolean {
  return hasRows(lines) || isVerse(lines) || isMetrical(lines) || lines.filter(({ marked }) => marked).length < lines.length * LEAST_MARKED;
}

/** Whether the marks stand at the same places in most of the lines: a column breaks its text wherever it is full. */
function isMetrical(lines: readonly LineShape[]): boolean {
  const metres = lines.map(({ metre }) => metre).filter((metre) => metre !== '');
  if (metres.length < LEAST_METRE) return false;
  const most = metres.reduce((best, metre) => Math.max(best, metres.filter((other) => other === metre).length), 0);
  return most >= LEAST_METRE && most >= lines.length * METRE_SHARE;
}

/** Whether all of the lines close with a mark, but for a title. */
export function areClosed(lines: readonly LineShape[]): boolean {
  const closed = lines.filter((line) => line.closed).length;
  const widest = lines.reduce((most, { width }) => Math.max(most, width), 0);
  return closed >= SURE_VERSE && lines.every((line) => line.closed || line.width < widest * TITLE);
}

function isVerse(lines: readonly LineShape[]): boolean {
  if (areClosed(lines)) return true;
  const closed = lines.filter((line) => line.closed).length;
  const widest = lines.reduce((most, { width }) => Math.max(most, width), 0);
  return closed >= LEAST_VERSE && closed >= lines.length * MOST_CLOSED && lines.filter(({ parted }) => parted).length * 2 < lines.length && !isEven(lines, widest);
}

/** Whether the lines are as wide as each other, and some of them stop in mid-sentence: a column broke them. */
function isEven(lines: readonly LineShape[], widest: number): boolean {
  const full = lines.filter(({ width }) => width >= widest - EVEN);
  return full.some(({ closed }) => !closed) && full.length >= lines.length * MOST_EVEN;
}

/** Whether most of the lines begin or are set apart as the rows of a table or a programme are. */
export function hasRows(lines: readonly LineShape[]): boolean {
  return lines.filter(({ row }) => row).length * 2 > lines.length;
}
