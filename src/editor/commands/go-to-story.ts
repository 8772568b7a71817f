import * as vscode from 'vscode';
import { arrange, NO_FURNITURE } from '../../core/page/outline/arrange.js';
import type { Issue } from '../../core/page/outline/issues.js';
import type { TextRange } from '../../core/page/outline/outline.js';
import type { Archive } from '../archive/archive.js';
import type { ArchivedPage } from '../archive/archived-page.js';
import { toRange } from '../outlines.js';
import { detailOf } from '../symbols.js';
import type { Command } from './command.js';

/** Pages that are read within this time are listed together, in milliseconds. */
const TOGETHER = 400;

interface StoryItem extends vscode.QuickPickItem {
  readonly uri: vscode.Uri;
  readonly heading: TextRange;
}

/** Chooses among the stories of all pages; the list grows as pages are read. A string is taken as the first search. */
export function goToStory(archive: Archive): Command {
  return {
    id: 'galley.goToStory',
    async execute(search) {
      const chosen = await pick(archive, typeof search === 'string' ? search : '');
      if (chosen) await vscode.window.showTextDocument(chosen.uri, { selection: toRange(chosen.heading) });
    },
  };
}

async function pick(archive: Archive, search: string): Promise<StoryItem | undefined> {
  const list = vscode.window.createQuickPick<StoryItem>();
  list.placeholder = vscode.l10n.t('Headline, byline, date or page of a story');
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.value = search;
  list.busy = true;
  list.show();
  await archive.open();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fill = (): void => {
    timer = undefined;
    list.items = archive.issues.flatMap(itemsOf);
    list.busy = archive.unread.reading && archive.unread.count > 0;
  };
  fill();
  const listener = archive.onDidChange(() => {
    timer ??= setTimeout(fill, TOGETHER);
  });
  const chosen = await new Promise<StoryItem | undefined>((resolve) => {
    list.onDidAccept(() => {
      const [story] = list.selectedItems;
      if (story) resolve(story);
    });
    list.onDidHide(() => resolve(undefined));
  });
  clearTimeout(timer);
  listener.dispose();
  list.dispose();
  return chosen;
}

function itemsOf({ bond, name, date, pages }: Issue<ArchivedPage>): StoryItem[] {
  return pages.flatMap(({ uri, path, outline, facts }) => {
    const place = [bond === 'told' ? name : null, date, facts?.page, path].filter((part) => typeof part === 'string').join(' · ');
    const stories = outline ? arrange(outline, NO_FURNITURE) : [];
    return stories.map((story) => ({ label: story.name, description: detailOf(story), detail: place, uri, heading: story.heading }));
  });
}
