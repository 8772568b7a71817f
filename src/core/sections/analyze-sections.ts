import type { PageAnalysis } from '../analyze.js';
import type { Artifact } from '../artifacts/artifact.js';
import type { Figure } from '../figures/figure.js';
import type { AnalysisMemory } from '../memory/analysis-memory.js';
import { detached } from '../text/detached.js';
import type { Steps } from '../text/steps.js';
import { LongSection } from './long-section.js';
import { PageGatherer } from './page-gatherer.js';
import type { SectionReading } from './section.js';
import { sectionsOf } from './sections.js';

/** Analyses a text longer than a page section by section; those that the memory has are not read again. */
export function* analyzeSections(text: string, reading: SectionReading, memory: AnalysisMemory): Steps<PageAnalysis> {
  const artifacts: (readonly Artifact[])[] = [];
  const figures: (readonly Figure[])[] = [];
  const readings: LongSection[] = [];
  const gatherer = new PageGatherer();
  const { last } = memory;
  const sections = yield* sectionsOf(text, last);
  let reference = reading.issueDate;
  for (const { start, end, before } of sections) {
    const known = before === null ? undefined : last?.readings[before];
    const section = known ?? (yield* recall(text.slice(start, end), reading, memory));
    memory.sections.set(section.page.text, section);
    readings.push(section);
    gatherer.add(section, start);
    artifacts.push(section.artifactsAt({ start, isLast: end === text.length }));
    reference = section.page.issue.date ?? reference;
    figures.push(yield* section.figuresAt(start, reference, reading));
    yield;
  }
  memory.sections.age();
  memory.last = { text, sections, readings };
  return { page: gatherer.page(text), artifacts: ([] as Artifact[]).concat(...artifacts), figures: ([] as Figure[]).concat(...figures) };
}

function* recall(text: string, reading: SectionReading, memory: AnalysisMemory): Steps<LongSection> {
  return memory.sections.get(text) ?? (yield* LongSection.read(detached(text), reading));
}
