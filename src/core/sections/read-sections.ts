import type { Correction } from '../page/corrections/correction.js';
import type { Page } from '../page/page.js';
import { readPage } from '../page/read.js';
import { detached } from '../text/detached.js';
import { sliceOf } from '../text/span.js';
import type { Steps } from '../text/steps.js';
import { PageGatherer } from './page-gatherer.js';
import { LONGEST_PAGE, sectionsOf } from './sections.js';

/**
 * The page of a text, as an analysis has it, for those who want its stories alone: a text longer than a page is read section by section,
 * unless a person has corrected its stories.
 */
export function* readStories(text: string, corrections: readonly Correction[] = []): Steps<Page> {
  if (text.length <= LONGEST_PAGE || corrections.length > 0) return yield* readPage(text, corrections);
  const gatherer = new PageGatherer();
  for (const span of yield* sectionsOf(text)) {
    gatherer.add(yield* readPage(detached(sliceOf(text, span))), span.start);
    yield;
  }
  return gatherer.page(text);
}
