import { remembered } from '../../memory/remembered.js';

/** A time, a rank, a date or a label before a row. */
const ROW = /^(?:\d{1,2}[:：]\d{2}|\d{1,3}(?:[.、．]|\s)|\p{Script=Han}{1,12}(?:[:：]|\s\d))/u;
/** Columns of a table: numbers set apart by blanks. */
const COLUMNS = /\S\s\d{1,9}(?:[:：.]\d{1,9})?\s\S/u;
const SENTENCE_MARK = /[，。；、！？,;]/u;
/** Printed lines seldom end with a mark; those of verse do. */
const CLOSED = /[，。；、！？：,;!?:][”’」』"]?$/u;
const PARTED = /[，。；、,;](?=\p{Script=Han})/u;
const MOST_CLOSED = 0.6;
const LEAST_VERSE = 3;
/** Running text has a mark in most of its lines; verse and tables in few. */
const LEAST_MARKED = 0.25;
const LONGEST_ROW = 80;

/** What a line has of a table and of running text. */
export interface LineShape {
  readonly row: boolean;
  readonly marked: boolean;
  readonly closed: boolean;
  /** A mark stands before its end: two clauses share the line, as printed lines have them and verse seldom. */
  readonly parted: boolean;
}

export const shapeOf = remembered((bare): LineShape => ({
  row: bare.length <= LONGEST_ROW && (ROW.test(bare) || COLUMNS.test(bare)), marked: SENTENCE_MARK.test(bare), closed: CLOSED.test(bare), parted: PARTED.test(bare),
}));

/** Whether the lines are rows of a table, of a programme or of verse: each stands by itself, however alike they are in width. */
export function isListing(lines: readonly LineShape[]): boolean {
  return hasRows(lines) || isVerse(lines) || lines.filter(({ marked }) => marked).length < lines.length * LEAST_MARKED;
}

function isVerse(lines: readonly LineShape[]): boolean {
  const closed = lines.filter((line) => line.closed).length;
  return closed >= LEAST_VERSE && closed >= lines.length * MOST_CLOSED && lines.filter(({ parted }) => parted).length * 2 < lines.length;
}

/** Whether most of the lines begin or are set apart as the rows of a table or a programme are. */
export function hasRows(lines: readonly LineShape[]): boolean {
  return lines.filter(({ row }) => row).length * 2 > lines.length;
}
