import { runToEnd, type Steps } from '../../text/steps.js';
import type { IssueFacts } from '../page.js';
import { type FileNameFacts, readFileName } from './file-name.js';

/** What is needed of a page to find its issue. */
export interface FiledPage {
  /** The page's own path; pages without a printed number are put in its order. */
  readonly path: string;
  /** The folder it is filed in. */
  readonly folder: string;
  /** What the page tells of its issue; undefined while it is unread. */
  readonly facts: IssueFacts | undefined;
}

/** What holds the pages of an issue together: what they tell themselves, their folder, the pattern of their names; or one page alone. */
export type IssueBond = 'told' | 'folder' | 'name' | 'alone';

/** The pages of one day's paper, or of one folder or series of files where the pages do not tell. */
export interface Issue<P extends FiledPage> {
  /** Unique among the issues. */
  readonly key: string;
  readonly bond: IssueBond;
  /** As the pages tell it; else the folder, the series or the file's name. */
  readonly name: string;
  /** ISO 8601. */
  readonly date: string | null;
  readonly pages: readonly P[];
}

/** By title and date where the page tells both, else by folder; only by folder; only by the pattern of file names; every page alone. */
export const GROUPINGS = ['auto', 'folder', 'name', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

type Head = Omit<Issue<FiledPage>, 'pages'>;

/** A page with what its file's name tells, which is read once. */
type NamedPage<P extends FiledPage = FiledPage> = Pick<P, 'folder' | 'facts' | 'path'> & { readonly page: P; readonly named: FileNameFacts };

/** Pages of a step. */
const STEP = 100;

const collate = new Intl.Collator('zh', { numeric: true }).compare;

/** Most names that are compared are the same: the titles of a paper's issues, the labels that pages do not have. */
function inOrder(a: string, b: string): number {
  return a === b ? 0 : collate(a, b);
}

const BOND_ORDER: readonly IssueBond[] = ['told', 'name', 'folder', 'alone'];

/**
 * Groups pages into issues. `auto` takes title and date where a page tells them (the date also from the file's name); a page that tells
 * neither goes with the numbered files beside it where all of them that tell are of one issue; then the pattern of dated names, then the folder.
 * @returns issues that pages tell of by title and date, then the others by name; pages by printed number, then by path
 */
export function groupIntoIssues<P extends FiledPage>(pages: readonly P[], grouping: Grouping = 'auto'): PagesOfIssue<P>[] {
  return runToEnd(groupInSteps(pages, grouping));
}

/** An issue whose pages may be put into the place of others. */
export type PagesOfIssue<P extends FiledPage> = Issue<P> & { readonly pages: P[] };

/** The same in steps: thousands of pages take longer than a person who types would wait. */
export function* groupInSteps<P extends FiledPage>(pages: readonly P[], grouping: Grouping): Steps<PagesOfIssue<P>[]> {
  const all: NamedPage<P>[] = [];
  for (const [i, page] of pages.entries()) {
    all.push({ page, path: page.path, folder: page.folder, facts: page.facts, named: readFileName(page.path) });
    if (i % STEP === 0) yield;
  }
  const neighbours = grouping === 'auto' ? issuesOfSeries(all) : new Map<string, Head | null>();
  yield;
  const issues = new Map<string, Head & { readonly pages: P[] }>();
  for (const [i, page] of all.entries()) {
    const head = headOf(page, grouping, neighbours);
    const issue = issues.get(head.key);
    if (issue) issue.pages.push(page.page);
    else issues.set(head.key, { ...head, pages: [page.page] });
    if (i % STEP === 0) yield;
  }
  for (const issue of issues.values()) {
    issue.pages.sort(comparePages);
    yield;
  }
  return [...issues.values()].sort(compareIssues);
}

function headOf(page: NamedPage, grouping: Grouping, neighbours: ReadonlyMap<string, Head | null>): Head {
  switch (grouping) {
    case 'auto': return toldBy(page) ?? neighbourOf(page, neighbours) ?? seriesOf(page, true) ?? folderOf(page);
    case 'folder': return folderOf(page);
    case 'name': return seriesOf(page, false) ?? alone(page);
    case 'none': return alone(page);
  }
}

function toldBy({ facts, named }: NamedPage): Head | null {
  const date = facts?.date ?? named.date;
  return facts?.title && date !== null ? { key: `issue ${facts.title} ${date}`, bond: 'told', name: facts.title, date } : null;
}

/** The one issue of which the files of a series tell; null where they tell of several. */
function issuesOfSeries(pages: readonly NamedPage[]): Map<string, Head | null> {
  const told = new Map<string, Head | null>();
  for (const page of pages) {
    const head = toldBy(page);
    const series = seriesKey(page);
    if (!head || series === null) continue;
    const known = told.get(series);
    told.set(series, known === undefined || known?.key === head.key ? head : null);
  }
  return told;
}

/** An inner page has no masthead: it belongs to the front page beside it. */
function neighbourOf(page: NamedPage, neighbours: ReadonlyMap<string, Head | null>): Head | null {
  const { facts, named } = page;
  const head = neighbours.get(seriesKey(page) ?? '');
  if (!head || !facts || (facts.title ?? head.name) !== head.name) return null;
  return (facts.date ?? named.date ?? head.date) === head.date ? head : null;
}

function seriesKey({ folder, named: { series } }: NamedPage): string | null {
  return series === null ? null : `${folder}/${series}`;
}

/** @param dated whether only names with a date hold pages together */
function seriesOf({ folder, named: { series, date } }: NamedPage, dated: boolean): Head | null {
  if (series === null || series === '' || (dated && date === null)) return null;
  return { key: `name ${folder}/${series}`, bond: 'name', name: series, date };
}

function folderOf({ folder }: FiledPage): Head {
  return { key: `folder ${folder}`, bond: 'folder', name: folder, date: null };
}

function alone({ path, facts }: FiledPage): Head {
  return { key: `page ${path}`, bond: 'alone', name: path.slice(path.lastIndexOf('/') + 1), date: facts?.date ?? null };
}

/** The label of a page: as it is printed, else as its file's name gives it. */
export function labelOf({ path, facts }: Pick<FiledPage, 'path' | 'facts'>): string | null {
  return facts?.page ?? readFileName(path).page;
}

function comparePages(a: FiledPage, b: FiledPage): number {
  return inOrder(a.facts?.page ?? '', b.facts?.page ?? '') || inOrder(a.path, b.path);
}

function compareIssues(a: Head, b: Head): number {
  return BOND_ORDER.indexOf(a.bond) - BOND_ORDER.indexOf(b.bond) || inOrder(a.name, b.name) || byDate(a.date ?? '', b.date ?? '');
}

function byDate(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
