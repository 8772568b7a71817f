import type { PageAnalysis } from '../analyze.js';
import { SpanIndex } from '../text/span-index.js';
import { FIGURE_KINDS, type Figure, type FigureKind } from './figure.js';

/** Figures that belong together in a list. */
export interface FigureGroup {
  /** Unique among the groups of a page. */
  readonly key: string;
  /** The kind by which it is grouped, or the headline of the story, empty where it has none. */
  readonly name: FigureKind | (string & {});
  readonly figures: readonly Figure[];
}

/** The figures of a page by their kind, in the order of `FIGURE_KINDS`. */
export function groupByKind({ figures }: PageAnalysis): FigureGroup[] {
  const groups = new Map<FigureKind, Figure[]>(FIGURE_KINDS.map((kind) => [kind, []]));
  for (const figure of figures) groups.get(figure.kind)?.push(figure);
  return [...groups].filter(([, members]) => members.length > 0).map(([kind, members]) => ({ key: kind, name: kind, figures: members }));
}

/** The figures of a page by the story they stand in, in the order in which the stories begin to have figures. */
export function groupByStory({ page, figures }: PageAnalysis): FigureGroup[] {
  const segments = new SpanIndex(page.stories.flatMap((story) => story.segments.map(({ start, end }) => ({ start, end, story }))).sort((a, b) => a.start - b.start));
  const groups = new Map<string, { name: string; figures: Figure[] }>();
  for (const figure of figures) {
    const story = segments.touching(figure).find(({ start, end }) => start <= figure.start && figure.start < end)?.story;
    const key = story?.id ?? '';
    const headline = story?.headline ? page.text.slice(story.headline.start, story.headline.end) : '';
    const group = groups.get(key) ?? { name: headline.replace(/^#+\s*|\s+/g, ' ').trim(), figures: [] };
    groups.set(key, group);
    group.figures.push(figure);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}
