import * as vscode from 'vscode';
import type { PageAnalysis } from '../../../core/analyze.js';
import type { TableOrigin, TableScope, TableStory } from '../../../core/figures/table/messages.js';
import type { Story } from '../../../core/page/page.js';
import type { Archive } from '../../archive/archive.js';
import type { Proofs } from '../../proofs/proofs.js';

/** The pages whose figures a table shows. */
export interface TableSource {
  readonly title: string;
  readonly pages: readonly vscode.Uri[];
  readonly origin: TableOrigin;
}

interface Known {
  readonly proofs: Proofs;
  readonly archive: Archive;
}

/**
 * The source that a scope means, seen from a page.
 * @param offset where the cursor is on the page, for the story
 * @returns undefined where there is no such story, page or issue
 */
export async function sourceOf(scope: TableScope, page: vscode.Uri | undefined, offset: number, known: Known): Promise<TableSource | undefined> {
  if (scope === 'folder') return await folderSource(known.archive);
  if (!page) return undefined;
  switch (scope) {
    case 'story': return await storySource(page, offset, known.proofs);
    case 'page': return pageSource(page);
    case 'issue': return await issueSource(page, known.archive);
  }
}

/** The source of a table that was open before the window was loaded again; the page alone where it belongs to no issue any more. */
export async function sourceAgain({ scope, page, story }: TableOrigin, { archive }: Known): Promise<TableSource> {
  if (scope === 'folder') return await folderSource(archive);
  const uri = vscode.Uri.parse(page, true);
  if (scope === 'story' && story) return sourceOfStory(uri, story);
  return (scope === 'issue' ? await issueSource(uri, archive) : undefined) ?? pageSource(uri);
}

/** The story of a source on its page as it stands now; undefined for all stories. */
export function shownStory({ origin: { story } }: TableSource, { page }: PageAnalysis): Story | undefined {
  if (!story) return undefined;
  const alike = page.stories.filter((one) => headlineOf(one, page.text) === story.headline);
  return alike.find(({ id }) => id === story.id) ?? alike[0] ?? page.stories.find(({ id }) => id === story.id);
}

async function storySource(page: vscode.Uri, offset: number, proofs: Proofs): Promise<TableSource | undefined> {
  const proof = await proofs.fresh(await vscode.workspace.openTextDocument(page));
  const story = proof?.analysis.page.stories.find(({ segments }) => segments.some(({ start, end }) => start <= offset && offset < end));
  return proof && story && sourceOfStory(page, { id: story.id, headline: headlineOf(story, proof.analysis.page.text) });
}

function sourceOfStory(page: vscode.Uri, story: TableStory): TableSource {
  const title = story.headline === '' ? vscode.l10n.t('No headline') : story.headline;
  return { title, pages: [page], origin: { scope: 'story', page: page.toString(), story } };
}

function headlineOf({ headline }: Story, text: string): string {
  return headline ? text.slice(headline.start, headline.end).replace(/^#+\s*|\s+/g, '') : '';
}

function pageSource(page: vscode.Uri): TableSource {
  return { title: page.path.slice(page.path.lastIndexOf('/') + 1), pages: [page], origin: { scope: 'page', page: page.toString() } };
}

async function issueSource(page: vscode.Uri, archive: Archive): Promise<TableSource | undefined> {
  await archive.open();
  await archive.read(page);
  const issue = archive.issueOf(page);
  if (!issue) return undefined;
  const title = issue.date === null ? issue.name : `${issue.name} ${issue.date}`;
  return { title, pages: issue.pages.map(({ uri }) => uri), origin: { scope: 'issue', page: page.toString() } };
}

async function folderSource(archive: Archive): Promise<TableSource> {
  await archive.open();
  return { title: vscode.workspace.name ?? vscode.l10n.t('All pages'), pages: archive.pages.map(({ uri }) => uri), origin: { scope: 'folder', page: '' } };
}
