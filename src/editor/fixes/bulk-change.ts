import type * as vscode from 'vscode';
import { applyFix } from './apply.js';
import { editsOf, type EditClass } from './edit-class.js';
import { prepareFix } from './prepared-fix.js';
import type { Preview } from './preview.js';

/** A change of more edits than this is shown first. */
const MOST_UNSEEN_EDITS = 20;

/** What a bulk change was computed for. */
export interface ChangedText {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly text: string;
}

/** When a change goes through a preview before it is made. */
export interface Showing {
  /** However few its edits are. */
  readonly always: boolean;
}

/**
 * Applies classes of fixes in one undo step; many edits go through a preview in which classes can be left out.
 * @returns whether the text was changed
 */
export async function changeInBulk(preview: Preview, title: string, { document, version, text }: ChangedText, classes: readonly EditClass[], showing: Showing = { always: false }): Promise<boolean> {
  const edits = editsOf(classes);
  if (!showing.always && edits.length <= MOST_UNSEEN_EDITS) return applyFix(prepareFix(document.uri.toString(), version, text, edits));
  const chosen = await preview.choose(document, title, classes);
  return chosen !== undefined && chosen.length > 0 && applyFix(prepareFix(document.uri.toString(), version, text, editsOf(chosen)));
}
