import type { TextEdit } from '../../core/text/edits.js';
import { visible } from '../shown-text.js';

/** Characters of unchanged text shown on either side of a change. */
const CONTEXT = 5;
/** A longer change is not shown in a hover. */
const LONGEST = 60;

export interface ShownEdit {
  readonly before: string;
  readonly after: string;
}

/**
 * A change as a reader sees it: a few characters around, spaces and line ends made visible.
 * @returns undefined where the change is too long, or in several places
 */
export function shownEdit(text: string, edits: readonly TextEdit[]): ShownEdit | undefined {
  const [edit, ...others] = edits;
  if (!edit || others.length > 0 || edit.end - edit.start > LONGEST || edit.text.length > LONGEST) return undefined;
  const lead = lastCharacters(lineBefore(text, edit.start));
  const tail = firstCharacters(lineAfter(text, edit.end));
  return { before: lead + visible(text.slice(edit.start, edit.end)) + tail, after: lead + visible(edit.text) + tail };
}

function lineBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 2 * CONTEXT), offset).split(/[\r\n]/).at(-1) ?? '';
}

function lineAfter(text: string, offset: number): string {
  return text.slice(offset, offset + 2 * CONTEXT).split(/[\r\n]/)[0] ?? '';
}

function lastCharacters(text: string): string {
  return Array.from(text).slice(-CONTEXT).join('');
}

function firstCharacters(text: string): string {
  return Array.from(text).slice(0, CONTEXT).join('');
}
