/** The part of Galley that reads pages: a bundle of its own, loaded when the first page is read, so that activating stays light. */
export { analyzeFiguresInSteps, analyzeInSteps } from './core/analyze.js';
export { loadKnowledge } from './core/knowledge.js';
export { readPage } from './core/page/read.js';
