import * as vscode from 'vscode';
import type { TextEdit } from '../core/text/edits.js';
import { countDecisions, type Pair } from '../core/project/lookalikes.js';
import type { Projects } from './project/projects.js';
import type { Proof } from './proofs/proof.js';
import type { Proofs } from './proofs/proofs.js';

/**
 * Counts in the project which look-alikes people accept: by a quick fix, in bulk, or by typing what a fix proposes. What was
 * accepted is found more readily from then on.
 */
export function registerAcceptedLookalikes(proofs: Proofs, projects: Projects): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const proof = proofs.get(document);
    if (reason !== undefined || contentChanges.length === 0 || proof?.version !== document.version - 1) return;
    const pairs = contentChanges.flatMap((change) => acceptedBy(proof, change) ?? []);
    if (pairs.length > 0 && vscode.workspace.getWorkspaceFolder(document.uri)) void projects.change(document.uri, (project) => countDecisions(project, pairs, 'accepted'));
  });
}

/** The pair that a change accepts, if it does what a fix of a look-alike proposes. */
function acceptedBy(proof: Proof, { rangeOffset: start, rangeLength, text }: vscode.TextDocumentContentChangeEvent): Pair | undefined {
  const change: TextEdit = { start, end: start + rangeLength, text };
  const artifact = proof.artifactsAt(change).find(({ rule, fixes }) => rule === 'lookalike-char' && fixes.some(({ edits: [edit] }) => edit && isSame(edit, change)));
  return artifact && { wrong: proof.analysis.page.text.slice(artifact.start, artifact.end), right: text };
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}
