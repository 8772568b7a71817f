import { storyAt } from '../../core/page/outline/outline.js';
import { currentOutline } from '../outlines.js';
import { activePage } from '../pages.js';
import type { Proofs } from '../proofs/proofs.js';
import type { ReadingView } from '../reading-view.js';
import type { Command } from './command.js';
import { isStoryRow } from './story-at.js';

/** Shows a story put together in reading order: the one of a row in the sidebar, or the one at the cursor. */
export function readInOrderCommand(proofs: Proofs, view: ReadingView): Command {
  return {
    id: 'galley.readInOrder',
    async execute(row) {
      if (isStoryRow(row)) await view.open(row.uri, row.story);
      else await openAtCursor(proofs, view);
    },
  };
}

async function openAtCursor(proofs: Proofs, view: ReadingView): Promise<void> {
  const editor = activePage();
  const outline = editor && await currentOutline(proofs, editor.document);
  const { line, character } = editor?.selection.active ?? { line: 0, character: 0 };
  const story = outline && storyAt(outline, line, character);
  if (editor && story) await view.open(editor.document.uri, story);
}
