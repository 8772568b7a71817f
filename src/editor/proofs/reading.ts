import type * as vscode from 'vscode';
import type { ProjectEvidence } from '../../core/knowledge.js';
import type { AnalysisMemory } from '../../core/memory/analysis-memory.js';
import type { PageBasis } from '../../core/project/basis.js';
import type { Engine } from '../loaded-knowledge.js';
import type { ProjectOfPage } from '../project/projects.js';
import type { Proof } from './proof.js';

/** The reading of an open page. */
export interface Reading {
  readonly document: vscode.TextDocument;
  proof?: Proof;
  /** The run that gave the proof. */
  proofRun: number;
  /** Changes with every start of an analysis; one that finds another number in its place stops. */
  run: number;
  /** Whether an analysis of the current text is under way. */
  running: boolean;
  /** What of its project the latest analysis went by, and the one that was started last. */
  basis?: PageBasis;
  begun?: PageBasis;
  /** The date of its issue by which it was read last, unless it tells one itself. */
  issueDate?: string | undefined;
  /** What was known beyond its text and its project when an analysis was started last. */
  evidence?: ProjectEvidence;
  /** Whether more is known now than when it was read last: it is read again when it is seen or asked for. */
  outdated: boolean;
  timer?: ReturnType<typeof setTimeout>;
  /** What the analyses so far leave for the next one. */
  memory?: AnalysisMemory;
}

/** What one run reads, and by what. */
export interface Source {
  readonly run: number;
  readonly text: string;
  readonly version: number;
  readonly engine: Engine;
  readonly project: ProjectOfPage;
  readonly basis: PageBasis;
}
