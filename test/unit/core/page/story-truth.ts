import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Story } from '../../../../src/core/page/page.js';
import type { Span } from '../../../../src/core/text/span.js';

/** A story of a made page as a reader would give it. */
export interface TrueStory {
  readonly kind: string;
  readonly headline: string;
  readonly bylines: readonly string[];
  readonly segments: readonly Span[];
}

export interface StoryPage {
  readonly name: string;
  readonly text: string;
  readonly stories: readonly TrueStory[];
}

export interface StoryScore {
  readonly name: string;
  readonly stories: number;
  /** Sum over the stories of the share of characters that the nearest story found has in common with them. */
  readonly overlap: number;
  readonly headlines: number;
  readonly headlinesFound: number;
  readonly bylines: number;
  readonly bylinesFound: number;
}

/** The pages of a folder with their stories (scripts/made-pages writes both). */
export function storyPages(folder: string): StoryPage[] {
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => {
    const rows = readFileSync(join(folder, name.replace('.txt', '.stories.tsv')), 'utf8').trimEnd().split('\n').slice(1);
    const stories = rows.map((row): TrueStory => {
      const [kind = '', headline = '', bylines = '', segments = ''] = row.split('\t');
      return {
        kind, headline, bylines: bylines.split(' ').filter(Boolean),
        segments: segments.split(' ').map((span) => span.split('-').map(Number)).map(([start = 0, end = 0]) => ({ start, end })),
      };
    });
    return { name, text: readFileSync(join(folder, name), 'utf8'), stories };
  });
}

const solid = (text: string): string => text.replace(/\s+/gu, '');

function charactersOf(text: string, segments: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of segments) for (let at = start; at < end; at++) if (/\S/.test(text.charAt(at))) found.add(at);
  return found;
}

/** How well the stories and notices of a page were told apart. */
export function scoreStories({ name, text, stories }: StoryPage, page: Page): StoryScore {
  const found = page.stories.map((story) => ({ story, characters: charactersOf(text, story.segments) }));
  const score = { name, stories: 0, overlap: 0, headlines: 0, headlinesFound: 0, bylines: 0, bylinesFound: 0 };
  for (const { headline, bylines, segments } of stories.filter(({ kind }) => kind === 'story' || kind === 'notice')) {
    const mine = charactersOf(text, segments);
    let [best, nearest]: [number, Story | null] = [0, null];
    for (const { story, characters } of found) {
      const common = [...characters].filter((at) => mine.has(at)).length;
      const share = common / (characters.size + mine.size - common);
      if (share > best) [best, nearest] = [share, story];
    }
    score.stories++;
    score.overlap += best;
    const shown = nearest?.headline ?? null;
    if (headline !== '') score.headlines++;
    if (headline !== '' && shown && solid(text.slice(shown.start, shown.end)) === headline) score.headlinesFound++;
    if (bylines.length > 0) score.bylines++;
    if (bylines.length > 0 && [...nearest?.bylines ?? []].sort().join() === [...bylines].sort().join()) score.bylinesFound++;
  }
  return score;
}
