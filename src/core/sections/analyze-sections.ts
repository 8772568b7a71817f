import type { PageAnalysis } from '../analyze.js';
import type { Artifact } from '../artifacts/artifact.js';
import type { Figure } from '../figures/figure.js';
import type { AnalysisMemory } from '../memory/analysis-memory.js';
import type { IssueFacts, Story } from '../page/page.js';
import { pageScript } from '../script/page-script.js';
import { detached } from '../text/detached.js';
import { sliceOf } from '../text/span.js';
import type { Steps } from '../text/steps.js';
import { LongPage, movedStory, type PlacedPage } from './long-page.js';
import { LongSection } from './long-section.js';
import type { SectionReading } from './section.js';
import { LONGEST_PAGE, sectionsOf } from './sections.js';

/** Analyses a text longer than a page section by section; those that the memory has are not read again. */
export function* analyzeSections(text: string, reading: SectionReading, memory: AnalysisMemory): Steps<PageAnalysis> {
  const artifacts: (readonly Artifact[])[] = [];
  const figures: (readonly Figure[])[] = [];
  const stories: Story[] = [];
  const pages: PlacedPage[] = [];
  let reference = reading.issueDate;
  for (const span of yield* sectionsOf(text)) {
    const section = yield* recall(sliceOf(text, span), reading, memory);
    const { page } = section;
    pages.push({ page, start: span.start, story: stories.length });
    artifacts.push(section.artifactsAt({ start: span.start, isLast: span.end === text.length }));
    reference = page.issue.date ?? reference;
    figures.push(yield* section.figuresAt(span.start, reference, reading));
    for (const story of page.stories) stories.push(movedStory(story, stories.length, span.start));
    yield;
  }
  memory.sections.age();
  const page = new LongPage({ text, stories, script: pageScript(text), issue: issueOf(pages) }, pages);
  return { page, artifacts: ([] as Artifact[]).concat(...artifacts), figures: ([] as Figure[]).concat(...figures) };
}

function* recall(text: string, reading: SectionReading, memory: AnalysisMemory): Steps<LongSection> {
  const known = memory.sections.get(text);
  if (known) return known;
  const own = detached(text);
  const section = yield* LongSection.read(own, reading);
  memory.sections.set(own, section);
  return section;
}

/** What the sections at the beginning tell of the issue. */
export function issueOf(pages: readonly PlacedPage[]): IssueFacts {
  const first = pages.filter(({ start }) => start < LONGEST_PAGE).map(({ page }) => page.issue);
  const told = <K extends keyof IssueFacts>(fact: K): IssueFacts[K] | null => first.map((issue) => issue[fact]).find((value) => value !== null) ?? null;
  return { title: told('title'), date: told('date'), pages: told('pages'), page: told('page') };
}
