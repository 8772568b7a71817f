import type { PageAnalysis } from '../../analyze.js';
import type { LineIndex } from '../../text/lines.js';
import type { Span } from '../../text/span.js';
import type { Steps } from '../../text/steps.js';
import { cluesOf, runningText } from '../jumps/clues.js';
import type { Story } from '../page.js';
import { Names } from './names.js';
import { compareStarts, type PageOutline, type StoryOutline, type StoryPart, type TextRange } from './outline.js';
import { countByStory, hostsOfCaptions, runsOf, type Run } from './runs.js';

/** A page with what was found on it; null where it was not looked for. */
export type OutlinedPage = Pick<PageAnalysis, 'page'> & { readonly [part in 'artifacts' | 'figures']: PageAnalysis[part] | null };

/** The outline of a page. */
export function* readOutline({ page, artifacts, figures }: OutlinedPage): Steps<PageOutline> {
  const { stories, lines, issue } = page;
  const names = new Names(page);
  yield;
  const runs = runsOf(stories);
  const hosts = hostsOfCaptions(stories, runs);
  const runsByStory = byStory(runs);
  yield;
  const artifactCounts = artifacts && countByStory(artifacts, runs);
  const figureCounts = figures && countByStory(figures, runs);
  const texts = runningText(page);
  const outlines: StoryOutline[] = [];
  for (const [index, story] of stories.entries()) {
    const own = runsByStory.get(index) ?? [];
    const first = story.headline ?? firstLineOf(story, own, lines);
    if (!first) continue;
    outlines.push({
      id: story.id, kind: story.kind, name: names.ofStory(story, first),
      kicker: story.kicker.map((span) => names.ofHeading(span)).join(' '),
      headed: story.headline !== null, bylines: story.bylines, dateline: story.dateline, jump: story.jump,
      clues: story.kind === 'story' ? cluesOf(texts.get(index) ?? []) : null,
      heading: rangeOf(first, lines), runs: own.map((run) => rangeOf(run, lines)),
      parts: partsOf(story, own, names, lines),
      byHand: story.byHand !== undefined,
      host: stories[hosts.get(index) ?? -1]?.id ?? null,
      artifacts: artifactCounts && (artifactCounts.get(index) ?? 0), figures: figureCounts && (figureCounts.get(index) ?? 0),
    });
    yield;
  }
  return { issue, stories: outlines.sort(byPosition), artifacts: artifacts?.length ?? null, figures: figures?.length ?? null };
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

function byPosition(a: StoryOutline, b: StoryOutline): number {
  return compareStarts(a.runs[0] ?? a.heading, b.runs[0] ?? b.heading);
}
