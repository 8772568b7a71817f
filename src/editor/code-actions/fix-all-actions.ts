import * as vscode from 'vscode';
import type { Artifact } from '../../core/artifacts/artifact.js';
import { sliceOf, type Span } from '../../core/text/span.js';
import { isFixedInBulk } from '../fixes/edit-class.js';
import { artifactsWithin, type Scope } from '../fixes/scope.js';
import { localise } from '../messages.js';
import type { Proof } from '../proofs/proof.js';
import { RULE_NAMES } from '../rule-names.js';
import { shownText } from '../shown-text.js';

/** Entries that fix together all of a rule, and all that look like one of the artifacts, each as far as it reaches. */
export function fixAllActions(proof: Proof, artifacts: readonly Artifact[], place: Span): vscode.CodeAction[] {
  const bulk = artifacts.filter(({ certainty }) => certainty !== 'doubtful');
  const rules = new Set(bulk.map(({ rule }) => rule));
  const looks = new Map(bulk.map((artifact) => {
    const text = sliceOf(proof.analysis.page.text, artifact);
    return [`${artifact.rule} ${text}`, { rule: artifact.rule, text }];
  }));
  return [
    ...[...rules].flatMap((rule) => allOfRule(proof, rule, place)),
    ...[...looks.values()].filter(({ text }) => /\S/.test(text)).flatMap(({ rule, text }) => allAlike(proof, rule, text, place)),
  ];
}

function allOfRule(proof: Proof, rule: Artifact['rule'], place: Span): vscode.CodeAction[] {
  const name = localise(RULE_NAMES[rule]);
  const whole = countOnPage(proof, rule);
  const counted = (scope: Scope): number => artifactsWithin(proof, scope, place).filter((artifact) => artifact.rule === rule && isFixedInBulk(artifact)).length;
  const entry = (scope: Scope, title: string): vscode.CodeAction => fixAllAction(proof, place, title, { rule, scope });
  const isPart = (count: number): boolean => count > 1 && count < whole;
  const [selected, inStory] = [counted('selection'), counted('story')];
  return [
    ...isPart(selected) ? [entry('selection', vscode.l10n.t('Fix all {0} of this rule in the selection: {1}', selected, name))] : [],
    ...isPart(inStory) ? [entry('story', vscode.l10n.t('Fix all {0} of this rule in this story: {1}', inStory, name))] : [],
    ...whole > 1 ? [entry('page', vscode.l10n.t('Fix all {0} of this rule on this page: {1}', whole, name))] : [],
    ...hasWorkspace() ? [entry('workspace', vscode.l10n.t('Fix all of this rule in the workspace: {0}', name))] : [],
  ];
}

function allAlike(proof: Proof, rule: Artifact['rule'], text: string, place: Span): vscode.CodeAction[] {
  const alike = countOnPage(proof, rule, text);
  const shown = shownText(text);
  const entry = (scope: Scope, title: string): vscode.CodeAction => fixAllAction(proof, place, title, { rule, text, scope });
  const isPart = alike < countOnPage(proof, rule);
  return [
    ...alike > 1 && isPart ? [entry('page', vscode.l10n.t('Fix all {0} that look like this on this page: “{1}”', alike, shown))] : [],
    ...hasWorkspace() ? [entry('workspace', vscode.l10n.t('Fix all that look like this in the workspace: “{0}”', shown))] : [],
  ];
}

/** How many artifacts of a rule a bulk fix of the page takes on; with `text`, those that look like it. */
function countOnPage(proof: Proof, rule: Artifact['rule'], text?: string): number {
  const source = proof.analysis.page.text;
  const looksSo = ({ start, end }: Artifact): boolean => text === undefined || (end - start === text.length && source.startsWith(text, start));
  let count = 0;
  for (const artifact of proof.fixableOf(rule)) if (isFixedInBulk(artifact) && looksSo(artifact)) count++;
  return count;
}

function hasWorkspace(): boolean {
  return vscode.workspace.workspaceFolders !== undefined;
}

interface Wanted {
  readonly rule: Artifact['rule'];
  readonly text?: string;
  readonly scope: Scope;
}

function fixAllAction({ document }: Proof, { start, end }: Span, title: string, wanted: Wanted): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: 'galley.fixAllOfRule', arguments: [{ uri: document.uri.toString(), start, end, ...wanted }] };
  return action;
}
