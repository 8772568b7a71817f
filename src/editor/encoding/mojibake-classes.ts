import type { Artifact, Misread } from '../../core/artifacts/artifact.js';
import { ENCODING_TITLES } from '../../core/encoding/titles.js';
import { say, type Message } from '../../core/text/message.js';
import type { EditClass } from '../fixes/edit-class.js';
import { CERTAINTY_NAMES } from '../rule-names.js';

/** Repairs of mojibake by the pair of encodings, those that are certain apart from those that are likely and those with losses. */
export function mojibakeClasses(artifacts: Iterable<Artifact>): EditClass[] {
  const groups = new Map<string, { readonly misread: Misread; readonly found: Artifact[] }>();
  for (const artifact of artifacts) {
    const { misread, certainty, fixes } = artifact;
    if (!misread || certainty === 'doubtful' || fixes.length === 0) continue;
    const key = `${misread.pairs.map(({ wrong, real }) => `${wrong} ${real}`).join()} ${certainty} ${misread.lost > 0}`;
    const known = groups.get(key);
    if (known) known.found.push(artifact);
    else groups.set(key, { misread, found: [artifact] });
  }
  return [...groups.values()].map(({ misread, found }) => ({ name: nameOf(misread), detail: detailOf(found), fixes: found.flatMap(({ fixes: [best] }) => best ? [best.edits] : []) }));
}

function nameOf({ pairs }: Misread): Message {
  const [outer, inner] = pairs.map(({ wrong, real }) => ({ wrong: ENCODING_TITLES[wrong], real: ENCODING_TITLES[real] }));
  if (!outer) return say('Wrong encoding');
  if (outer.wrong === outer.real) return say('{0} read half a character off', outer.real);
  return inner ? say('{0} read as {1}, then {2} as {3}', inner.real, inner.wrong, outer.real, outer.wrong) : say('{0} read as {1}', outer.real, outer.wrong);
}

function detailOf(found: readonly Artifact[]): Message {
  const lost = found.reduce((sum, { misread }) => sum + (misread?.lost ?? 0), 0);
  const [first] = found;
  if (lost === 0 && first) return CERTAINTY_NAMES[first.certainty];
  return lost === 1 ? say('likely, 1 character is lost (□)') : say('likely, {0} characters are lost (□)', lost);
}
