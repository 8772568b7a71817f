import * as vscode from 'vscode';
import type { Knowledge } from '../../core/knowledge.js';
import type { PageOutline, StoryOutline } from '../../core/page/outline/outline.js';
import type { OutlinedPage } from '../../core/page/outline/read-outline.js';
import { correctionsOf } from '../../core/project/pages.js';
import type { Steps } from '../../core/text/steps.js';
import { analyzeAsSet } from '../analysis.js';
import type { Engine, LoadedKnowledge } from '../loaded-knowledge.js';
import type { ProjectOfPage, Projects } from '../project/projects.js';
import { runInSlices } from '../slices.js';
import type { KeptTexts } from './kept-texts.js';
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

/** How a closed page is to be read. */
export interface FileReading {
  /** The stamp of what is already known of it. */
  readonly stampKnown: string | undefined;
  /** Whether artifacts and figures are counted: that takes many times as long as to find the stories. */
  readonly counted: boolean;
  /** Texts of pages that were read without being counted. */
  readonly texts: KeptTexts;
  readonly stopped: () => boolean;
}

/**
 * Reads the outline of a closed page.
 * @returns undefined when the file is as it was, or when `stopped` said so
 * @throws when the file cannot be read
 */
export async function readPageFile(uri: vscode.Uri, { knowledge, projects, words }: PageSources, { stampKnown, counted, texts, stopped }: FileReading): Promise<FiledOutline | undefined> {
  const stamp = await stampOf(uri);
  if (stamp === stampKnown) return undefined;
  const text = texts.take(uri.toString(), stamp) ?? await textOfFile(uri);
  if (!counted) texts.keep(uri.toString(), stamp, text);
  const engine = await knowledge.engine();
  const project = await projects.ofPage(uri);
  const steps = counted ? count(engine, text, uri, project, await knowledge.load()) : readStories(engine, text, project);
  const outline = await runInSlices(outlined(engine, steps, uri, words), stopped);
  return outline && { outline, stamp };
}

function* outlined(engine: Engine, reading: Steps<OutlinedPage>, uri: vscode.Uri, words: WorkspaceWords): Steps<PageOutline> {
  const read = yield* reading;
  yield* words.count(engine, uri, read.page);
  return yield* detached(yield* engine.readOutline(read));
}

function* readStories(engine: Engine, text: string, { project, path }: ProjectOfPage): Steps<OutlinedPage> {
  return { page: yield* engine.readStories(text, correctionsOf(project, path)), artifacts: null, figures: null };
}

function* count(engine: Engine, text: string, uri: vscode.Uri, project: ProjectOfPage, knowledge: Knowledge): Steps<OutlinedPage> {
  return yield* analyzeAsSet(engine, text, uri, project, { knowledge });
}

/** A copy whose strings are its own: a slice of a page's text keeps the whole text in memory. */
export function* detached({ stories, ...rest }: PageOutline): Steps<PageOutline> {
  const copies: StoryOutline[] = [];
  for (const story of stories) {
    copies.push(copyOf(story));
    yield;
  }
  return { ...copyOf(rest), stories: copies };
}

function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Whether reading failed since there is no such file any more. */
export function isGone(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
