import type { Project } from './project.js';

/** What of a project the reading of one page goes by: as long as it is the same, so is what is read. */
export interface PageBasis {
  /** For the page's stories. */
  readonly stories: string;
  /** For its artifacts, beside its stories and what is accepted. */
  readonly artifacts: string;
  /** What was accepted as misread: it moves a doubt here and there, on all pages. */
  readonly accepted: string;
}

const shared = new WeakMap<Project, Pick<PageBasis, 'artifacts' | 'accepted'>>();

/** What of the project the reading of the page with this path goes by. */
export function basisOf(project: Project, path: string): PageBasis {
  const decided = project.pages.get(path);
  const common = shared.get(project) ?? { artifacts: JSON.stringify([[...project.words], project.ignore]), accepted: JSON.stringify(project.lookalikes) };
  shared.set(project, common);
  return {
    stories: decided && decided.corrections.length > 0 ? JSON.stringify(decided.corrections) : '',
    artifacts: decided && decided.ignore.length > 0 ? `${common.artifacts} ${JSON.stringify(decided.ignore)}` : common.artifacts,
    accepted: common.accepted,
  };
}

/** Whether a page is read by both alike. */
export function isSameBasis(a: PageBasis, b: PageBasis): boolean {
  return a.stories === b.stories && a.artifacts === b.artifacts && a.accepted === b.accepted;
}

/** The project as it is now, with the words and the accepted pairs of before where they are the same: what was learnt by them holds on. */
export function keptParts(before: Project, now: Project): Project {
  return {
    ...now,
    words: JSON.stringify([...before.words]) === JSON.stringify([...now.words]) ? before.words : now.words,
    lookalikes: JSON.stringify(before.lookalikes) === JSON.stringify(now.lookalikes) ? before.lookalikes : now.lookalikes,
  };
}
