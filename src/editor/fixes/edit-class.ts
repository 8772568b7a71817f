import type { Artifact } from '../../core/artifacts/artifact.js';
import type { TextEdit } from '../../core/text/edits.js';
import type { Message } from '../../core/text/message.js';
import { wholeEdits } from '../../core/text/whole-edits.js';
import { CERTAINTY_NAMES, RULE_NAMES } from '../rule-names.js';

/** Fixes of one kind, which a bulk change takes or leaves together. */
export interface EditClass<E extends TextEdit = TextEdit> {
  readonly name: Message;
  readonly detail: Message;
  /** The edits of each fix; a fix is applied whole or not at all. */
  readonly fixes: readonly (readonly E[])[];
}

/** Whether a bulk change takes an artifact on: doubtful fixes are offered one by one. */
export function isFixedInBulk({ certainty, fixes }: Artifact): boolean {
  return certainty !== 'doubtful' && fixes.length > 0;
}

/** Whether the best fix of one of them moves lines about the page: then a person sees it before it is done, however few its edits are. */
export function movesLines(artifacts: readonly Artifact[]): boolean {
  return artifacts.some((artifact) => isFixedInBulk(artifact) && artifact.fixes[0]?.rearranges === true);
}

/** The best fixes of the artifacts, classed by rule and certainty in order of position. Doubtful ones are never applied in bulk. */
export function classesOf(artifacts: Iterable<Artifact>): EditClass[] {
  const classes = new Map<string, EditClass & { readonly fixes: (readonly TextEdit[])[] }>();
  for (const artifact of artifacts) {
    const { rule, certainty, fixes: [best] } = artifact;
    if (!best || !isFixedInBulk(artifact)) continue;
    const key = `${rule} ${certainty}`;
    const known = classes.get(key);
    if (known) known.fixes.push(best.edits);
    else classes.set(key, { name: RULE_NAMES[rule], detail: CERTAINTY_NAMES[certainty], fixes: [best.edits] });
  }
  return [...classes.values()];
}

/** The edits of all classes together, each fix whole or not at all; in order of position, without overlap. */
export function editsOf<E extends TextEdit>(classes: readonly EditClass<E>[]): E[] {
  return wholeEdits(classes.flatMap(({ fixes }) => fixes));
}
