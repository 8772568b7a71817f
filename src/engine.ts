/** The part of Galley that reads pages: a bundle of its own, loaded when the first page is read, so that activating stays light. */
export { analyzeFiguresInSteps, analyzeInSteps } from './core/analyze.js';
export { AnalysisMemory } from './core/memory/analysis-memory.js';
export { forgetAnswers } from './core/memory/remembered.js';
export { loadKnowledge } from './core/knowledge.js';
export { readPage } from './core/page/read.js';
