import type { Artifact, Fix } from '../../core/artifacts/artifact.js';
import type { Certainty } from '../../core/text/certainty.js';
import type { TextEdit } from '../../core/text/edits.js';
import type { Message } from '../../core/text/message.js';
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
  /** What is to be said of the fix, where the page is shown before and after it. */
  readonly shown?: { readonly title: Message; readonly certainty: Certainty };
}

/** @param text the whole text of that version of the document */
export function prepareFix(uri: string, version: number, text: string, edits: readonly TextEdit[]): PreparedFix {
  return { uri, version, edits: prepareEdits(text, edits) };
}

/** A fix of an artifact, as a quick fix or a link carries it. @param text the whole text of that version of the document */
export function prepareFixOf(uri: string, version: number, text: string, { certainty }: Artifact, { title, edits, rearranges }: Fix): PreparedFix {
  return { ...prepareFix(uri, version, text, edits), ...(rearranges && { shown: { title, certainty } }) };
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
