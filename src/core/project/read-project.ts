import { parse, type ParseError } from 'jsonc-parser';
import { LineIndex } from '../text/lines.js';
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
  /** Otherwise nothing of the file could be read. */
  readonly isJson: boolean;
}

/**
 * Reads a project file. Never throws: what is not as it should be is left out and named in `problems`; members that are not known are left alone.
 * @param text JSON, comments allowed; empty for a file that is not there
 */
export function readProject(text: string): ReadProject {
  if (text.trim() === '') return { project: EMPTY_PROJECT, problems: [], isJson: true };
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error) return { project: EMPTY_PROJECT, problems: [noJson(text, error.offset)], isJson: false };
  const problems: Message[] = [];
  return { project: readMembers(value, problems), problems, isJson: true };
}

/** Where the file stops to be JSON. */
function noJson(text: string, offset: number): Message {
  const lines = new LineIndex(text);
  const line = lines.lineOf(offset);
  return say('It is not valid JSON: something is wrong at line {0}, column {1}.', line + 1, offset - lines.span(line).start + 1);
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
