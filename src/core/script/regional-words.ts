import { applyEdits, type TextEdit } from '../text/edits.js';
import { contains, overlaps, type Span } from '../text/span.js';
import type { ConversionEdit, Converters, Variant } from './converters.js';
import type { Dictionary } from './dictionary.js';

/** A word that the target region has another word for. Offsets in the text given. */
export interface RegionalWord extends Span {
  /** What a conversion without phrases makes of it, and what one with phrases does. */
  readonly plain: string;
  readonly regional: string;
  /** Turn the source into the region's word, and take the place of all edits that make `plain` of it. */
  readonly edits: readonly ConversionEdit[];
}

const LONGEST_WORD = 8;

/** The words of a text that a conversion with phrases exchanges, in order of position. */
export function regionalWords(text: string, converters: Converters, from: Variant, to: Variant): RegionalWord[] {
  const names = converters.phraseDictionaries(from, to);
  if (names.length === 0) return [];
  const plain = converters.convert(text, from, to);
  const regional = converters.convert(text, from, to, { phrases: true });
  const lookups = [text, applyEdits(text, converters.convert(text, from, 'hant'))].filter(({ length }) => length === text.length);
  const dictionary = converters.dictionary(...names);
  const words: RegionalWord[] = [];
  for (const change of regional.filter(({ phrase }) => phrase)) {
    if (words.some((word) => contains(word, change))) continue;
    const span = wordAround(change, lookups, dictionary);
    const [before, after] = [within(plain, span), within(regional, span)];
    const kept = before.filter((edit) => !after.some((other) => overlaps(other, edit)));
    words.push({
      ...span,
      plain: applyEdits(text.slice(span.start, span.end), shifted(before, -span.start)),
      regional: applyEdits(text.slice(span.start, span.end), shifted(after, -span.start)),
      edits: [...after, ...kept.map(({ start, end }) => ({ start, end, text: text.slice(start, end), phrase: true }))].sort((a, b) => a.start - b.start),
    });
  }
  return words;
}

function wordAround(change: Span, lookups: readonly string[], dictionary: Dictionary): Span {
  for (let start = Math.max(0, change.end - LONGEST_WORD); start <= change.start; start++) {
    for (const lookup of lookups) {
      const match = dictionary.longestAt(lookup, start);
      if (match && match.end >= change.end) return { start, end: match.end };
    }
  }
  return { start: change.start, end: change.end };
}

function within<E extends TextEdit>(edits: readonly E[], span: Span): E[] {
  return edits.filter((edit) => contains(span, edit));
}

function shifted(edits: readonly TextEdit[], by: number): TextEdit[] {
  return edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
}
