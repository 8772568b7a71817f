import type { TextEdit } from '../../core/text/edits.js';
import type { Span } from '../../core/text/span.js';

/** An edit that knows the text it replaces. */
export interface PreparedEdit extends TextEdit {
  readonly was: string;
}

/** Edits of one version of a document, as an argument of a command. */
export interface PreparedFix {
  readonly uri: string;
  readonly version: number;
  /** In order of position, without overlap. */
  readonly edits: readonly PreparedEdit[];
}

/** @param text the whole text of that version of the document */
export function prepareFix(uri: string, version: number, text: string, edits: readonly TextEdit[]): PreparedFix {
  return { uri, version, edits: prepareEdits(text, edits) };
}

/** The edits that change something. @param text the whole text that they change */
export function prepareEdits(text: string, edits: readonly TextEdit[]): PreparedEdit[] {
  return edits.map((edit) => ({ start: edit.start, end: edit.end, text: edit.text, was: text.slice(edit.start, edit.end) })).filter((edit) => edit.text !== edit.was);
}

/** Whether the fix was computed for another text than the document now holds. */
export function isStale(fix: PreparedFix, version: number, textOf: (span: Span) => string): boolean {
  return fix.version !== version || !areInPlace(fix.edits, textOf);
}

/** Whether every edit finds the text that it replaces. */
export function areInPlace(edits: readonly PreparedEdit[], textOf: (span: Span) => string): boolean {
  return edits.every((edit) => textOf(edit) === edit.was);
}
