import type * as vscode from 'vscode';
import { analyzeInSteps, type AnalyzeOptions, type PageAnalysis } from '../core/analyze.js';
import type { Steps } from '../core/text/steps.js';
import { setting } from './configuration.js';

/** Analyses a text as the user has set it up for the document or file. */
export function* analyzeAsSet(text: string, scope: vscode.ConfigurationScope, options: AnalyzeOptions): Steps<PageAnalysis> {
  const analysis = yield* analyzeInSteps(text, options);
  const disabled = new Set<string>(setting('rules.disabled', scope));
  return { ...analysis, artifacts: analysis.artifacts.filter(({ rule }) => !disabled.has(rule)) };
}
