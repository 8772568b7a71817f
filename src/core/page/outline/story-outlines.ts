import type { LineIndex } from '../../text/lines.js';
import type { Span } from '../../text/span.js';
import type { Steps } from '../../text/steps.js';
import { cluesOf, runningText } from '../jumps/clues.js';
import type { Page, Story } from '../page.js';
import { Names } from './names.js';
import { compareStarts, type StoryOutline, type StoryPart, type TextRange } from './outline.js';
import { hostsOfCaptions, runsOf, type Run } from './runs.js';

/** A story of a page and what is listed of it, but for what is counted. */
export interface ListedStory {
  /** Index into `Page.stories`, and that of the story into which a caption is set. */
  readonly index: number;
  readonly hostIndex: number | undefined;
  readonly outline: Omit<StoryOutline, 'host' | 'artifacts' | 'figures'>;
}

export interface ListedPage {
  readonly runs: readonly Run[];
  readonly stories: readonly ListedStory[];
}

const known = new WeakMap<Page, ListedPage>();

/** What is listed of the stories of a page, in their order; worked out once for each page. */
export function* listStories(page: Page): Steps<ListedPage> {
  const found = known.get(page);
  if (found) return found;
  const listed = yield* readStories(page);
  known.set(page, listed);
  return listed;
}

function* readStories(page: Page): Steps<ListedPage> {
  const { stories, lines } = page;
  const names = new Names(page);
  yield;
  const runs = runsOf(stories);
  const hosts = hostsOfCaptions(stories, runs);
  const runsByStory = byStory(runs);
  yield;
  const texts = runningText(page);
  const listed: ListedStory[] = [];
  for (const [index, story] of stories.entries()) {
    const own = runsByStory.get(index) ?? [];
    const first = story.headline ?? firstLineOf(story, own, lines);
    if (!first) continue;
    const outline = {
      id: story.id, kind: story.kind, name: names.ofStory(story, first),
      kicker: story.kicker.map((span) => names.ofHeading(span)).join(' '),
      headed: story.headline !== null, bylines: story.bylines, dateline: story.dateline, jump: story.jump,
      clues: story.kind === 'story' ? cluesOf(texts.get(index) ?? []) : null,
      heading: rangeOf(first, lines), runs: own.map((run) => rangeOf(run, lines)),
      parts: partsOf(story, own, names, lines),
      byHand: story.byHand !== undefined,
    };
    listed.push({ index, hostIndex: hosts.get(index), outline });
    yield;
  }
  return { runs, stories: listed };
}

/** Where one goes who opens a story without a headline: the first line of its reading order. */
function firstLineOf(story: Story, runs: readonly Run[], lines: LineIndex): Span | undefined {
  const first = story.kicker[0] ?? story.segments[0] ?? runs[0];
  return first && { start: first.start, end: Math.min(first.end, lines.span(lines.lineOf(first.start)).end) };
}

function partsOf(story: Story, runs: readonly Run[], names: Names, lines: LineIndex): StoryPart[] {
  const subheads = story.subheads.map((span): StoryPart => ({ kind: 'subhead', label: names.ofHeading(span), range: rangeOf(span, lines) }));
  const continuations = runs.slice(1).map((run): StoryPart => ({ kind: 'continuation', label: names.firstWords(run), range: rangeOf(run, lines) }));
  return [...subheads, ...continuations].sort((a, b) => compareStarts(a.range, b.range));
}

function rangeOf({ start, end }: Span, lines: LineIndex): TextRange {
  const startLine = lines.lineOf(start);
  const endLine = lines.lineOf(end);
  return { startLine, startCharacter: start - lines.span(startLine).start, endLine, endCharacter: end - lines.span(endLine).start };
}

function byStory(runs: readonly Run[]): Map<number, Run[]> {
  const grouped = new Map<number, Run[]>();
  for (const run of runs) {
    const own = grouped.get(run.story);
    if (own) own.push(run);
    else grouped.set(run.story, [run]);
  }
  return grouped;
}
