import type { Correction } from '../page/corrections/correction.js';
import { say } from '../text/message.js';
import type { ProjectChange } from './change.js';
import { readCorrection } from './corrections.js';
import { readIgnoredOnPage, type IgnoredOnPage } from './ignore.js';
import type { Member } from './member.js';
import type { Project } from './project.js';

/** How far a page is proofread; a page without a status is new. */
export const PAGE_STATUSES = ['in work', 'proofread', 'checked'] as const;
export type PageStatus = (typeof PAGE_STATUSES)[number];

/** A correction with its place in the list of the project file. */
export interface KeptCorrection {
  readonly correction: Correction;
  readonly place: number;
}

/** What was decided about one page. */
export interface PageDecisions {
  readonly status: PageStatus | null;
  readonly corrections: readonly KeptCorrection[];
  readonly ignore: IgnoredOnPage;
}

/** Reads what was decided about pages, by their paths in the folder of the project. */
export function readPages(member: Member): ReadonlyMap<string, PageDecisions> {
  return member.entries((page) => ({ status: readStatus(page.get('status')), corrections: readCorrections(page.get('stories')), ignore: readIgnoredOnPage(page.get('ignore')) }));
}

function readStatus(member: Member): PageStatus | null {
  const named = member.text();
  const status = PAGE_STATUSES.find((known) => known === named) ?? null;
  if (named !== undefined && status === null) member.complain((path) => say('No status of a page is known by this name: {0}', path));
  return status;
}

function readCorrections(member: Member): KeptCorrection[] {
  let place = -1;
  return member.list((entry) => {
    place++;
    const correction = readCorrection(entry);
    return correction && { correction, place };
  });
}

/** What was decided about the page with this path. */
export function decisionsOf({ pages }: Project, path: string): Pick<PageDecisions, 'status' | 'corrections'> {
  return pages.get(path) ?? { status: null, corrections: [] };
}

/** The corrections of the stories of the page with this path. */
export function correctionsOf(project: Project, path: string): Correction[] {
  return decisionsOf(project, path).corrections.map(({ correction }) => correction);
}

/** Gives a page a status; null makes it new again. */
export function setStatus(project: Project, path: string, status: PageStatus | null): ProjectChange[] {
  return decisionsOf(project, path).status === status ? [] : [{ path: ['pages', path, 'status'], value: status ?? undefined }];
}

/** Keeps corrections of the page's stories, after those that it has. */
export function addCorrections(path: string, corrections: readonly Correction[]): ProjectChange[] {
  return corrections.map((correction) => ({ path: ['pages', path, 'stories', -1], value: correction }));
}

/** Forgets the correction at a place in the page's list. */
export function removeCorrection(path: string, place: number): ProjectChange[] {
  return [{ path: ['pages', path, 'stories', place], value: undefined }];
}
