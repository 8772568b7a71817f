import * as vscode from 'vscode';
import { say } from '../../core/text/message.js';
import { applyFix } from '../fixes/apply.js';
import { editsOf, type EditClass } from '../fixes/edit-class.js';
import { prepareFix } from '../fixes/prepared-fix.js';
import type { Preview } from '../fixes/preview.js';
import type { Proofs } from '../proofs/proofs.js';
import type { Command } from './command.js';
import { targetStory } from './story-at.js';

/** Joins the lines and the parts of a story in its file, after a preview and in one undo step. */
export function reflowStory(proofs: Proofs, preview: Preview): Command {
  return {
    id: 'galley.reflowStory',
    async execute(row) {
      const target = await targetStory(proofs, row);
      if (!target) return false;
      const { proof: { document, version, engine, analysis: { page } }, story } = target;
      const { lines, parts } = engine.reflow(page, story);
      const classes: EditClass[] = [
        { name: say('Join lines'), detail: say('printed lines and halves of paragraphs'), fixes: lines.map((edit) => [edit]) },
        { name: say('Bring parts together'), detail: say('in reading order, where the story begins'), fixes: parts.length > 0 ? [parts] : [] },
      ].filter(({ fixes }) => fixes.length > 0);
      if (classes.length === 0) {
        void vscode.window.showInformationMessage(vscode.l10n.t('The lines and parts of this story stand in order already.'));
        return false;
      }
      const chosen = await preview.choose(document, vscode.l10n.t('Reflow the story'), classes);
      return chosen !== undefined && chosen.length > 0 && applyFix(prepareFix(document.uri.toString(), version, page.text, editsOf(chosen)));
    },
  };
}
