import type { Artifact, Fix } from '../../core/artifacts/artifact.js';
import { applyFix } from '../fixes/apply.js';
import { offsetAfter } from '../fixes/offset-after.js';
import { prepareFix } from '../fixes/prepared-fix.js';
import { nextOf } from '../neighbours.js';
import { activePage } from '../pages.js';
import type { Proof } from '../proofs/proof.js';
import type { Proofs } from '../proofs/proofs.js';
import type { Command } from './command.js';
import { goTo } from './go-to.js';

/** Accepts the best fix of the artifact at the cursor, if there is one, and goes on to the next artifact. */
export function acceptAndNext(proofs: Proofs): Command {
  return {
    id: 'galley.acceptAndNext',
    async execute() {
      const editor = activePage();
      const proof = editor && await proofs.fresh(editor.document);
      if (!proof) return;
      const offset = proof.document.offsetAt(editor.selection.active);
      const after = await acceptAt(proof, offset);
      const renewed = after === undefined ? undefined : await proofs.fresh(proof.document);
      if (renewed && after !== undefined) await goTo(editor, nextOf(renewed.analysis.artifacts, after));
    },
  };
}

/** @returns the offset to go on from in the new text; undefined when the fix was refused */
async function acceptAt(proof: Proof, offset: number): Promise<number | undefined> {
  const here = proof.artifactsAt({ start: offset, end: offset }).filter(isAcceptable);
  const artifact = here.find(({ start }) => start === offset) ?? here[0];
  if (!artifact) return offset;
  const { edits } = artifact.fixes[0];
  const { document, version, analysis } = proof;
  const applied = await applyFix(prepareFix(document.uri.toString(), version, analysis.page.text, edits));
  return applied ? offsetAfter(edits, artifact.start) - 1 : undefined;
}

function isAcceptable(artifact: Artifact): artifact is Artifact & { readonly fixes: readonly [Fix, ...Fix[]] } {
  return artifact.fixes.length > 0 && artifact.certainty !== 'doubtful';
}
