import * as vscode from 'vscode';
import type { ReviewPlace } from '../../core/script/review.js';
import { overlaps } from '../../core/text/span.js';
import type { SettledForm } from '../commands/settle-form.js';
import { LANGUAGE_ID } from '../pages.js';
import { spanOf } from '../ranges.js';
import { REVIEW_CODE, type ReviewMarks } from './review-marks.js';

/** Offers the forms of a character that is marked for review: here, and always in this project. */
export function registerReviewFixes(marks: ReviewMarks): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider({ language: LANGUAGE_ID }, {
    provideCodeActions(document, range, { diagnostics }) {
      const { start, end } = spanOf(document, range);
      const asked = { start, end: Math.max(end, start + 1) };
      const place = marks.of(document)?.places.find((marked) => overlaps(marked, asked));
      return place && actionsFor(document, place, diagnostics.filter(({ code }) => code === REVIEW_CODE));
    },
  }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}

function actionsFor(document: vscode.TextDocument, { start, candidates, simplified }: ReviewPlace, diagnostics: vscode.Diagnostic[]): vscode.CodeAction[] {
  const [shown = '', ...others] = candidates;
  const offer = (title: string, form: string, always: boolean): vscode.CodeAction => {
    const settled: SettledForm = { uri: document.uri.toString(), start, form, always };
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: 'galley.settleForm', arguments: [settled] };
    action.diagnostics = diagnostics;
    return action;
  };
  return [
    ...others.map((form) => offer(vscode.l10n.t('Write {0}', form), form, false)),
    offer(vscode.l10n.t('{0} is right here', shown), shown, false),
    ...candidates.map((form) => offer(vscode.l10n.t('Always take {0} for {1} in this project', form, simplified), form, true)),
  ];
}
