import * as vscode from 'vscode';
import { GROUPINGS, type Grouping } from '../../core/page/outline/issues.js';
import { STORY_KINDS } from '../../core/page/page.js';
import { setting } from '../configuration.js';
import { statusName } from '../statuses/status-names.js';
import { STATUSES } from '../statuses/statuses.js';
import { kindName } from './kind-names.js';
import type { Options } from './view-options.js';

interface Choice extends vscode.QuickPickItem {
  /** What choosing it changes; undefined when the reader calls it off. */
  readonly change: () => Promise<Partial<Options> | undefined>;
}

/** Offers all that the view of stories can be set to; what is switched on has a tick. */
export async function chooseOptions(options: Options): Promise<Partial<Options> | undefined> {
  const { followCursor, hideFurniture, order, kinds, statuses } = options;
  const chosen = await vscode.window.showQuickPick([
    toggle(vscode.l10n.t('Follow the cursor'), '', followCursor, { followCursor: !followCursor }),
    toggle(vscode.l10n.t('Hide furniture'), vscode.l10n.t('Mastheads, imprints, adverts, web furniture and unreadable text'), hideFurniture, { hideFurniture: !hideFurniture }),
    toggle(vscode.l10n.t('Sort by headline'), vscode.l10n.t('Otherwise stories stand in the order of the page'), order === 'headline', { order: order === 'headline' ? 'page' : 'headline' }),
    { label: vscode.l10n.t('Kinds of stories…'), detail: kinds.map(kindName).join(', '), change: () => chooseKinds(options) },
    { label: vscode.l10n.t('Status of pages…'), detail: statuses.map(statusName).join(', '), change: () => chooseStatuses(options) },
    { label: vscode.l10n.t('Group pages into issues…'), detail: groupingName(setting('issues.groupBy')), change: chooseGrouping },
  ] satisfies Choice[], { title: vscode.l10n.t('Stories: View') });
  return chosen?.change();
}

function toggle(label: string, detail: string, on: boolean, change: Partial<Options>): Choice {
  return { label: `$(${on ? 'check' : 'blank'}) ${label}`, detail, change: () => Promise.resolve(change) };
}

async function chooseKinds({ kinds }: Options): Promise<Partial<Options> | undefined> {
  const items = STORY_KINDS.map((kind) => ({ label: kindName(kind), storyKind: kind, picked: kinds.length === 0 || kinds.includes(kind) }));
  const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, title: vscode.l10n.t('Kinds of stories that are listed') });
  if (!chosen) return undefined;
  return { kinds: chosen.length === items.length ? [] : chosen.map(({ storyKind }) => storyKind) };
}

async function chooseStatuses({ statuses }: Options): Promise<Partial<Options> | undefined> {
  const items = STATUSES.map((status) => ({ label: statusName(status), status, picked: statuses.length === 0 || statuses.includes(status) }));
  const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, title: vscode.l10n.t('Pages that are listed, by their status') });
  if (!chosen) return undefined;
  return { statuses: chosen.length === items.length ? [] : chosen.map(({ status }) => status) };
}

async function chooseGrouping(): Promise<undefined> {
  const items = GROUPINGS.map((grouping) => ({ label: groupingName(grouping), grouping, picked: grouping === setting('issues.groupBy') }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('What holds the pages of an issue together') });
  const target = vscode.workspace.workspaceFolders ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  if (chosen) await vscode.workspace.getConfiguration('galley').update('issues.groupBy', chosen.grouping, target);
}

function groupingName(grouping: Grouping): string {
  switch (grouping) {
    case 'auto': return vscode.l10n.t('By title and date, else by dated file names, else by folder');
    case 'folder': return vscode.l10n.t('By folder');
    case 'name': return vscode.l10n.t('By the pattern of file names');
    case 'none': return vscode.l10n.t('Every page alone');
  }
}
