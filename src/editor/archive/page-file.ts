import type * as vscode from 'vscode';
import type { Knowledge } from '../../core/knowledge.js';
import type { PageOutline } from '../../core/page/outline/outline.js';
import { readOutline } from '../../core/page/outline/read-outline.js';
import type { Steps } from '../../core/text/steps.js';
import { analyzeAsSet } from '../analysis.js';
import type { Engine, LoadedKnowledge } from '../loaded-knowledge.js';
import type { ProjectOfPage, Projects } from '../project/projects.js';
import { runInSlices } from '../slices.js';
import { stampOf, textOfFile } from './page-text.js';

/** What reading a closed page goes by. */
export interface PageSources {
  readonly knowledge: LoadedKnowledge;
  readonly projects: Projects;
}

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
export async function readPageFile(uri: vscode.Uri, stampKnown: string | undefined, { knowledge, projects }: PageSources, stopped: () => boolean): Promise<FiledOutline | undefined> {
  const stamp = await stampOf(uri);
  if (stamp === stampKnown) return undefined;
  const text = await textOfFile(uri);
  const outline = await runInSlices(readText(await knowledge.engine(), text, uri, await projects.ofPage(uri), await knowledge.load()), stopped);
  return outline && { outline: detached(outline), stamp };
}

function* readText(engine: Engine, text: string, uri: vscode.Uri, project: ProjectOfPage, knowledge: Knowledge): Steps<PageOutline> {
  return yield* readOutline(yield* analyzeAsSet(engine, text, uri, project, { knowledge }));
}

/** A copy whose strings are its own: a slice of a page's text keeps the whole text in memory. */
function detached(outline: PageOutline): PageOutline {
  return JSON.parse(JSON.stringify(outline)) as PageOutline;
}
