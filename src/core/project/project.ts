import { parse, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { say, type Message } from '../text/message.js';
import { readIgnored, type IgnoredEverywhere } from './ignore.js';
import { readLookalikes, type PairDecisions } from './lookalikes.js';
import { Member } from './member.js';
import { readPages, type PageDecisions } from './pages.js';
import { readScript, type ScriptDecisions } from './script.js';
import { readWords } from './words.js';

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
export const EMPTY_PROJECT: Project = readMembers({}, []);

/** What could be read of a project file, and what is wrong with the rest. */
export interface ReadProject {
  readonly project: Project;
  readonly problems: readonly Message[];
}

/**
 * Reads a project file. Never throws: what is not as it should be is left out and named in `problems`; members that are not known are left alone.
 * @param text JSON, comments allowed; empty for a file that is not there
 */
export function readProject(text: string): ReadProject {
  if (text.trim() === '') return { project: EMPTY_PROJECT, problems: [] };
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error) return { project: EMPTY_PROJECT, problems: [say('It is no JSON: {0} at character {1}', printParseErrorCode(error.error), error.offset + 1)] };
  const problems: Message[] = [];
  return { project: readMembers(value, problems), problems };
}

function readMembers(value: unknown, problems: Message[]): Project {
  const file = new Member(value, '', problems);
  file.entries(() => undefined);
  return {
    words: readWords(file.get('words')),
    script: readScript(file.get('script')),
    ignore: readIgnored(file.get('ignore')),
    pages: readPages(file.get('pages')),
    lookalikes: readLookalikes(file.get('lookalikes')),
  };
}
