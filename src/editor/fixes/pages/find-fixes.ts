import type * as vscode from 'vscode';
import type { PageAnalysis } from '../../../core/analyze.js';
import { artifactsInScope, type RepairScope } from '../../../core/artifacts/repair.js';
import { analyzeAsSet } from '../../analysis.js';
import type { LoadedKnowledge } from '../../loaded-knowledge.js';
import type { Projects } from '../../project/projects.js';
import type { Proofs } from '../../proofs/proofs.js';
import { runInSlices } from '../../slices.js';
import { classesOf } from '../edit-class.js';
import { openDocument, pageState } from './page-state.js';
import { pageFixes, type PageFixes } from './page-fixes.js';

/** So much is kept in memory and shown at a time. */
const MOST_PAGES = 1_000;
const MOST_FIXES = 100_000;

/** What is needed to look for fixes on pages. */
export interface FixFinder {
  readonly proofs: Proofs;
  readonly knowledge: LoadedKnowledge;
  readonly projects: Projects;
}

export interface FoundFixes {
  readonly pages: readonly PageFixes[];
  /** Pages that could not be read. */
  readonly unread: readonly vscode.Uri[];
  /** How many pages were not looked at, since enough had been found. */
  readonly left: number;
}

/**
 * Looks for fixes on pages, one page after the other; nothing of a page is kept but its fixes.
 * @param told called before each page with its index
 * @returns undefined when `stopped` said so
 */
export async function findFixes(finder: FixFinder, uris: readonly vscode.Uri[], repair: RepairScope, told: (index: number) => void, stopped: () => boolean): Promise<FoundFixes | undefined> {
  const pages: PageFixes[] = [];
  const unread: vscode.Uri[] = [];
  let fixes = 0;
  for (const [index, uri] of uris.entries()) {
    if (pages.length >= MOST_PAGES || fixes >= MOST_FIXES) return { pages, unread, left: uris.length - index };
    told(index);
    const found = await fixesOn(finder, uri, repair, stopped).catch(() => void unread.push(uri));
    if (stopped()) return undefined;
    if (!found || found.classes.length === 0) continue;
    pages.push(found);
    fixes += found.classes.reduce((sum, editClass) => sum + editClass.fixes.length, 0);
  }
  return { pages, unread, left: 0 };
}

async function fixesOn(finder: FixFinder, uri: vscode.Uri, repair: RepairScope, stopped: () => boolean): Promise<PageFixes | undefined> {
  const { text, state } = await pageState(uri);
  const analysis = knownAnalysis(finder, uri) ?? await analyse(finder, uri, text, stopped);
  return analysis && pageFixes(uri, state, text, classesOf(artifactsInScope(analysis.artifacts, text, repair)));
}

function knownAnalysis({ proofs }: FixFinder, uri: vscode.Uri): PageAnalysis | undefined {
  const document = openDocument(uri);
  const proof = document && proofs.get(document);
  return proof?.informed && !proof.isStale() ? proof.analysis : undefined;
}

async function analyse({ knowledge, projects }: FixFinder, uri: vscode.Uri, text: string, stopped: () => boolean): Promise<PageAnalysis | undefined> {
  const [engine, known, project] = await Promise.all([knowledge.engine(), knowledge.load(), projects.ofPage(uri)]);
  return runInSlices(analyzeAsSet(engine, text, uri, project, { knowledge: known }), stopped);
}
