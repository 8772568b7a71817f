import { parse, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { say, type Message } from '../text/message.js';
import { readIgnored } from './ignore.js';
import { readLookalikes } from './lookalikes.js';
import { Member } from './member.js';
import { readPages } from './pages.js';
import { EMPTY_PROJECT, type Project } from './project.js';
import { readScript } from './script.js';
import { readWords } from './words.js';

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
