import * as vscode from 'vscode';
import type { Archive } from '../../archive/archive.js';
import type { Proofs } from '../../proofs.js';

export type TableScope = 'story' | 'page' | 'issue' | 'folder';

/** The pages whose figures a table shows. */
export interface TableSource {
  readonly title: string;
  readonly pages: readonly vscode.Uri[];
  /** Id of the only story that is shown. */
  readonly story?: string;
}

/**
 * The source that a scope means, seen from a page.
 * @param offset where the cursor is on the page, for the story
 * @returns undefined where there is no such story, page or issue
 */
export async function sourceOf(scope: TableScope, page: vscode.Uri | undefined, offset: number, { proofs, archive }: { proofs: Proofs; archive: Archive }): Promise<TableSource | undefined> {
  switch (scope) {
    case 'story': return page && await storySource(page, offset, proofs);
    case 'page': return page && { title: nameOf(page), pages: [page] };
    case 'issue': return page && await issueSource(page, archive);
    case 'folder': {
      await archive.open();
      return { title: vscode.workspace.name ?? vscode.l10n.t('All pages'), pages: archive.pages.map(({ uri }) => uri) };
    }
  }
}

async function storySource(page: vscode.Uri, offset: number, proofs: Proofs): Promise<TableSource | undefined> {
  const proof = await proofs.fresh(await vscode.workspace.openTextDocument(page));
  const story = proof?.analysis.page.stories.find(({ segments }) => segments.some(({ start, end }) => start <= offset && offset < end));
  if (!proof || !story) return undefined;
  const { text } = proof.analysis.page;
  const headline = story.headline ? text.slice(story.headline.start, story.headline.end).replace(/^#+\s*|\s+/g, '') : vscode.l10n.t('No headline');
  return { title: headline, pages: [page], story: story.id };
}

async function issueSource(page: vscode.Uri, archive: Archive): Promise<TableSource | undefined> {
  await archive.open();
  await archive.read(page);
  const issue = archive.issues.find(({ pages }) => pages.some(({ uri }) => uri.toString() === page.toString()));
  return issue && { title: issue.date === null ? issue.name : `${issue.name} ${issue.date}`, pages: issue.pages.map(({ uri }) => uri) };
}

function nameOf(page: vscode.Uri): string {
  return page.path.slice(page.path.lastIndexOf('/') + 1);
}
