import { passagesOf } from '../artifacts/passages.js';
import { countWords, type PageWords } from '../lexicon/project-words.js';
import type { LookalikeModel } from '../lexicon/lookalike-model.js';
import type { Page } from '../page/page.js';
import type { Steps } from '../text/steps.js';
import { placedPages } from './long-page.js';

/** Counts the words of a page passage by passage, those of a long one section by section. */
export function* wordsOfPage(page: Page, model: Pick<LookalikeModel, 'reader' | 'shapes'>): Steps<PageWords> {
  return yield* countWords(textsOf(page), model);
}

function* textsOf(page: Page): Generator<string> {
  for (const section of placedPages(page)) for (const { text } of passagesOf(section.page)) yield text;
}
