import type { Page } from '../page/page.js';
import { overlaps, type Span } from '../text/span.js';
import type { Converters } from './converters.js';
import type { Dictionary } from './dictionary.js';

/** A character of converted text for which its simplified form leaves a choice that no word decides. Source offsets. */
export interface ReviewPlace extends Span {
  /** The forms that traditional script has for it, the one that stands there first, then the commoner ones first. */
  readonly candidates: readonly string[];
  /** From 0 to 1: the share of words in which another form than the commonest is right. */
  readonly risk: number;
}

/** Forms with a smaller share of the words are old variants, not choices. */
const LEAST_SHARE = 0.02;

/**
 * The places of a page to look at after a conversion from simplified script (干 后 里 余 系 …): one-to-many characters outside all words
 * of the phrase tables. How often each form is right is counted over those words.
 * @param span the part of the page that was converted; the whole page where it is not given
 * @returns the riskiest first, then in order of position
 */
export function reviewPlaces(page: Page, converters: Converters, span: Span = { start: 0, end: page.text.length }): ReviewPlace[] {
  const forms = formsOf(converters);
  const phrases = converters.dictionary('STPhrases', 'STPhrases_GeneratedFromRegionalPhrases');
  const simplify = converters.dictionary('TSCharacters');
  const places: ReviewPlace[] = [];
  for (const { joined, spans } of page.paragraphs) {
    if (!spans.some((part) => overlaps(part, span))) continue;
    for (const { at, simplified } of undecided(joined.text, simplify, phrases)) {
      const choice = forms.get(simplified);
      const source = joined.toSource({ start: at, end: at + 1 });
      if (!choice || !overlaps(source, span)) continue;
      const shown = joined.text.charAt(at);
      places.push({ ...source, candidates: [shown, ...choice.forms.filter((form) => form !== shown)], risk: choice.risk });
    }
  }
  return places.sort((a, b) => b.risk - a.risk || a.start - b.start);
}

interface Choice {
  readonly forms: readonly string[];
  readonly risk: number;
}

/** The characters outside all words of two or more characters, with their simplified forms. */
function* undecided(text: string, simplify: Dictionary, phrases: Dictionary): Iterable<{ at: number; simplified: string }> {
  const simplified = Array.from({ length: text.length }, (_, i) => simplify.get(text.charAt(i)) ?? text.charAt(i)).join('');
  if (simplified.length !== text.length) return;
  for (let at = 0; at < text.length;) {
    const match = phrases.longestAt(simplified, at);
    if (match && match.end - at > 1) {
      at = match.end;
      continue;
    }
    yield { at, simplified: simplified.charAt(at) };
    at++;
  }
}

const known = new WeakMap<Converters, ReadonlyMap<string, Choice>>();

/** The simplified characters with more than one traditional form. */
function formsOf(converters: Converters): ReadonlyMap<string, Choice> {
  const found = known.get(converters);
  if (found) return found;
  const counts = new Map<string, Map<string, number>>();
  for (const [word, traditional] of converters.dictionary('STPhrases').entries()) {
    if (word.length !== traditional.length) continue;
    for (let i = 0; i < word.length; i++) {
      const forms = counts.get(word.charAt(i)) ?? new Map<string, number>();
      forms.set(traditional.charAt(i), (forms.get(traditional.charAt(i)) ?? 0) + 1);
      counts.set(word.charAt(i), forms);
    }
  }
  const choices = new Map<string, Choice>();
  for (const [character, forms] of counts) {
    const all = [...forms.values()].reduce((sum, words) => sum + words, 0);
    const used = [...forms].filter(([, words]) => words >= LEAST_SHARE * all).sort((a, b) => b[1] - a[1]);
    if (used.length > 1) choices.set(character, { forms: used.map(([form]) => form), risk: 1 - (used[0]?.[1] ?? 0) / all });
  }
  known.set(converters, choices);
  return choices;
}
