import * as vscode from 'vscode';
import { nearestStory } from '../../core/page/nearest-story.js';
import type { Story } from '../../core/page/page.js';
import { activePage } from '../pages.js';
import type { Proof } from '../proofs/proof.js';
import type { Proofs } from '../proofs/proofs.js';

/** A story of an analysed page. */
export interface ProofedStory {
  readonly proof: Proof;
  readonly story: Story;
}

/** The row of a story, or of a part of one, in the sidebar. */
export function isStoryRow(row: unknown): row is { uri: vscode.Uri; story: { id: string; name: string } } {
  return typeof row === 'object' && row !== null && 'uri' in row && row.uri instanceof vscode.Uri && 'story' in row && typeof row.story === 'object';
}

/** The story that a command is meant for: the one of the row in the sidebar, else the one at the cursor. */
export async function targetStory(proofs: Proofs, row: unknown): Promise<ProofedStory | undefined> {
  if (isStoryRow(row)) {
    const proof = await proofs.fresh(await vscode.workspace.openTextDocument(row.uri));
    const story = proof?.analysis.page.stories.find(({ id }) => id === row.story.id);
    return proof && story && { proof, story };
  }
  const editor = activePage();
  const proof = editor && await proofs.fresh(editor.document);
  const story = proof && nearestStory(proof.analysis.page, editor.document.offsetAt(editor.selection.active));
  return story && { proof, story };
}
