import * as vscode from 'vscode';
import type { Artifact, Fix } from '../../core/artifacts/artifact.js';
import type { Span } from '../../core/text/span.js';
import { prepareFix } from '../fixes/prepared-fix.js';
import { localise } from '../messages.js';
import { ruleOf } from '../problems/listed.js';
import type { Proof } from '../proof.js';
import { RULE_NAMES } from '../rule-names.js';

/** Artifacts of a long selection that get fixes of their own; the bulk commands are for the rest. */
const MOST_ARTIFACTS = 20;

/** The fixes of the artifacts at a place, certain ones first, each rule followed by “fix all”. */
export function quickFixes(proof: Proof, place: Span, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  const artifacts = proof.artifactsAt(place).filter(({ fixes }) => fixes.length > 0).slice(0, MOST_ARTIFACTS);
  const ordered = [...artifacts.filter(isCertain), ...artifacts.filter((artifact) => !isCertain(artifact))];
  const single = ordered.flatMap((artifact) => artifact.fixes.map((fix) => (
    fixAction(proof, artifact, fix, diagnostics.filter((diagnostic) => ruleOf(diagnostic) === artifact.rule))
  )));
  const rules = new Set(ordered.map(({ rule }) => rule));
  return [...single, ...[...rules].flatMap((rule) => fixAllAction(proof, rule) ?? [])];
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

function fixAllAction({ document, analysis }: Proof, rule: Artifact['rule']): vscode.CodeAction | undefined {
  const count = analysis.artifacts.filter((artifact) => artifact.rule === rule && artifact.fixes.length > 0 && artifact.certainty !== 'doubtful').length;
  if (count < 2) return undefined;
  const title = vscode.l10n.t('Fix all {0} of this rule on this page: {1}', count, localise(RULE_NAMES[rule]));
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: 'galley.fixAllOfRule', arguments: [{ uri: document.uri.toString(), rule }] };
  return action;
}
