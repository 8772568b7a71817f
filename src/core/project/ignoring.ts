import type { RuleId } from '../artifacts/rules.js';
import type { ProjectChange } from './change.js';
import type { Entry, IgnoredPlace, IgnoredText } from './ignore.js';
import type { Project } from './project.js';

/** Where a change puts a new entry of a list. */
const AT_THE_END = -1;

/** A decision to ignore something: a rule or a text in the whole project, a text or one place on a page. */
export type Ignoring =
  | { readonly in: 'project'; readonly ignored: { readonly rule: RuleId } | IgnoredText }
  | { readonly in: 'page'; readonly page: string; readonly ignored: IgnoredText | IgnoredPlace };

/** Ignores it from now on. */
export function ignore(project: Project, ignoring: Ignoring): ProjectChange[] {
  const { path, known } = listOf(project, ignoring);
  if (known) return [];
  const { ignored } = ignoring;
  return [{ path: [...path, AT_THE_END], value: isRule(ignored) ? ignored.rule : ignored }];
}

/** Heeds it again. */
export function heed(project: Project, ignoring: Ignoring): ProjectChange[] {
  const { path, known } = listOf(project, ignoring);
  return known ? [{ path: [...path, known.index], value: undefined }] : [];
}

/** The list of the file that the decision belongs to, and its entry there. */
function listOf({ ignore: everywhere, pages }: Project, ignoring: Ignoring): { path: string[]; known: Entry<object> | undefined } {
  const { ignored } = ignoring;
  if (ignoring.in === 'page') return { path: ['pages', ignoring.page, 'ignore'], known: pages.get(ignoring.page)?.ignore.find((entry) => isSame(entry, ignored)) };
  return isRule(ignored)
    ? { path: ['ignore', 'rules'], known: everywhere.rules.find(({ rule }) => rule === ignored.rule) }
    : { path: ['ignore', 'texts'], known: everywhere.texts.find((entry) => isSame(entry, ignored)) };
}

function isRule(ignored: { readonly rule: RuleId } | IgnoredText): ignored is { readonly rule: RuleId } {
  return !('text' in ignored);
}

function isSame(entry: Entry<object>, ignored: object): boolean {
  const members = Object.entries(ignored);
  return members.length + 1 === Object.keys(entry).length && members.every(([name, value]) => Reflect.get(entry, name) === value);
}
