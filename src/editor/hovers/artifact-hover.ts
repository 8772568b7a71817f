import * as vscode from 'vscode';
import type { Artifact } from '../../core/artifacts/artifact.js';
import { prepareFixOf } from '../fixes/prepared-fix.js';
import { localise } from '../messages.js';
import { isListed } from '../problems/listed.js';
import { ruleLink } from '../problems/rule-link.js';
import type { Proof } from '../proofs/proof.js';
import { rangeOf } from '../ranges.js';
import { CERTAINTY_NAMES, RULE_NAMES } from '../rule-names.js';
import { visibleSpan } from '../visible-span.js';
import { commandLink } from './command-link.js';
import { shownEdit } from './shown-edit.js';

/**
 * What is wrong, why Galley thinks so and how sure it is, with links that fix it. Where the Problems panel lists the artifact, the
 * editor says the first two itself.
 */
export function artifactHover(proof: Proof, artifact: Artifact): vscode.MarkdownString {
  const content = new vscode.MarkdownString();
  content.isTrusted = { enabledCommands: ['galley.applyFix', 'galley.fixAllOfRule', 'vscode.open'] };
  content.appendMarkdown('**').appendText(localise(RULE_NAMES[artifact.rule])).appendMarkdown('** · ');
  content.appendText(localise(CERTAINTY_NAMES[artifact.certainty]));
  const isSaid = isListed(proof.document, rangeOf(proof.document, visibleSpan(proof.analysis.page.text, artifact)), artifact.rule);
  if (!isSaid) content.appendMarkdown('\n\n').appendText(localise(artifact.message));
  appendChange(content, proof, artifact);
  const links = [...fixLinks(proof, artifact), ...isSaid ? [] : [`[${vscode.l10n.t('About this rule')}](${commandLink('vscode.open', ruleLink(artifact.rule).toString())})`]];
  if (links.length > 0) content.appendMarkdown(`\n\n${links.join(' · ')}`);
  return content;
}

function appendChange(content: vscode.MarkdownString, proof: Proof, { fixes: [best] }: Artifact): void {
  const change = best && shownEdit(proof.analysis.page.text, best.edits);
  if (!change) return;
  content.appendMarkdown('\n\n').appendText(change.before).appendMarkdown(' → ').appendText(change.after);
}

function fixLinks({ document, version, analysis }: Proof, artifact: Artifact): string[] {
  const { rule, fixes: [best] } = artifact;
  if (!best) return [];
  const uri = document.uri.toString();
  const fix = prepareFixOf(uri, version, analysis.page.text, artifact, best);
  return [
    `[${vscode.l10n.t('Fix')}](${commandLink('galley.applyFix', fix)})`,
    `[${vscode.l10n.t('Fix all of this rule')}](${commandLink('galley.fixAllOfRule', { uri, rule })})`,
  ];
}
