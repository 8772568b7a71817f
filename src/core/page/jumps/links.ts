import type { Certainty } from '../../text/certainty.js';
import type { Message } from '../../text/message.js';
import type { PageOutline, StoryOutline } from '../outline/outline.js';
import { type Evidence, weigh } from './evidence.js';

/** A page of an issue, as far as its jumps are concerned. */
export interface IssuePage {
  /** Unique in the issue. */
  readonly key: string;
  /** As the page prints it, or its file's name gives it. */
  readonly label: string | null;
  readonly outline: PageOutline;
}

/** A story on one of the pages. */
export interface JumpEnd {
  /** The page's key. */
  readonly page: string;
  readonly story: StoryOutline;
}

/** A story that goes on on another page. */
export interface JumpLink {
  readonly from: JumpEnd;
  readonly to: JumpEnd;
  readonly certainty: Certainty;
  readonly evidence: readonly Message[];
}

interface Candidate extends JumpLink {
  readonly score: number;
}

/** What one jump line that names the right page weighs against evidence of the text. */
const LABEL = 3;
const ENOUGH_TEXT = 2;
const MUCH_TEXT = 4;

/**
 * Finds for the jump lines of an issue (上接, 下转) the story on the other page: each story is continued once at most and continues one
 * other at most. Where two fit equally well there is no link.
 */
export function linkJumps(pages: readonly IssuePage[]): JumpLink[] {
  const candidates = pages.flatMap((page) => pages.flatMap((other) => (page === other ? [] : candidatesBetween(page, other))));
  const taken = new Set<string>();
  const links: JumpLink[] = [];
  for (const candidate of candidates.sort((a, b) => b.score - a.score)) {
    const isFree = (other: Candidate): boolean => !taken.has(outOf(other)) && !taken.has(into(other));
    if (!isFree(candidate) || candidates.some((other) => rivals(candidate, other) && isFree(other))) continue;
    taken.add(outOf(candidate)).add(into(candidate));
    const { from, to, certainty, evidence } = candidate;
    links.push({ from, to, certainty, evidence });
  }
  return links;
}

function candidatesBetween(page: IssuePage, other: IssuePage): Candidate[] {
  const stories = other.outline.stories.filter(({ kind }) => kind === 'story');
  const continued = stories.filter(({ jump }) => jump?.from !== undefined);
  const before = page.outline.stories.filter(({ kind }) => kind === 'story');
  return before.flatMap((story) => candidatesAfter(page, story, other, story.jump?.to === undefined ? continued : stories));
}

function candidatesAfter(page: IssuePage, before: StoryOutline, other: IssuePage, stories: readonly StoryOutline[]): Candidate[] {
  return stories.flatMap((after): Candidate[] => {
    const evidence = weigh({ label: page.label, story: before }, { label: other.label, story: after });
    const certainty = evidence && certaintyOf(evidence, before, after);
    if (!evidence || !certainty) return [];
    const score = evidence.labels * LABEL + evidence.text;
    return [{ from: { page: page.key, story: before }, to: { page: other.key, story: after }, certainty, evidence: evidence.reasons, score }];
  });
}

/** How sure the evidence is; null where it is too little. */
function certaintyOf({ labels, text }: Evidence, before: StoryOutline, after: StoryOutline): Certainty | null {
  if (labels === 2) return text >= ENOUGH_TEXT ? 'certain' : text >= 0 ? 'likely' : null;
  if (labels === 1) return text >= MUCH_TEXT ? 'certain' : text >= ENOUGH_TEXT ? 'likely' : null;
  return before.jump?.to !== undefined && after.jump?.from !== undefined && text >= MUCH_TEXT ? 'likely' : null;
}

/** Whether another candidate for one of the ends is as good. */
function rivals(candidate: Candidate, other: Candidate): boolean {
  if (other === candidate || other.score !== candidate.score) return false;
  return outOf(other) === outOf(candidate) || into(other) === into(candidate);
}

function outOf({ from }: JumpLink): string {
  return `out ${from.page}#${from.story.id}`;
}

function into({ to }: JumpLink): string {
  return `into ${to.page}#${to.story.id}`;
}
