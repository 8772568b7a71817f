import type { IgnoredEverywhere } from './ignore.js';
import type { PairDecisions } from './lookalikes.js';
import type { PageDecisions } from './pages.js';
import type { ScriptDecisions } from './script.js';

/** Where the project file lies in the folder of a project. */
export const PROJECT_FILE = '.galley/project.json';

/** What the people of a project decided, kept beside its pages in one plain file. */
export interface Project {
  /** Words that are right as they stand. */
  readonly words: ReadonlySet<string>;
  /** What was decided about characters with several forms. */
  readonly script: ScriptDecisions;
  /** What is ignored on every page. */
  readonly ignore: IgnoredEverywhere;
  /** What was decided about single pages, by their paths in the folder of the project, with slashes. */
  readonly pages: ReadonlyMap<string, PageDecisions>;
  /** What was decided about pairs of look-alikes. */
  readonly lookalikes: readonly PairDecisions[];
}

/** A project of which nothing is known. */
export const EMPTY_PROJECT: Project = { words: new Set(), script: { always: [] }, ignore: { rules: [], texts: [] }, pages: new Map(), lookalikes: [] };
