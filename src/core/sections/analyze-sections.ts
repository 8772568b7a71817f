import type { PageAnalysis } from '../analyze.js';
import type { AnalysisMemory } from '../memory/analysis-memory.js';
import { detached } from '../text/detached.js';
import type { Steps } from '../text/steps.js';
import { longAnalysis } from './long-analysis.js';
import { LongSection } from './long-section.js';
import { PageGatherer } from './page-gatherer.js';
import { PlacedSection } from './placed-section.js';
import type { SectionReading } from './section.js';
import { sectionsOf } from './sections.js';

/** Analyses a text longer than a page section by section; those that the memory has are not read again. */
export function* analyzeSections(text: string, reading: SectionReading, memory: AnalysisMemory): Steps<PageAnalysis> {
  const placed: PlacedSection[] = [];
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
    reference = section.page.issue.date ?? reference;
    placed.push(new PlacedSection(section, { start, isLast: end === text.length }, yield* section.readFigures(reference, reading)));
    yield;
  }
  memory.sections.age();
  memory.last = { text, sections, readings };
  return longAnalysis(gatherer.page(text), placed);
}

function* recall(text: string, reading: SectionReading, memory: AnalysisMemory): Steps<LongSection> {
  return memory.sections.get(text) ?? (yield* LongSection.read(detached(text), reading));
}
