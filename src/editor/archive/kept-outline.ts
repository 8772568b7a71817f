import type { PageOutline, StoryOutline, StoryPart, TextRange } from '../../core/page/outline/outline.js';
import { detached } from '../../core/text/detached.js';
import type { Steps } from '../../core/text/steps.js';

/**
 * A copy of an outline that shares nothing with the page: a slice of a page's text keeps the whole text in memory. It is made field by
 * field, since ten thousand of them are kept: numbers stay small integers, and what many stories have alike is there once.
 */
export function* keptOutline({ issue, stories, artifacts, figures }: PageOutline): Steps<PageOutline> {
  const copies: StoryOutline[] = [];
  for (const story of stories) {
    copies.push(storyOf(story));
    yield;
  }
  return { issue: JSON.parse(JSON.stringify(issue)) as PageOutline['issue'], stories: copies, artifacts, figures };
}

function storyOf(story: StoryOutline): StoryOutline {
  const { id, kind, name, kicker, headed, bylines, dateline, jump, clues, heading, runs, parts, host, byHand, artifacts, figures } = story;
  return {
    id: once(id), kind, name: detached(name), kicker: once(kicker), headed, bylines: listOf(bylines, once), dateline: dateline === null ? null : once(dateline),
    jump: jump && { ...(jump.from !== undefined && { from: once(jump.from) }), ...(jump.to !== undefined && { to: once(jump.to) }) },
    clues: clues && { words: detached(clues.words), opening: detached(clues.opening), closing: detached(clues.closing) },
    heading: rangeOf(heading), runs: listOf(runs, rangeOf), parts: listOf(parts, partOf), host: host === null ? null : once(host),
    byHand, artifacts, figures,
  };
}

function partOf({ kind, label, range }: StoryPart): StoryPart {
  return { kind, label: detached(label), range: rangeOf(range) };
}

function rangeOf({ startLine, startCharacter, endLine, endCharacter }: TextRange): TextRange {
  return { startLine, startCharacter, endLine, endCharacter };
}

const NONE: readonly never[] = [];

function listOf<T>(list: readonly T[], copy: (item: T) => T): readonly T[] {
  return list.length === 0 ? NONE : list.map(copy);
}

/** Strings of which the next page may have the same: ids, names of writers, datelines. */
const known = new Map<string, string>();
const MOST_KNOWN = 10_000;

function once(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size === MOST_KNOWN) known.clear();
  const own = detached(text);
  known.set(own, own);
  return own;
}
