import { compareStarts, type PageOutline, type StoryOutline, type TextRange } from './outline.js';

/** A node of the editor's outline. A node's range holds its selection and its children; siblings do not overlap. */
export interface StorySymbol {
  readonly story: StoryOutline;
  readonly type: 'story' | 'continuation' | 'subhead';
  readonly name: string;
  readonly range: TextRange;
  readonly selection: TextRange;
  readonly children: readonly StorySymbol[];
}

/**
 * The symbols of a page in order of position. A story that other text interrupts has one symbol for each of its runs: the
 * one with the heading is the story, the others are its continuations. So every place lies in one symbol at most, and
 * breadcrumbs tell the story also where it goes on.
 */
export function symbolsOf(outline: PageOutline): StorySymbol[] {
  return outline.stories.flatMap(symbolsOfStory).sort((a, b) => compareStarts(a.range, b.range));
}

function symbolsOfStory(story: StoryOutline): StorySymbol[] {
  return story.runs.map((run) => {
    const begins = contains(run, story.heading);
    const selection = begins ? story.heading : { ...run, endLine: run.startLine, endCharacter: run.startCharacter };
    return { story, type: begins ? 'story' : 'continuation', name: story.name, range: run, selection, children: subheadsIn(story, run) };
  });
}

function subheadsIn(story: StoryOutline, run: TextRange): StorySymbol[] {
  const subheads = story.parts.filter(({ kind, range }) => kind === 'subhead' && contains(run, range));
  return subheads.map(({ label, range }, i) => {
    const next = subheads[i + 1]?.range;
    const end = next
      ? { endLine: next.startLine, endCharacter: next.startCharacter }
      : { endLine: run.endLine, endCharacter: run.endCharacter };
    return { story, type: 'subhead', name: label, range: { ...range, ...end }, selection: range, children: [] };
  });
}

function contains(outer: TextRange, inner: TextRange): boolean {
  return compareStarts(outer, inner) <= 0
    && (inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endCharacter <= outer.endCharacter));
}
