import * as vscode from 'vscode';
import type { Artifact, Fix } from '../../core/artifacts/artifact.js';
import type { Span } from '../../core/text/span.js';
import { prepareFix } from '../fixes/prepared-fix.js';
import { localise } from '../messages.js';
import { ruleOf } from '../problems/listed.js';
import type { Proof } from '../proof.js';
import { fixAllActions } from './fix-all-actions.js';

/** Artifacts of a long selection that get fixes of their own; the bulk commands are for the rest. */
const MOST_ARTIFACTS = 20;

/** The fixes of the artifacts at a place, certain ones first, then those that fix all of a kind together. */
export function quickFixes(proof: Proof, place: Span, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  const artifacts = proof.artifactsAt(place).filter(({ fixes }) => fixes.length > 0).slice(0, MOST_ARTIFACTS);
  const ordered = [...artifacts.filter(isCertain), ...artifacts.filter((artifact) => !isCertain(artifact))];
  const single = ordered.flatMap((artifact) => artifact.fixes.map((fix) => (
    fixAction(proof, artifact, fix, diagnostics.filter((diagnostic) => ruleOf(diagnostic) === artifact.rule))
  )));
  return [...single, ...fixAllActions(proof, ordered, place)];
}

function isCertain({ certainty }: Artifact): boolean {
  return certainty === 'certain';
}

function fixAction({ document, version, analysis }: Proof, artifact: Artifact, fix: Fix, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const title = localise(fix.title);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = {
    title,
    command: 'galley.applyFix',
    arguments: [prepareFix(document.uri.toString(), version, analysis.page.text, fix.edits)],
  };
  action.diagnostics = diagnostics;
  action.isPreferred = isCertain(artifact) && fix === artifact.fixes[0];
  return action;
}
