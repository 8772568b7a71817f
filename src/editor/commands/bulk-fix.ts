import * as vscode from 'vscode';
import { artifactsInScope, type RepairScope } from '../../core/artifacts/repair.js';
import type { Span } from '../../core/text/span.js';
import { changeInBulk } from '../fixes/bulk-change.js';
import { classesOf, movesLines } from '../fixes/edit-class.js';
import type { FixFinder } from '../fixes/pages/find-fixes.js';
import { fixWorkspace } from '../fixes/pages/fix-workspace.js';
import type { Preview } from '../fixes/preview.js';
import type { ProposedTexts } from '../fixes/proposed-texts.js';
import { artifactsWithin, isScope, pickScope, type Scope } from '../fixes/scope.js';
import type { Proof } from '../proofs/proof.js';
import { rangeOf } from '../ranges.js';
import { spanArgument, stringOf } from './command.js';
import { changedText, selectionIn } from './target.js';

/** What a bulk fix needs besides its argument. */
export interface BulkHost extends FixFinder {
  readonly preview: Preview;
  readonly proposed: ProposedTexts;
}

/** What is fixed together, in a proofreader's words. */
export interface BulkFix {
  readonly title: string;
  readonly repair: RepairScope;
  /** Said where there is nothing to fix. */
  readonly nothing: string;
}

/**
 * Fixes artifacts together, as far as the argument's `scope` or the proofreader says. An argument that names a page and no scope
 * means the page; `start` and `end` stand for the selection. What moves lines about the page is shown before it is done.
 * @returns whether a text was changed
 */
export async function fixInBulk(host: BulkHost, proof: Proof, fix: BulkFix, argument: unknown): Promise<boolean> {
  const selection = spanArgument(argument) ?? selectionIn(proof);
  const scope = await scopeOf(argument, fix.title, proof, selection);
  if (!scope) return false;
  if (scope === 'workspace') return fixWorkspace(host, host.proposed, fix.title, fix.repair, fix.nothing);
  const artifacts = artifactsInScope(artifactsWithin(proof, scope, selection), proof.analysis.page.text, fix.repair);
  const classes = classesOf(artifacts);
  if (classes.length > 0) return changeInBulk(host.preview, fix.title, changedText(proof), classes, { always: movesLines(artifacts) });
  void vscode.window.showInformationMessage(fix.nothing);
  return false;
}

async function scopeOf(argument: unknown, title: string, { document }: Proof, selection: Span): Promise<Scope | undefined> {
  const named = stringOf(argument, 'scope');
  if (isScope(named)) return named;
  return stringOf(argument, 'uri') === undefined ? pickScope(title, rangeOf(document, selection)) : 'page';
}
