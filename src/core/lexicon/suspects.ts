import type { Span } from '../text/span.js';
import type { LookalikeModel } from './lookalike-model.js';
import { protectedPlaces } from './protected.js';
import { sentences } from './sentences.js';

/**
 * Passages that the language model finds improbable throughout: broken names, lost characters. Conservative: names,
 * lists and old texts must not be marked.
 * @param text running text; the spans are into it
 * @param corrected places for which a better character is known: a passage with one is not suspect, it is misread
 */
export function findSuspects(text: string, { reader }: LookalikeModel, corrected: ReadonlySet<number>, words?: ReadonlySet<string>): Span[] {
  const guarded = protectedPlaces(text, words);
  const isFree = (span: Span): boolean => {
    for (let at = span.start; at < span.end; at++) if (corrected.has(at) || guarded.has(at)) return false;
    return true;
  };
  return sentences(text).flatMap(({ start, text: sentence }) =>
    reader.read(sentence).broken.map((run) => ({ start: start + run.start, end: start + run.end })).filter(isFree));
}
