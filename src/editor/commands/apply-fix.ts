import * as vscode from 'vscode';
import { applyFix } from '../fixes/apply.js';
import type { PreparedFix } from '../fixes/prepared-fix.js';
import type { Preview } from '../fixes/preview.js';
import { localise } from '../messages.js';
import { CERTAINTY_NAMES } from '../rule-names.js';
import type { Command } from './command.js';

/**
 * Applies a fix that a quick fix or a link carries; one that moves lines about the page after a preview. Not for people: its argument
 * is a prepared fix.
 */
export function applyFixCommand(preview: Preview): Command {
  return {
    id: 'galley.applyFix',
    async execute(argument) {
      const fix = argument as PreparedFix;
      return await isWanted(preview, fix) && applyFix(fix);
    },
  };
}

/** Whether the reader wants the fix after having seen what it does. A stale one is not shown: it will be refused. */
async function isWanted(preview: Preview, { uri, version, edits, shown }: PreparedFix): Promise<boolean> {
  if (!shown) return true;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  if (document.version !== version) return true;
  const { title, certainty } = shown;
  const chosen = await preview.choose(document, localise(title), [{ name: title, detail: CERTAINTY_NAMES[certainty], fixes: [edits] }]);
  return chosen !== undefined && chosen.length > 0;
}
