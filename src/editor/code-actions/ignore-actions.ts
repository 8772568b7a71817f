import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.js';
import { ignorablesOf, titleOf, wordAt, wordTitle } from '../project/ignorables.js';
import type { Proof } from '../proofs/proof.js';
import { artifactsAt } from './artifacts-at.js';

/** Where more artifacts are selected, the command asks which one is meant. */
const MOST_ARTIFACTS = 2;

/** Entries that note in the project what is no artifact. */
export function ignoreActions(proof: Proof, place: Span): vscode.CodeAction[] {
  const { here: artifacts } = artifactsAt(proof.artifactsAt(place), place);
  if (artifacts.length > MOST_ARTIFACTS || !vscode.workspace.getWorkspaceFolder(proof.document.uri)) return [];
  const uri = proof.document.uri.toString();
  return artifacts.flatMap((artifact) => {
    const { rule, start, end } = artifact;
    const word = wordAt(proof, artifact, place);
    return [
      ...word === undefined ? [] : [entry(wordTitle(word), { uri, word })],
      ...ignorablesOf(proof, artifact).map((what) => entry(titleOf(proof, artifact, what), { uri, rule, start, end, what })),
    ];
  });
}

function entry(title: string, argument: object): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: 'galley.ignore', arguments: [argument] };
  return action;
}
