import type { Habit } from './made-page.js';

const BLOCKS: Habit = { name: 'blocks', pitch: 0, lineEnd: '', pieceEnd: '\n\n', indent: '', shortEvery: 0 };

/** The ways in which engines and sites give a page. */
export const HABITS: readonly Habit[] = [
  { ...BLOCKS, name: 'paragraphs between blank lines' },
  { ...BLOCKS, name: 'CRLF', pieceEnd: '\r\n\r\n' },
  { ...BLOCKS, name: 'one paragraph to a line', pieceEnd: '\n' },
  { ...BLOCKS, name: 'one indented paragraph to a line', pieceEnd: '\n', indent: '　　' },
  { ...BLOCKS, name: 'lone carriage returns', pieceEnd: '\r', indent: '　　' },
  { ...BLOCKS, name: 'spaces at 11 squares', pitch: 11, lineEnd: ' ' },
  { ...BLOCKS, name: 'spaces at 14 squares', pitch: 14, lineEnd: ' ' },
  { ...BLOCKS, name: 'spaces at 22 squares', pitch: 22, lineEnd: ' ' },
  { ...BLOCKS, name: 'printed lines of 11 squares, blank lines', pitch: 11, lineEnd: '\n' },
  { ...BLOCKS, name: 'printed lines of 17 squares', pitch: 17, lineEnd: '\n', pieceEnd: '\n' },
  { ...BLOCKS, name: 'printed lines of 14 squares, every fourth short', pitch: 14, lineEnd: '\n', pieceEnd: '\n', shortEvery: 4 },
  { ...BLOCKS, name: 'printed lines of 22 squares, indented', pitch: 22, lineEnd: '\n', pieceEnd: '\n', indent: '　　' },
  { ...BLOCKS, name: 'printed lines of 30 squares, every fourth short', pitch: 30, lineEnd: '\n', pieceEnd: '\n', shortEvery: 4 },
];
