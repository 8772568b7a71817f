import type { PageAnalysis } from '../analyze.js';
import type { Artifact } from '../artifacts/artifact.js';
import type { Figure } from '../figures/figure.js';
import type { AnalysisMemory } from '../memory/analysis-memory.js';
import { detached } from '../text/detached.js';
import { sliceOf } from '../text/span.js';
import type { Steps } from '../text/steps.js';
import { LongSection } from './long-section.js';
import { PageGatherer } from './page-gatherer.js';
import type { SectionReading } from './section.js';
import { sectionsOf } from './sections.js';

/** Analyses a text longer than a page section by section; those that the memory has are not read again. */
export function* analyzeSections(text: string, reading: SectionReading, memory: AnalysisMemory): Steps<PageAnalysis> {
  const artifacts: (readonly Artifact[])[] = [];
  const figures: (readonly Figure[])[] = [];
  const gatherer = new PageGatherer();
  let reference = reading.issueDate;
  for (const span of yield* sectionsOf(text)) {
    const section = yield* recall(sliceOf(text, span), reading, memory);
    const { page } = section;
    gatherer.add(section, span.start);
    artifacts.push(section.artifactsAt({ start: span.start, isLast: span.end === text.length }));
    reference = page.issue.date ?? reference;
    figures.push(yield* section.figuresAt(span.start, reference, reading));
    yield;
  }
  memory.sections.age();
  return { page: gatherer.page(text), artifacts: ([] as Artifact[]).concat(...artifacts), figures: ([] as Figure[]).concat(...figures) };
}

function* recall(text: string, reading: SectionReading, memory: AnalysisMemory): Steps<LongSection> {
  const known = memory.sections.get(text);
  if (known) return known;
  const own = detached(text);
  const section = yield* LongSection.read(own, reading);
  memory.sections.set(own, section);
  return section;
}
