import type * as vscode from 'vscode';
import type { AnalyzeOptions, PageAnalysis } from '../core/analyze.js';
import type { Steps } from '../core/text/steps.js';
import { setting } from './configuration.js';
import type { Engine } from './loaded-knowledge.js';

/** Analyses a text as the user has set it up for the document or file. */
export function* analyzeAsSet(engine: Engine, text: string, scope: vscode.ConfigurationScope, options: AnalyzeOptions): Steps<PageAnalysis> {
  const analysis = yield* engine.analyzeInSteps(text, { ...options, optionalFigures: setting('figures.optional', scope) });
  const disabled = new Set<string>(setting('rules.disabled', scope));
  return { ...analysis, artifacts: analysis.artifacts.filter(({ rule }) => !disabled.has(rule)) };
}
