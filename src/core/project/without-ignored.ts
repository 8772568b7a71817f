import type { Artifact } from '../artifacts/artifact.js';
import type { RuleId } from '../artifacts/rules.js';
import { sliceOf } from '../text/span.js';
import type { Steps } from '../text/steps.js';
import { agreement, anchorText, contextOf, type Context } from './anchors.js';
import { isPlace, type IgnoredPlace } from './ignore.js';
import type { Project } from './project.js';

/** Whether nobody has decided to ignore anything on the page that is called so in the project. */
export function ignoresNothing({ ignore, pages }: Project, path: string): boolean {
  return ignore.rules.length + ignore.texts.length + (pages.get(path)?.ignore.length ?? 0) === 0;
}

/**
 * The artifacts of a page that nobody has decided to ignore, in the same order.
 * @param text of the page
 * @param path what the page is called in the project
 */
export function* withoutIgnored(artifacts: readonly Artifact[], text: string, project: Project, path: string): Steps<readonly Artifact[]> {
  if (ignoresNothing(project, path)) return artifacts;
  const { ignore, pages } = project;
  const onPage = pages.get(path)?.ignore ?? [];
  const rules = new Set(ignore.rules.map(({ rule }) => rule));
  const texts = new Set([...ignore.texts, ...onPage.filter((ignored) => !isPlace(ignored))].map(({ rule, text: ignored }) => nameOf(rule, ignored)));
  const left: Artifact[] = [];
  for (const artifact of artifacts) {
    if (!rules.has(artifact.rule) && !(texts.size > 0 && texts.has(nameIn(text, artifact)))) left.push(artifact);
    yield;
  }
  return yield* withoutPlaces(left, text, onPage.flatMap((ignored) => (isPlace(ignored) ? [ignored] : [])));
}

interface Candidate {
  readonly artifact: Artifact;
  readonly name: string;
  readonly context: Context;
}

/** Each place takes out the artifact whose neighbourhood is most like it; an artifact counts once. */
function* withoutPlaces(artifacts: readonly Artifact[], text: string, places: readonly IgnoredPlace[]): Steps<readonly Artifact[]> {
  if (places.length === 0) return artifacts;
  const candidates = yield* candidatesFor(new Set(places.map((place) => nameOf(place.rule, place.text))), artifacts, text);
  const taken = new Set<Artifact>();
  for (const place of places) {
    const best = bestFor(place, candidates.filter(({ artifact }) => !taken.has(artifact)));
    if (best) taken.add(best);
    yield;
  }
  return artifacts.filter((artifact) => !taken.has(artifact));
}

function* candidatesFor(names: ReadonlySet<string>, artifacts: readonly Artifact[], text: string): Steps<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const artifact of artifacts) {
    const name = nameIn(text, artifact);
    if (names.has(name)) candidates.push({ artifact, name, context: contextOf(text, artifact) });
    yield;
  }
  return candidates;
}

/** The artifact at a place; none where less than half of the letters around it are left. */
function bestFor(place: IgnoredPlace, candidates: readonly Candidate[]): Artifact | undefined {
  let most = (place.before.length + place.after.length) / 2;
  let best: Artifact[] = [];
  for (const { artifact, name, context } of candidates) {
    if (name !== nameOf(place.rule, place.text)) continue;
    const agreeing = agreement(place, context);
    if (agreeing > most) [most, best] = [agreeing, [artifact]];
    else if (agreeing === most) best.push(artifact);
  }
  return best[Math.min(place.nth ?? 0, best.length - 1)];
}

/**
 * How the file names the place of an artifact.
 * @param artifacts all that are not ignored on the page
 */
export function* placeOf(artifact: Artifact, artifacts: readonly Artifact[], text: string): Steps<IgnoredPlace> {
  const context = contextOf(text, artifact);
  const name = nameIn(text, artifact);
  let nth = 0;
  for (const other of artifacts) {
    if (other.start >= artifact.start) break;
    if (nameIn(text, other) !== name) continue;
    const { before, after } = contextOf(text, other);
    if (before === context.before && after === context.after) nth++;
    yield;
  }
  return { rule: artifact.rule, text: anchorText(sliceOf(text, artifact)), ...context, ...(nth > 0 && { nth }) };
}

function nameIn(text: string, artifact: Artifact): string {
  return nameOf(artifact.rule, anchorText(sliceOf(text, artifact)));
}

function nameOf(rule: RuleId, text: string): string {
  return `${rule} ${text}`;
}
