import * as vscode from 'vscode';
import type { PageOutline, TextRange } from '../core/page/outline/outline.js';
import type { Proof, Proofs } from './proofs/proofs.js';
import { runInSlices } from './slices.js';

const outlines = new WeakMap<Proof, Promise<PageOutline>>();

/** The outline of a proof, read once for all who ask. */
export function outlineOf(proof: Proof): Promise<PageOutline> {
  const known = outlines.get(proof);
  if (known) return known;
  const outline = runInSlices(proof.engine.readOutline(proof.analysis), () => false).then((done) => {
    if (!done) throw new vscode.CancellationError();
    return done;
  });
  outlines.set(proof, outline);
  return outline;
}

/** The outline of a document's current text; undefined when it is no page, or the asker does not wait for it. */
export async function currentOutline(proofs: Proofs, document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<PageOutline | undefined> {
  const proof = await proofs.fresh(document);
  return proof && !token?.isCancellationRequested ? outlineOf(proof) : undefined;
}

export function toRange({ startLine, startCharacter, endLine, endCharacter }: TextRange): vscode.Range {
  return new vscode.Range(startLine, startCharacter, endLine, endCharacter);
}
