import type * as vscode from 'vscode';
import { inEnglish } from '../../../core/text/message.js';
import { editsOf, type EditClass } from '../edit-class.js';
import { prepareEdits, type PreparedEdit } from '../prepared-fix.js';

/** What a change of many pages does to one of them. Of the page's text it holds no more than the edits replace. */
export interface PageFixes {
  readonly uri: vscode.Uri;
  /** Which version of an open document, or which state of a file, the fixes were found in. */
  readonly state: string;
  readonly classes: readonly EditClass<PreparedEdit>[];
}

/** @param text the whole text that the fixes were found in */
export function pageFixes(uri: vscode.Uri, state: string, text: string, classes: readonly EditClass[]): PageFixes {
  const prepared = classes.map((editClass) => ({ ...editClass, fixes: editClass.fixes.map((edits) => prepareEdits(text, edits)) }));
  return { uri, state, classes: detached(prepared) };
}

/** A copy whose strings are its own: a slice of a page's text keeps the whole text in memory. */
function detached(classes: EditClass<PreparedEdit>[]): EditClass<PreparedEdit>[] {
  return JSON.parse(JSON.stringify(classes)) as EditClass<PreparedEdit>[];
}

/** What a class is known by on every page. */
export function nameOfClass({ name, detail }: EditClass): string {
  return `${inEnglish(name)}, ${inEnglish(detail)}`;
}

/** The classes of all pages, equal ones put together. */
export function classesOfAll(pages: readonly PageFixes[]): EditClass[] {
  const classes = new Map<string, EditClass & { fixes: (readonly PreparedEdit[])[] }>();
  for (const editClass of pages.flatMap((page) => page.classes)) {
    const known = classes.get(nameOfClass(editClass));
    if (known) known.fixes.push(...editClass.fixes);
    else classes.set(nameOfClass(editClass), { ...editClass, fixes: [...editClass.fixes] });
  }
  return [...classes.values()];
}

/** The edits of a page that belong to the classes of these names, in order of position. */
export function editsOfPage({ classes }: PageFixes, names: ReadonlySet<string>): PreparedEdit[] {
  return editsOf(classes.filter((editClass) => names.has(nameOfClass(editClass))));
}
