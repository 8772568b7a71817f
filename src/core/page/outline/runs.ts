import type { Story } from '../page.js';
import type { Span } from '../../text/span.js';

/** An unbroken stretch of the page that belongs to one story. */
export interface Run extends Span {
  /** Index of the story. */
  readonly story: number;
}

/**
 * The runs of all stories in order of position. Segments of one story with nothing but blanks between them are one run,
 * whatever their reading order: columns that were read across each other stay one stretch of the page.
 */
export function runsOf(stories: readonly Story[]): Run[] {
  const segments = stories.flatMap((story, index) => story.segments.map(({ start, end }): Run => ({ start, end, story: index })));
  const runs: Run[] = [];
  for (const segment of segments.sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last?.story === segment.story) runs[runs.length - 1] = { ...last, end: Math.max(last.end, segment.end) };
    else runs.push(segment);
  }
  return runs;
}

/** How many of the spans, which are in order of position, begin in each story. */
export function countByStory(spans: readonly Span[], runs: readonly Run[]): Map<number, number> {
  const counts = new Map<number, number>();
  let at = 0;
  for (const { start } of spans) {
    let run = runs[at];
    while (run && run.end <= start) run = runs[++at];
    if (run && run.start <= start) counts.set(run.story, (counts.get(run.story) ?? 0) + 1);
  }
  return counts;
}

/**
 * The story into which each caption is set: the one whose text goes on after it.
 * @returns index of the caption's story → index of its host
 */
export function hostsOfCaptions(stories: readonly Story[], runs: readonly Run[]): Map<number, number> {
  const lastStart = new Map(runs.map((run) => [run.story, run.start]));
  const hosts = new Map<number, number>();
  let around: number | undefined;
  for (const run of runs) {
    const kind = stories[run.story]?.kind;
    if (kind === 'story') around = run.story;
    else if (kind === 'caption' && around !== undefined && (lastStart.get(around) ?? 0) > run.start) hosts.set(run.story, around);
  }
  return hosts;
}
