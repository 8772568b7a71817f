import * as vscode from 'vscode';
import type { Knowledge } from '../../core/knowledge.js';
import type { PageOutline } from '../../core/page/outline/outline.js';
import { readOutline } from '../../core/page/outline/read-outline.js';
import type { Steps } from '../../core/text/steps.js';
import { analyzeAsSet } from '../analysis.js';
import type { Engine, LoadedKnowledge } from '../loaded-knowledge.js';
import { runInSlices } from '../slices.js';

/** In bytes. The editor itself gives no larger text to an extension. */
const LARGEST_PAGE = 50 * 1024 * 1024;

/** A closed page as it was read from its file. */
export interface FiledOutline {
  readonly outline: PageOutline;
  /** Modification time and size of the file that was read. */
  readonly stamp: string;
}

/**
 * Reads the outline of a closed page.
 * @param stampKnown the stamp of what is already known of it
 * @returns undefined when the file is as it was, or when `stopped` said so
 * @throws when the file cannot be read
 */
export async function readPageFile(uri: vscode.Uri, stampKnown: string | undefined, data: LoadedKnowledge, stopped: () => boolean): Promise<FiledOutline | undefined> {
  const { mtime, size } = await vscode.workspace.fs.stat(uri);
  const stamp = `${mtime} ${size}`;
  if (stamp === stampKnown) return undefined;
  if (size > LARGEST_PAGE) throw new Error(vscode.l10n.t('The file is larger than {0} MB.', LARGEST_PAGE / 1024 / 1024));
  const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  const outline = await runInSlices(readText(await data.engine(), text, uri, await data.load()), stopped);
  return outline && { outline: detached(outline), stamp };
}

function* readText(engine: Engine, text: string, uri: vscode.Uri, knowledge: Knowledge): Steps<PageOutline> {
  return yield* readOutline(yield* analyzeAsSet(engine, text, uri, { knowledge }));
}

/** A copy whose strings are its own: a slice of a page's text keeps the whole text in memory. */
function detached(outline: PageOutline): PageOutline {
  return JSON.parse(JSON.stringify(outline)) as PageOutline;
}
