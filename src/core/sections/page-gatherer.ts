import type { IssueFacts, Story } from '../page/page.js';
import { SCRIPT_SAMPLE, scriptOf } from '../script/page-script.js';
import { LongPage, type PlacedPage } from './long-page.js';
import type { LongSection } from './long-section.js';
import { LONGEST_PAGE } from './sections.js';

/** Puts the pages of the sections of a long text together, in the order in which they come. */
export class PageGatherer {
  readonly #sections: LongSection[] = [];
  readonly #pages: PlacedPage[] = [];
  #stories = 0;
  #simplified = 0;
  #traditional = 0;

  /** @param start offset of the section in the whole text */
  add(section: LongSection, start: number): void {
    this.#sections.push(section);
    this.#pages.push({ page: section.page, start, story: this.#stories });
    this.#stories += section.page.stories.length;
    if (start >= SCRIPT_SAMPLE) return;
    this.#simplified += section.scripts.simplified;
    this.#traditional += section.scripts.traditional;
  }

  /** The whole text as one page. */
  page(text: string): LongPage {
    const script = scriptOf({ simplified: this.#simplified, traditional: this.#traditional });
    const stories = (): Story[] => this.#pages.flatMap(({ start, story }, i) => this.#sections[i]?.storiesAt(start, story) ?? []);
    return new LongPage({ text, stories, script, issue: issueOf(this.#pages) }, this.#pages);
  }
}

/** What the sections at the beginning tell of the issue. */
function issueOf(pages: readonly PlacedPage[]): IssueFacts {
  const first = pages.filter(({ start }) => start < LONGEST_PAGE).map(({ page }) => page.issue);
  const told = <K extends keyof IssueFacts>(fact: K): IssueFacts[K] | null => first.map((issue) => issue[fact]).find((value) => value !== null) ?? null;
  return { title: told('title'), date: told('date'), pages: told('pages'), page: told('page') };
}
