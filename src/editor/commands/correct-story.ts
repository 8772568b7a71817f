import * as vscode from 'vscode';
import type { Correction } from '../../core/page/corrections/correction.js';
import { makeHeadline, mergeInto, moveInto, setKind, splitAt } from '../../core/page/corrections/make.js';
import { STORY_KINDS, type Story } from '../../core/page/page.js';
import { correctionName } from '../corrections/correction-names.js';
import type { Corrections } from '../corrections/corrections.js';
import { placeOf, type Place } from '../corrections/place.js';
import type { Projects } from '../project/projects.js';
import type { Proofs } from '../proofs/proofs.js';
import { kindName } from '../stories/kind-names.js';
import { storyName } from '../stories/story-name.js';
import { stringOf, type Command } from './command.js';

interface Choice extends vscode.QuickPickItem {
  readonly type: string;
  readonly make: () => Promise<Correction | undefined> | Correction | undefined;
}

/**
 * Sets a story right: the one of a row in the sidebar, else the one at the cursor. The correction is picked, or named as `type` by the
 * argument.
 */
export function correctStory(proofs: Proofs, projects: Projects, corrections: Corrections): Command {
  return {
    id: 'galley.correctStory',
    async execute(argument) {
      const place = await placeOf(proofs, argument);
      if (!place) return false;
      const choices = choicesAt(place);
      const kept = projects.decisionsOf(place.uri).corrections.map(({ correction }) => correction);
      const named = stringOf(argument, 'type');
      if (named === 'forget') return forget(corrections, place, kept);
      const chosen = choices.find(({ type }) => type === named) ?? await pick(choices, kept.length);
      if (chosen === 'forget') return forget(corrections, place, kept);
      const correction = await chosen?.make();
      return correction ? corrections.add(place.uri, [correction], correctionName(correction)) : false;
    },
  };
}

function choicesAt(place: Place): Choice[] {
  const { page, story, lines } = place;
  const at = page.stories.indexOf(story);
  const before = page.stories.slice(0, Math.max(at, 0)).findLast(({ kind }) => kind === 'story' || kind === 'notice');
  const others = page.stories.filter((other) => other !== story);
  return [
    ...(lines ? [
      { type: 'split', label: vscode.l10n.t('A story begins with this line'), make: () => splitAt(page, lines.start) },
      { type: 'headline', label: vscode.l10n.t('This line is the headline'), make: () => makeHeadline(page, lines) },
    ] : []),
    ...(before ? [{
      type: 'merge', label: vscode.l10n.t('This story is a part of the one before'), detail: storyName(page, before), make: () => mergeInto(page, story, before),
    }] : []),
    ...(others.length > 0 ? [{
      type: 'move',
      label: lines ? vscode.l10n.t('These lines belong to another story…') : vscode.l10n.t('This story is a part of another one…'),
      make: async () => {
        const other = await pickStory(place, others);
        return other && (lines ? moveInto(page, lines, other) : mergeInto(page, story, other));
      },
    }] : []),
    { type: 'kind', label: vscode.l10n.t('This story is of another kind…'), detail: kindName(story.kind), make: () => pickKind(place) },
  ];
}

async function pick(choices: readonly Choice[], kept: number): Promise<Choice | 'forget' | undefined> {
  const forgetting = { label: vscode.l10n.t('Forget corrections of this page…'), description: String(kept) };
  const items: vscode.QuickPickItem[] = kept > 0 ? [...choices, { label: '', kind: vscode.QuickPickItemKind.Separator }, forgetting] : [...choices];
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Correct the Story') });
  return chosen === forgetting ? 'forget' : choices.find((choice) => choice === chosen);
}

async function pickStory({ page }: Place, stories: readonly Story[]): Promise<Story | undefined> {
  const items = stories.map((story) => ({ label: storyName(page, story), description: kindName(story.kind), story }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('The story to which it belongs') }))?.story;
}

async function pickKind({ page, story }: Place): Promise<Correction | undefined> {
  const items = STORY_KINDS.filter((kind) => kind !== story.kind).map((kind) => ({ label: kindName(kind), storyKind: kind }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('What kind of story it is') });
  return chosen && setKind(page, story, chosen.storyKind);
}

async function forget(corrections: Corrections, { uri, story }: Place, kept: readonly Correction[]): Promise<boolean> {
  const items = kept.map((correction, i) => ({ label: correctionName(correction), correction, picked: story.byHand?.includes(i) ?? false }));
  const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, title: vscode.l10n.t('Corrections to forget') });
  return chosen !== undefined && chosen.length > 0 && corrections.forget(uri, chosen.map(({ correction }) => correction));
}
