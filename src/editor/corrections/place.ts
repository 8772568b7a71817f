import * as vscode from 'vscode';
import { nearestStory } from '../../core/page/nearest-story.js';
import type { Page, Story } from '../../core/page/page.js';
import type { Span } from '../../core/text/span.js';
import type { Engine } from '../loaded-knowledge.js';
import { toRange } from '../outlines.js';
import { activePage } from '../pages.js';
import type { Proofs } from '../proofs/proofs.js';
import { spanOf } from '../ranges.js';
import { isTreeNode, type TreeNode } from '../stories/nodes.js';

/** What a correction is about: a story as a whole, or lines of it. */
export interface Place {
  readonly uri: vscode.Uri;
  /** What read the page. */
  readonly engine: Engine;
  readonly page: Page;
  readonly story: Story;
  /** The lines that are meant; null for the whole story. */
  readonly lines: Span | null;
}

/** The place of a row in the sidebar, else of the cursor or the selection in the editor; undefined where there is no story. */
export async function placeOf(proofs: Proofs, row: unknown): Promise<Place | undefined> {
  if (isTreeNode(row)) return placeOfRow(proofs, row);
  const editor = activePage();
  const proof = editor && await proofs.fresh(editor.document);
  if (!proof) return undefined;
  const { engine, analysis: { page } } = proof;
  const lines = spanOf(editor.document, editor.selection);
  const story = nearestStory(page, lines.start);
  return story && { uri: editor.document.uri, engine, page, story, lines: withoutNextLine(page, lines) };
}

/** The place of a row of the sidebar. */
export async function placeOfRow(proofs: Proofs, row: TreeNode): Promise<Place | undefined> {
  if (row.type !== 'story' && row.type !== 'part') return undefined;
  const document = await vscode.workspace.openTextDocument(row.uri);
  const proof = await proofs.fresh(document);
  if (!proof) return undefined;
  const { engine, analysis: { page } } = proof;
  const lines = row.type === 'part' ? spanOf(document, toRange(row.range)) : null;
  const story = lines ? nearestStory(page, lines.start) : page.stories.find(({ id }) => id === row.story.id);
  return story && { uri: row.uri, engine, page, story, lines: row.type === 'part' && row.kind === 'caption' ? null : lines };
}

/** A selection of whole lines ends before the first character of the next one. */
function withoutNextLine({ lines }: Page, { start, end }: Span): Span {
  const isLineStart = end > start && lines.span(lines.lineOf(end)).start === end;
  return { start, end: isLineStart ? end - 1 : end };
}
