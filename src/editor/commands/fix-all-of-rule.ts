import * as vscode from 'vscode';
import { isRuleId, type RuleId } from '../../core/artifacts/rules.js';
import { changeInBulk } from '../fixes/bulk-change.js';
import { classesOf } from '../fixes/edit-class.js';
import type { Preview } from '../fixes/preview.js';
import { localise } from '../messages.js';
import type { Proof } from '../proof.js';
import type { Proofs } from '../proofs.js';
import { RULE_NAMES } from '../rule-names.js';
import { stringOf, type Command } from './command.js';
import { changedText, targetProof } from './target.js';

/** Fixes all certain and likely artifacts of one rule on the page: the rule of the argument, or one to be chosen. */
export function fixAllOfRule(proofs: Proofs, preview: Preview): Command {
  return {
    id: 'galley.fixAllOfRule',
    async execute(argument) {
      const proof = await targetProof(proofs, argument);
      if (!proof) return false;
      const named = stringOf(argument, 'rule') ?? '';
      const rule = isRuleId(named) ? named : await pickRule(proof);
      if (!rule) return false;
      const classes = classesOf(proof.analysis.artifacts.filter((artifact) => artifact.rule === rule));
      if (classes.length > 0) return changeInBulk(preview, titleOf(rule), changedText(proof), classes);
      void vscode.window.showInformationMessage(vscode.l10n.t('Nothing of this rule on this page has a fix: {0}.', localise(RULE_NAMES[rule])));
      return false;
    },
  };
}

function titleOf(rule: RuleId): string {
  return vscode.l10n.t('Fix all: {0}', localise(RULE_NAMES[rule]));
}

async function pickRule({ analysis }: Proof): Promise<RuleId | undefined> {
  const counts = new Map<RuleId, number>();
  for (const { rule, fixes } of analysis.artifacts) if (fixes.length > 0) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const items = [...counts].map(([rule, count]) => ({ label: localise(RULE_NAMES[rule]), description: String(count), rule }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Fix all of one rule on this page') });
  return picked?.rule;
}
