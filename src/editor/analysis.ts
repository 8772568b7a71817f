import type * as vscode from 'vscode';
import type { AnalyzeOptions, PageAnalysis } from '../core/analyze.js';
import { correctionsOf } from '../core/project/pages.js';
import { evidenceOf } from '../core/project/words.js';
import type { Steps } from '../core/text/steps.js';
import { setting } from './configuration.js';
import type { Engine } from './loaded-knowledge.js';
import type { ProjectOfPage } from './project/projects.js';

/** Analyses a text as the user has set it up for the document or file, without what the people of its project ignore. */
export function* analyzeAsSet(engine: Engine, text: string, scope: vscode.ConfigurationScope, { project, path }: ProjectOfPage, options: AnalyzeOptions): Steps<PageAnalysis> {
  const knowledge = { ...options.knowledge, evidence: options.knowledge?.evidence ?? evidenceOf(project) };
  const analysis = yield* engine.analyzeInSteps(text, {
    ...options, knowledge, corrections: correctionsOf(project, path), optionalFigures: setting('figures.optional', scope),
  });
  const disabled = new Set<string>(setting('rules.disabled', scope));
  if (disabled.size === 0 && engine.ignoresNothing(project, path)) return analysis;
  const artifacts = disabled.size === 0 ? analysis.artifacts : analysis.artifacts.filter(({ rule }) => !disabled.has(rule));
  return { ...analysis, artifacts: yield* engine.withoutIgnored(artifacts, text, project, path) };
}
