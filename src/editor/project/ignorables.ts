import * as vscode from 'vscode';
import type { Artifact } from '../../core/artifacts/artifact.js';
import type { RuleId } from '../../core/artifacts/rules.js';
import { sliceOf, type Span } from '../../core/text/span.js';
import { localise } from '../messages.js';
import type { Proof } from '../proofs/proof.js';
import { RULE_NAMES } from '../rule-names.js';
import { shownText } from '../shown-text.js';
import { IGNORABLE, type Ignorable } from './decision.js';

/** Rules that hold a word for wrong which may be right. */
const OF_WORDS: ReadonlySet<RuleId> = new Set<RuleId>(['lookalike-char', 'suspect-text', 'inconsistent-name']);
/** In characters. */
const LONGEST_WORD = 8;

/** What can be ignored of an artifact; a text of nothing but spaces only as a place or with its rule. */
export function ignorablesOf({ analysis }: Proof, artifact: Artifact): Ignorable[] {
  const isBlank = !/\S/.test(sliceOf(analysis.page.text, artifact));
  return IGNORABLE.filter((what) => !isBlank || what === 'place' || what === 'rule');
}

/** What a person is offered. */
export function titleOf({ analysis }: Proof, artifact: Artifact, what: Ignorable): string {
  const name = localise(RULE_NAMES[artifact.rule]);
  const text = shownText(sliceOf(analysis.page.text, artifact));
  switch (what) {
    case 'place': return vscode.l10n.t('Ignore this one: {0}', name);
    case 'page': return vscode.l10n.t('Ignore “{0}” on this page: {1}', text, name);
    case 'project': return vscode.l10n.t('Ignore “{0}” in this project: {1}', text, name);
    case 'rule': return vscode.l10n.t('Ignore this rule in this project: {0}', name);
  }
}

/**
 * The word that an artifact may hold for wrong without reason: what is selected around it, else the name or the word that it marks.
 * @returns undefined where no word can be told
 */
export function wordAt({ analysis }: Proof, artifact: Artifact, selection: Span): string | undefined {
  if (!OF_WORDS.has(artifact.rule)) return undefined;
  const isSelected = selection.start <= artifact.start && artifact.end <= selection.end;
  const word = sliceOf(analysis.page.text, isSelected ? selection : artifact).trim();
  const { length } = Array.from(word);
  return length > 1 && length <= LONGEST_WORD && !/[\s\p{P}]/u.test(word) ? word : undefined;
}

export function wordTitle(word: string): string {
  return vscode.l10n.t('Add “{0}” to the words of this project', word);
}
