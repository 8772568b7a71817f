import * as vscode from 'vscode';
import type { PageAnalysis } from '../../core/analyze.js';
import type { PageOutline } from '../../core/page/outline/outline.js';
import type { Steps } from '../../core/text/steps.js';
import { analyzeAsSet } from '../analysis.js';
import type { Engine, LoadedKnowledge } from '../loaded-knowledge.js';
import type { Projects } from '../project/projects.js';
import { runInSlices } from '../slices.js';
import { keptOutline } from './kept-outline.js';
import { stampOf, textOfFile } from './page-text.js';
import type { WorkspaceWords } from './workspace-words.js';

/** What reading a closed page goes by, and where its words are counted. */
export interface PageSources {
  readonly knowledge: LoadedKnowledge;
  readonly projects: Projects;
  readonly words: WorkspaceWords;
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
export async function readPageFile(uri: vscode.Uri, sources: PageSources, stampKnown: string | undefined, stopped: () => boolean): Promise<FiledOutline | undefined> {
  const stamp = await stampOf(uri);
  if (stamp === stampKnown) return undefined;
  const text = await textOfFile(uri);
  const engine = await sources.knowledge.engine();
  const project = await sources.projects.ofPage(uri);
  const analysis = analyzeAsSet(engine, text, uri, project, { knowledge: await sources.knowledge.load() });
  const outline = await runInSlices(engine.inOwnMemory(outlined(engine, analysis, uri, sources.words)), stopped);
  return outline && { outline, stamp };
}

function* outlined(engine: Engine, analyzing: Steps<PageAnalysis>, uri: vscode.Uri, words: WorkspaceWords): Steps<PageOutline> {
  const analysis = yield* analyzing;
  yield* words.count(engine, uri, analysis.page);
  return yield* keptOutline(yield* engine.readOutline(analysis));
}

/** Whether reading failed since there is no such file any more. */
export function isGone(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
