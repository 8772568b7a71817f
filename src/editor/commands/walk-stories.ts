import * as vscode from 'vscode';
import { currentOutline, toRange } from '../outlines.js';
import { activePage } from '../pages.js';
import type { Proofs } from '../proofs/proofs.js';
import type { Command } from './command.js';

export function nextStory(proofs: Proofs): Command {
  return { id: 'galley.nextStory', execute: () => walk(proofs, 1) };
}

export function previousStory(proofs: Proofs): Command {
  return { id: 'galley.previousStory', execute: () => walk(proofs, -1) };
}

/** Goes to the heading before or after the cursor, from the last to the first and back. Furniture is passed over. */
async function walk(proofs: Proofs, step: 1 | -1): Promise<void> {
  const editor = activePage();
  const outline = editor && await currentOutline(proofs, editor.document);
  if (!outline) return;
  const { line } = editor.selection.start;
  const headings = outline.stories.filter(({ kind }) => kind === 'story' || kind === 'notice').map(({ heading }) => heading);
  const beyond = headings.filter(({ startLine }) => (startLine - line) * step > 0);
  const target = step > 0 ? beyond[0] ?? headings[0] : beyond.at(-1) ?? headings.at(-1);
  if (!target) return;
  const range = toRange(target);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
