import type { Correction } from '../page/corrections/correction.js';
import type { Page, Story } from '../page/page.js';
import { readPage } from '../page/read.js';
import { pageScript } from '../script/page-script.js';
import { detached } from '../text/detached.js';
import { sliceOf } from '../text/span.js';
import type { Steps } from '../text/steps.js';
import { issueOf } from './analyze-sections.js';
import { LongPage, movedStory, type PlacedPage } from './long-page.js';
import { LONGEST_PAGE, sectionsOf } from './sections.js';

/**
 * The page of a text, as an analysis has it, for those who want its stories alone: a text longer than a page is read section by section,
 * unless a person has corrected its stories.
 */
export function* readStories(text: string, corrections: readonly Correction[] = []): Steps<Page> {
  if (text.length <= LONGEST_PAGE || corrections.length > 0) return yield* readPage(text, corrections);
  const pages: PlacedPage[] = [];
  const stories: Story[] = [];
  for (const span of yield* sectionsOf(text)) {
    const page = yield* readPage(detached(sliceOf(text, span)));
    pages.push({ page, start: span.start, story: stories.length });
    for (const story of page.stories) stories.push(movedStory(story, stories.length, span.start));
    yield;
  }
  return new LongPage({ text, stories, script: pageScript(text), issue: issueOf(pages) }, pages);
}
