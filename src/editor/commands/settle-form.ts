import * as vscode from 'vscode';
import { alwaysTake } from '../../core/project/script.js';
import type { ReviewMarks } from '../conversion/review-marks.js';
import type { Projects } from '../project/projects.js';
import { rangeOf } from '../ranges.js';
import type { Command } from './command.js';

/** The form that a person has chosen for a character that is marked for review. */
export interface SettledForm {
  readonly uri: string;
  /** Offset of the character in the current text. */
  readonly start: number;
  readonly form: string;
  /** Whether to take it from now on in this project, and for all marks of the same character on the page. */
  readonly always: boolean;
}

/** Writes the chosen form and takes the mark off. Not for people: its argument comes from a quick fix. */
export function settleForm(marks: ReviewMarks, projects: Projects): Command {
  return {
    id: 'galley.settleForm',
    async execute(argument) {
      const { uri, start, form, always } = argument as SettledForm;
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
      const review = marks.of(document);
      const chosen = review?.places.find((place) => place.start === start);
      if (!review || !chosen) return false;
      if (always && !await projects.change(document.uri, (project) => alwaysTake(project, { to: review.to, from: chosen.simplified, into: form }))) return false;
      const places = always ? review.places.filter(({ simplified }) => simplified === chosen.simplified) : [chosen];
      const edit = new vscode.WorkspaceEdit();
      edit.set(document.uri, places.filter(({ candidates: [shown] }) => shown !== form).map((place) => new vscode.TextEdit(rangeOf(document, place), form)));
      marks.settle(document, (place) => places.includes(place));
      return vscode.workspace.applyEdit(edit);
    },
  };
}
