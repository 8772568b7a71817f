import { analyzePage, type PageAnalysis } from '../core/analyze.js';
import type { Knowledge } from '../core/knowledge.js';
import { correctionsOf } from '../core/project/pages.js';
import { withoutIgnored } from '../core/project/without-ignored.js';
import { evidenceOf } from '../core/project/words.js';
import { runToEnd } from '../core/text/steps.js';
import type { ProjectOfFile } from './project.js';

/** Analyses the text of a file as the editor does: with the words of its project and its corrections of stories, and without what people ignore there. */
export function analyzeFile(text: string, { project, path }: ProjectOfFile, knowledge: Knowledge, doubtful = false): PageAnalysis {
  const analysis = analyzePage(text, { knowledge: { ...knowledge, evidence: evidenceOf(project) }, doubtful, corrections: correctionsOf(project, path) });
  return { ...analysis, artifacts: runToEnd(withoutIgnored(analysis.artifacts, text, project, path)) };
}
