import * as vscode from 'vscode';
import type { StoryOutline } from '../../core/page/outline/outline.js';
import { compareStarts, storyAt } from '../../core/page/outline/outline.js';
import { currentOutline, toRange } from '../outlines.js';
import { activePage } from '../pages.js';
import type { Proofs } from '../proofs.js';

/** Two commands that go from story to story in the page. */
export function registerStoryNavigation(proofs: Proofs): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('galley.nextStory', () => goBy(1, proofs)),
    vscode.commands.registerCommand('galley.previousStory', () => goBy(-1, proofs)),
  );
}

/** Goes to the heading before or after the cursor, from the last to the first and back. Furniture is passed over. */
async function goBy(step: 1 | -1, proofs: Proofs): Promise<void> {
  const editor = activePage();
  const outline = editor && await currentOutline(proofs, editor.document);
  if (!outline) return;
  const { line, character } = editor.selection.start;
  const here = { startLine: line, startCharacter: character };
  const headings = outline.stories.filter(({ kind }) => kind === 'story' || kind === 'notice').map(({ heading }) => heading);
  const after = headings.filter((heading) => compareStarts(heading, here) * step > 0);
  const target = step > 0 ? after[0] ?? headings[0] : after.at(-1) ?? headings.at(-1);
  if (!target) return;
  const range = toRange(target);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The story in which the cursor of an editor stands. */
export async function storyAtCursor(editor: vscode.TextEditor, proofs: Proofs): Promise<StoryOutline | undefined> {
  const outline = await currentOutline(proofs, editor.document);
  const { line, character } = editor.selection.active;
  return outline && storyAt(outline, line, character);
}
