import type { Artifact } from '../../core/artifacts/artifact.js';
import { nextOf, previousOf } from '../neighbours.js';
import { activePage } from '../pages.js';
import type { Proofs } from '../proofs/proofs.js';
import type { Command } from './command.js';
import { goTo } from './go-to.js';

export function nextArtifact(proofs: Proofs): Command {
  return { id: 'galley.nextArtifact', execute: () => walk(proofs, nextOf) };
}

export function previousArtifact(proofs: Proofs): Command {
  return { id: 'galley.previousArtifact', execute: () => walk(proofs, previousOf) };
}

async function walk(proofs: Proofs, choose: (artifacts: readonly Artifact[], offset: number) => Artifact | undefined): Promise<void> {
  const editor = activePage();
  const proof = editor && await proofs.fresh(editor.document);
  if (!proof) return;
  const artifact = choose(proof.analysis.artifacts, proof.document.offsetAt(editor.selection.active));
  await goTo(editor, artifact);
}
