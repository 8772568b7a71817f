import * as vscode from 'vscode';
import type { Artifact, Fix } from '../../core/artifacts/artifact.js';
import type { Span } from '../../core/text/span.js';
import { prepareFixOf } from '../fixes/prepared-fix.js';
import { localise } from '../messages.js';
import { ruleOf } from '../problems/listed.js';
import type { Proof } from '../proofs/proof.js';
import { artifactsAt } from './artifacts-at.js';
import { fixAllActions } from './fix-all-actions.js';

/** Artifacts of a long selection that get fixes of their own; the bulk commands are for the rest. */
const MOST_ARTIFACTS = 20;

/** The fixes of the artifacts at a place, certain ones first and those of their neighbours last, then those that fix all of a kind together. */
export function quickFixes(proof: Proof, place: Span, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  const artifacts = proof.artifactsAt(place).filter(({ fixes }) => fixes.length > 0).slice(0, MOST_ARTIFACTS);
  const { here, beside } = artifactsAt(artifacts, place);
  const ordered = [...certainFirst(here), ...certainFirst(beside)];
  const single = ordered.flatMap((artifact) => artifact.fixes.map((fix) => (
    fixAction(proof, { artifact, fix, isPreferred: here.includes(artifact) && isCertain(artifact) && fix === artifact.fixes[0] }, diagnostics)
  )));
  return [...single, ...fixAllActions(proof, ordered, place)];
}

function certainFirst(artifacts: readonly Artifact[]): Artifact[] {
  return [...artifacts.filter(isCertain), ...artifacts.filter((artifact) => !isCertain(artifact))];
}

function isCertain({ certainty }: Artifact): boolean {
  return certainty === 'certain';
}

interface Offer {
  readonly artifact: Artifact;
  readonly fix: Fix;
  readonly isPreferred: boolean;
}

function fixAction({ document, version, analysis }: Proof, { artifact, fix, isPreferred }: Offer, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction {
  const title = localise(fix.title);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = {
    title,
    command: 'galley.applyFix',
    arguments: [prepareFixOf(document.uri.toString(), version, analysis.page.text, artifact, fix)],
  };
  action.diagnostics = diagnostics.filter((diagnostic) => ruleOf(diagnostic) === artifact.rule);
  action.isPreferred = isPreferred;
  return action;
}
