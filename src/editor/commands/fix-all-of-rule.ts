import * as vscode from 'vscode';
import { isRuleId, type RuleId } from '../../core/artifacts/rules.js';
import { isFixedInBulk } from '../fixes/edit-class.js';
import { localise } from '../messages.js';
import type { Proof } from '../proofs/proof.js';
import { RULE_NAMES } from '../rule-names.js';
import { fixInBulk, type BulkHost } from './bulk-fix.js';
import { stringOf, type Command } from './command.js';
import { targetProof } from './target.js';

/**
 * Fixes all certain and likely artifacts of one rule in the selection, the story, on the page or in the workspace: the rule that the
 * argument names, or one to be chosen; with a `text` in the argument only those that look like it.
 */
export function fixAllOfRule(host: BulkHost): Command {
  return {
    id: 'galley.fixAllOfRule',
    async execute(argument) {
      const proof = await targetProof(host.proofs, argument);
      if (!proof) return false;
      const named = stringOf(argument, 'rule');
      const rule = isRuleId(named) ? named : await pickRule(proof);
      if (!rule) return false;
      const text = stringOf(argument, 'text');
      return fixInBulk(host, proof, {
        title: titleOf(rule, text),
        repair: { certainty: 'likely', rules: new Set([rule]), ...(text !== undefined && { text }) },
        nothing: vscode.l10n.t('Nothing of this rule here has a fix: {0}.', localise(RULE_NAMES[rule])),
      }, argument);
    },
  };
}

function titleOf(rule: RuleId, text: string | undefined): string {
  const name = localise(RULE_NAMES[rule]);
  return text === undefined ? vscode.l10n.t('Fix all: {0}', name) : vscode.l10n.t('Fix all: {0} “{1}”', name, text);
}

async function pickRule({ analysis }: Proof): Promise<RuleId | undefined> {
  const counts = new Map<RuleId, number>();
  for (const artifact of analysis.artifacts) if (isFixedInBulk(artifact)) counts.set(artifact.rule, (counts.get(artifact.rule) ?? 0) + 1);
  const items = [...counts].map(([rule, count]) => ({ label: localise(RULE_NAMES[rule]), description: String(count), rule }));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing on this page can be fixed together.'));
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Fix all of one rule') });
  return picked?.rule;
}
