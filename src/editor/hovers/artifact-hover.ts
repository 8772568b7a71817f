import * as vscode from 'vscode';
import type { Artifact } from '../../core/artifacts/artifact.js';
import { prepareFix } from '../fixes/prepared-fix.js';
import { localise } from '../messages.js';
import { ruleLink } from '../problems/rule-link.js';
import type { Proof } from '../proof.js';
import { CERTAINTY_NAMES, RULE_NAMES } from '../rule-names.js';
import { commandLink } from './command-link.js';
import { shownEdit } from './shown-edit.js';

/** What is wrong, why Galley thinks so and how sure it is, with links that fix it. */
export function artifactHover(proof: Proof, artifact: Artifact, extensionUri: vscode.Uri): vscode.MarkdownString {
  const content = new vscode.MarkdownString();
  content.isTrusted = { enabledCommands: ['galley.applyFix', 'galley.fixAllOfRule'] };
  content.appendMarkdown('**').appendText(localise(RULE_NAMES[artifact.rule])).appendMarkdown('** · ');
  content.appendText(localise(CERTAINTY_NAMES[artifact.certainty]));
  content.appendMarkdown('\n\n').appendText(localise(artifact.message));
  appendChange(content, proof, artifact);
  content.appendMarkdown(`\n\n${linksOf(proof, artifact, extensionUri).join(' · ')}`);
  return content;
}

function appendChange(content: vscode.MarkdownString, proof: Proof, { fixes: [best] }: Artifact): void {
  const change = best && shownEdit(proof.analysis.page.text, best.edits);
  if (!change) return;
  content.appendMarkdown('\n\n').appendText(change.before).appendMarkdown(' → ').appendText(change.after);
}

function linksOf(proof: Proof, { rule, fixes: [best] }: Artifact, extensionUri: vscode.Uri): string[] {
  const { document, version, analysis } = proof;
  const uri = document.uri.toString();
  const links: string[] = [];
  if (best) {
    const fix = prepareFix(uri, version, analysis.page.text, best.edits);
    links.push(`[${vscode.l10n.t('Fix')}](${commandLink('galley.applyFix', fix)})`);
    links.push(`[${vscode.l10n.t('Fix all of this rule')}](${commandLink('galley.fixAllOfRule', { uri, rule })})`);
  }
  links.push(`[${vscode.l10n.t('About this rule')}](${ruleLink(extensionUri, rule).toString()})`);
  return links;
}
