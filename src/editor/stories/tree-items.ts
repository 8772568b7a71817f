import * as vscode from 'vscode';
import type { Issue, IssueBond } from '../../core/page/outline/issues.js';
import type { StoryOutline, TextRange } from '../../core/page/outline/outline.js';
import type { StoryKind } from '../../core/page/page.js';
import type { Message } from '../../core/text/message.js';
import type { ArchivedPage } from '../archive/archived-page.js';
import { localise } from '../messages.js';
import { toRange } from '../outlines.js';
import { detailOf } from '../symbols.js';
import { STATUS_ICONS, statusName } from '../statuses/status-names.js';
import type { Status } from '../statuses/statuses.js';
import { artifactCount, badgeOf } from './badges.js';
import { kindName } from './kind-names.js';
import type { JumpNode, PartNode, StoryNode, StretchNode } from './nodes.js';

const STORY_ICONS: Readonly<Record<StoryKind, string>> = {
  'story': 'note', 'caption': 'device-camera', 'notice': 'megaphone', 'advert': 'tag', 'masthead': 'home', 'imprint': 'info',
  'photo-text': 'symbol-text', 'spam': 'warning', 'boilerplate': 'browser', 'garbage': 'question',
};

const ISSUE_ICONS: Readonly<Record<IssueBond, string>> = { told: 'library', name: 'library', folder: 'folder', alone: 'file' };

const PART_ICONS: Readonly<Record<PartNode['kind'], string>> = { subhead: 'text-size', continuation: 'arrow-right', caption: 'device-camera' };

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

export function issueItem(issue: Issue<ArchivedPage>, statuses: readonly Status[], expanded: boolean): vscode.TreeItem {
  const { name } = issue;
  const item = new vscode.TreeItem(name, expanded ? Expanded : Collapsed);
  const pages = issue.pages.length === 1 ? vscode.l10n.t('1 page') : vscode.l10n.t('{0} pages', issue.pages.length);
  const done = statuses.filter((status) => status === 'proofread' || status === 'checked').length;
  const progress = done === 0 ? '' : vscode.l10n.t('{0} of {1} proofread', done, statuses.length);
  item.iconPath = new vscode.ThemeIcon(done === statuses.length ? 'check-all' : ISSUE_ICONS[issue.bond]);
  item.description = inWords([issue.date ?? '', pages, progress], ' · ');
  item.accessibilityInformation = { label: inWords([name, issue.date ?? '', pages, progress], ', ') };
  return item;
}

export function pageItem(page: ArchivedPage, status: Status, expanded: boolean): vscode.TreeItem {
  const name = nameOf(page);
  const item = new vscode.TreeItem(name, expanded ? Expanded : Collapsed);
  const progress = status === 'new' ? '' : statusName(status);
  const state = stateOf(page);
  item.iconPath = new vscode.ThemeIcon(page.failure === undefined ? STATUS_ICONS[status] : 'error');
  item.description = inWords([progress, state], ' · ');
  item.tooltip = inWords([page.path, statusName(status), page.failure ?? state], '\n');
  item.resourceUri = badgeOf(page.outline?.artifacts ?? 0);
  item.accessibilityInformation = { label: inWords([name, progress, state], ', ') };
  return item;
}

function stateOf({ failure, outline }: ArchivedPage): string {
  if (failure !== undefined) return vscode.l10n.t('could not be read');
  return outline ? countsOf(outline) : vscode.l10n.t('not read yet');
}

/** The printed number of a page and the name of its file. */
export function nameOf({ uri, facts }: ArchivedPage): string {
  const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return facts?.page ? vscode.l10n.t('Page {0} · {1}', facts.page, file) : file;
}

export function storyItem({ uri, story }: StoryNode, hasParts: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(story.name, hasParts ? Collapsed : None);
  item.iconPath = new vscode.ThemeIcon(STORY_ICONS[story.kind]);
  const byHand = story.byHand ? vscode.l10n.t('set by hand') : '';
  item.description = inWords([byHand, countsOf(story)], ' · ');
  item.command = goTo(uri, story.heading);
  item.resourceUri = badgeOf(story.artifacts);
  item.accessibilityInformation = { label: inWords([kindName(story.kind), story.name, detailOf(story), countsOf(story), byHand], ', ') };
  return item;
}

/** Stories 251–500, and with which the stretch begins. */
export function stretchItem({ parent, first, rows }: StretchNode): vscode.TreeItem {
  const [from, to] = [(first + 1).toLocaleString(), (first + rows.length).toLocaleString()];
  const item = new vscode.TreeItem(parent.type === 'issue' ? vscode.l10n.t('Pages {0}–{1}', from, to) : vscode.l10n.t('Stories {0}–{1}', from, to), Collapsed);
  const [begin] = rows;
  item.iconPath = new vscode.ThemeIcon('list-unordered');
  if (begin?.type === 'story') item.description = begin.story.name;
  return item;
}

export function partItem({ uri, kind, label, range }: PartNode): vscode.TreeItem {
  const item = new vscode.TreeItem(label, None);
  item.iconPath = new vscode.ThemeIcon(PART_ICONS[kind]);
  item.description = kind === 'continuation' ? vscode.l10n.t('continued in line {0}', range.startLine + 1) : '';
  item.command = goTo(uri, kind === 'continuation' ? { ...range, endLine: range.startLine, endCharacter: range.startCharacter } : range);
  item.accessibilityInformation = { label: [partName(kind), label].join(', ') };
  return item;
}

/** The other part of the story on another page of the issue. */
export function jumpItem({ other: { direction, page, story, link } }: JumpNode): vscode.TreeItem {
  const item = new vscode.TreeItem(story.name, None);
  const where = direction === 'from' ? vscode.l10n.t('continued from {0}', nameOf(page)) : vscode.l10n.t('goes on in {0}', nameOf(page));
  item.iconPath = new vscode.ThemeIcon(direction === 'from' ? 'arrow-small-left' : 'arrow-small-right');
  item.description = where;
  item.tooltip = inWords([where, ...link.evidence.map(localise)], '\n');
  item.command = goTo(page.uri, story.heading);
  item.accessibilityInformation = { label: inWords([story.name, where], ', ') };
  return item;
}

function countsOf({ artifacts, figures }: Pick<StoryOutline, 'artifacts' | 'figures'>): string {
  return inWords([artifactCount(artifacts), figureCount(figures)], ', ');
}

function figureCount(count: number): string {
  if (count === 0) return '';
  return count === 1 ? vscode.l10n.t('1 figure') : vscode.l10n.t('{0} figures', count);
}

/** All about a story, and why it is held to be one; shown when the pointer rests on its row. */
export function storyTooltip(story: StoryOutline, reasons: readonly Message[]): string {
  const jump = [
    story.jump?.from === undefined ? '' : vscode.l10n.t('continued from page {0}', story.jump.from),
    story.jump?.to === undefined ? '' : vscode.l10n.t('goes on at page {0}', story.jump.to),
  ];
  return inWords([kindName(story.kind), story.kicker, story.name, detailOf(story), ...jump, countsOf(story), story.byHand ? vscode.l10n.t('set by hand') : '', ...reasons.map((reason) => `· ${localise(reason)}`)], '\n');
}

function partName(kind: PartNode['kind']): string {
  switch (kind) {
    case 'subhead': return vscode.l10n.t('subhead');
    case 'continuation': return vscode.l10n.t('continuation');
    case 'caption': return vscode.l10n.t('caption');
  }
}

function goTo(uri: vscode.Uri, range: TextRange): vscode.Command {
  const options: vscode.TextDocumentShowOptions = { selection: toRange(range), preview: true };
  return { command: 'vscode.open', title: vscode.l10n.t('Go to Story'), arguments: [uri, options] };
}

function inWords(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}
