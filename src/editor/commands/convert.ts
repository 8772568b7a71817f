import * as vscode from 'vscode';
import { nearestStory } from '../../core/page/nearest-story.js';
import { VARIANTS, type Variant } from '../../core/script/converters.js';
import { say } from '../../core/text/message.js';
import type { Span } from '../../core/text/span.js';
import { convertSpans } from '../conversion/convert-spans.js';
import { isVariant, VARIANT_NAMES } from '../conversion/variants.js';
import { changeInBulk } from '../fixes/bulk-change.js';
import type { Preview } from '../fixes/preview.js';
import type { LoadedKnowledge } from '../loaded-knowledge.js';
import { localise } from '../messages.js';
import { activePage } from '../pages.js';
import type { Proof } from '../proof.js';
import type { Proofs } from '../proofs.js';
import { spanOf } from '../ranges.js';
import { runInSlices } from '../slices.js';
import { stringOf, type Command } from './command.js';
import { changedText } from './target.js';

/** What a conversion needs besides its argument. */
export interface ConversionHost {
  readonly proofs: Proofs;
  readonly knowledge: LoadedKnowledge;
  readonly preview: Preview;
}

type PartsOf = (proof: Proof, editor: vscode.TextEditor) => readonly Span[];

export function convertSelection(host: ConversionHost): Command {
  const selected: PartsOf = ({ document }, { selections }) => (
    selections.filter(({ isEmpty }) => !isEmpty).map((selection) => spanOf(document, selection))
  );
  return { id: 'galley.convertSelection', execute: (argument) => convertActive(host, argument, selected) };
}

export function convertStory(host: ConversionHost): Command {
  const story: PartsOf = ({ document, analysis }, { selection }) => (
    nearestStory(analysis.page, document.offsetAt(selection.active))?.segments ?? []
  );
  return { id: 'galley.convertStory', execute: (argument) => convertActive(host, argument, story) };
}

export function convertPage(host: ConversionHost): Command {
  const whole: PartsOf = ({ analysis }) => [{ start: 0, end: analysis.page.text.length }];
  return { id: 'galley.convertPage', execute: (argument) => convertActive(host, argument, whole) };
}

/** Converts parts of the active page to the variant that the argument names as `to`, or to one to be chosen. */
async function convertActive(host: ConversionHost, argument: unknown, partsOf: PartsOf): Promise<boolean> {
  const editor = activePage();
  if (!editor) return false;
  const named = stringOf(argument, 'to');
  const to = isVariant(named) ? named : await pickVariant();
  const proof = to && await host.proofs.fresh(editor.document);
  return proof ? convert(host, proof, to, partsOf(proof, editor)) : false;
}

async function convert({ knowledge, preview }: ConversionHost, proof: Proof, to: Variant, parts: readonly Span[]): Promise<boolean> {
  const { converters } = await knowledge.load();
  if (!converters) return false;
  const edits = await runInSlices(convertSpans(proof.analysis.page, converters, to, parts), () => proof.isStale()) ?? [];
  const name = VARIANT_NAMES[to];
  if (edits.length > 0) {
    const editClass = { name, detail: say('changed characters'), fixes: edits.map((edit) => [edit]) };
    return changeInBulk(preview, vscode.l10n.t('Convert to {0}', localise(name)), changedText(proof), [editClass]);
  }
  void vscode.window.showInformationMessage(vscode.l10n.t('Nothing here changes in {0}.', localise(name)));
  return false;
}

async function pickVariant(): Promise<Variant | undefined> {
  const items = VARIANTS.map((variant) => ({ label: localise(VARIANT_NAMES[variant]), variant }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Convert to') });
  return picked?.variant;
}
