import type { PageAnalysis } from '../../analyze.js';
import { placeInSteps } from '../../sections/long-analysis.js';
import { placedPages } from '../../sections/long-page.js';
import { moved, type Span } from '../../text/span.js';
import type { Steps } from '../../text/steps.js';
import { storyId } from '../stories/facts.js';
import { compareStarts, type PageOutline, type StoryOutline, type TextRange } from './outline.js';
import { countByStory } from './runs.js';
import { listStories } from './story-outlines.js';

/** The outline of a page. A long one is read section by section. */
export function* readOutline(analysis: PageAnalysis): Steps<PageOutline> {
  yield* placeInSteps(analysis);
  const { page, artifacts, figures } = analysis;
  const outlines: StoryOutline[] = [];
  const artifactsLeft = new SpansInOrder(artifacts);
  const figuresLeft = new SpansInOrder(figures);
  let place: Place = { line: 0, character: 0 };
  for (const section of placedPages(page)) {
    const { runs, stories } = yield* listStories(section.page);
    const end = section.start + section.page.text.length;
    const placedRuns = runs.map((run) => moved(run, section.start));
    const artifactCounts = countByStory(artifactsLeft.upTo(end), placedRuns);
    const figureCounts = countByStory(figuresLeft.upTo(end), placedRuns);
    for (const { index, hostIndex, outline } of stories) {
      outlines.push({
        ...placed(outline, place), id: storyId(section.story + index),
        host: hostIndex === undefined ? null : storyId(section.story + hostIndex),
        artifacts: artifactCounts.get(index) ?? 0, figures: figureCounts.get(index) ?? 0,
      });
    }
    place = placeAfter(place, section.page);
    yield;
  }
  return { issue: page.issue, stories: outlines.sort(byPosition), artifacts: artifacts.length, figures: figures.length };
}

/** Line and character at which a section begins. */
interface Place {
  readonly line: number;
  readonly character: number;
}

function placeAfter({ line, character }: Place, { lines }: PageAnalysis['page']): Place {
  const last = lines.count - 1;
  const { start, end } = lines.span(last);
  return { line: line + last, character: end - start + (last === 0 ? character : 0) };
}

function placed<O extends Pick<StoryOutline, 'heading' | 'runs' | 'parts'>>(outline: O, place: Place): O {
  if (place.line === 0 && place.character === 0) return outline;
  const { heading, runs, parts } = outline;
  return {
    ...outline, heading: rangeAt(heading, place), runs: runs.map((run) => rangeAt(run, place)),
    parts: parts.map((part) => ({ ...part, range: rangeAt(part.range, place) })),
  };
}

function rangeAt({ startLine, startCharacter, endLine, endCharacter }: TextRange, { line, character }: Place): TextRange {
  return {
    startLine: startLine + line, startCharacter: startCharacter + (startLine === 0 ? character : 0),
    endLine: endLine + line, endCharacter: endCharacter + (endLine === 0 ? character : 0),
  };
}

/** Gives spans in order of position out, those before a place at a time. */
class SpansInOrder<S extends Span> {
  #next = 0;

  constructor(private readonly spans: readonly S[]) {}

  upTo(end: number): S[] {
    const from = this.#next;
    while ((this.spans[this.#next]?.start ?? Infinity) < end) this.#next++;
    return this.spans.slice(from, this.#next);
  }
}

function byPosition(a: StoryOutline, b: StoryOutline): number {
  return compareStarts(a.runs[0] ?? a.heading, b.runs[0] ?? b.heading);
}
