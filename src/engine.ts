/** The part of Galley that reads pages: a bundle of its own, loaded when the first page is read, so that activating stays light. */
export { analyzeFiguresInSteps, analyzeInSteps } from './core/analyze.js';
export { AnalysisMemory } from './core/memory/analysis-memory.js';
export { forgetAnswers, inOwnMemory } from './core/memory/remembered.js';
export { loadKnowledge } from './core/knowledge.js';
export { ProjectWords } from './core/lexicon/project-words.js';
export { readOutline } from './core/page/outline/read-outline.js';
export { reasonsOf } from './core/page/outline/reasons.js';
export { reflow } from './core/page/reflow.js';
export { applyChanges } from './core/project/change.js';
export { readProject } from './core/project/read-project.js';
export { ignoresNothing, placeOf, withoutIgnored } from './core/project/without-ignored.js';
export { convertPageInSteps, regionalWordsInSteps } from './core/script/convert-page.js';
export { reviewPlacesInSteps } from './core/script/review.js';
export { foundByPlace, hasArtifacts, placeInSteps } from './core/sections/long-analysis.js';
export { wordsOfPage } from './core/sections/page-words.js';
