import type { Artifact } from '../../core/artifacts/artifact.js';
import type { ProjectChange } from '../../core/project/change.js';
import { anchorText } from '../../core/project/anchors.js';
import { heed, ignore, type Ignoring } from '../../core/project/ignoring.js';
import { countDecisions, type Pair } from '../../core/project/lookalikes.js';
import type { Project } from '../../core/project/project.js';
import { addWord, removeWord } from '../../core/project/words.js';
import { sliceOf } from '../../core/text/span.js';
import type { Proof } from '../proofs/proof.js';
import { runInSlices } from '../slices.js';

/** What can be ignored of an artifact: the one place, its text on the page or in the project, its rule. */
export const IGNORABLE = ['place', 'page', 'project', 'rule'] as const;
export type Ignorable = (typeof IGNORABLE)[number];

/** Something that a person decided, to be noted in the project and to be taken back. */
export interface Decision {
  note(project: Project): ProjectChange[];
  takeBack(project: Project): ProjectChange[];
}

/** To ignore an artifact. @param path what its page is called in the project */
export async function ignoringDecision(proof: Proof, artifact: Artifact, what: Ignorable, path: string): Promise<Decision | undefined> {
  const ignoring = await ignoringOf(proof, artifact, what, path);
  const pairs = what === 'rule' ? [] : pairsOf(artifact, proof);
  return ignoring && {
    note: (project) => [...ignore(project, ignoring), ...countDecisions(project, pairs, 'ignored')],
    takeBack: (project) => [...heed(project, ignoring), ...countDecisions(project, pairs, 'ignored', -1)],
  };
}

/** The look-alikes that the artifact is about. */
function pairsOf({ rule, start, end, fixes: [best] }: Artifact, { analysis }: Proof): Pair[] {
  const right = best?.edits[0]?.text;
  return rule === 'lookalike-char' && right !== undefined ? [{ wrong: sliceOf(analysis.page.text, { start, end }), right }] : [];
}

/** To take a word for right. */
export function wordDecision(word: string): Decision {
  return { note: (project) => addWord(project, word), takeBack: (project) => removeWord(project, word) };
}

async function ignoringOf(proof: Proof, artifact: Artifact, what: Ignorable, page: string): Promise<Ignoring | undefined> {
  const { artifacts, page: { text } } = proof.analysis;
  const { rule } = artifact;
  const named = { rule, text: anchorText(sliceOf(text, artifact)) };
  switch (what) {
    case 'rule': return { in: 'project', ignored: { rule } };
    case 'project': return { in: 'project', ignored: named };
    case 'page': return { in: 'page', page, ignored: named };
    case 'place': {
      const ignored = await runInSlices(proof.engine.placeOf(artifact, artifacts, text), () => proof.isStale());
      return ignored && { in: 'page', page, ignored };
    }
  }
}
