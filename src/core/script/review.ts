import type { Page } from '../page/page.js';
import { overlaps, type Span } from '../text/span.js';
import { runToEnd, type Steps } from '../text/steps.js';
import type { Converters, Variant } from './converters.js';
import { FormChoices } from './form-choices.js';
import { Protection } from './protection.js';
import { undecided } from './undecided.js';

/** A character of converted text for which its simplified form leaves a choice that no word decides. Source offsets. */
export interface ReviewPlace extends Span {
  readonly simplified: string;
  /** The forms that the script has for it, the one that stands there first, then the commoner ones first. */
  readonly candidates: readonly string[];
  /** From 0 to 1: how likely another form than the commonest is right beside characters that no known word has beside it. */
  readonly risk: number;
}

export interface ReviewOptions {
  /** The variant that the page was converted to. */
  readonly to: Variant;
  /** The part of the page that was converted; the whole page where it is not given. */
  readonly span?: Span;
  /** Words that are right as they stand. */
  readonly keep?: readonly string[];
  /** Characters of simplified script that a person has decided. */
  readonly settled?: ReadonlySet<string>;
}

/** Forms rarer than this outside known words are no choices that anybody wants to look at (傢 beside 家). */
const LEAST_RISK = 0.065;

/**
 * The places of a page to look at after a conversion from simplified script (干 后 里 余 系 …): one-to-many characters outside all words
 * of the phrase tables, outside names that are protected, and in no place where a rule decides them.
 * @returns the riskiest first, then in order of position
 */
export function reviewPlaces(page: Page, converters: Converters, options: ReviewOptions): ReviewPlace[] {
  return runToEnd(reviewPlacesInSteps(page, converters, options));
}

/** The same, for callers that pause between the steps so as not to hold up an editor. */
export function* reviewPlacesInSteps(page: Page, converters: Converters, options: ReviewOptions): Steps<ReviewPlace[]> {
  const { to, span = { start: 0, end: page.text.length }, keep = [], settled = new Set<string>() } = options;
  const choices = yield* FormChoices.of(converters, to);
  const protection = yield* Protection.of(page, converters, keep);
  const places: ReviewPlace[] = [];
  for (const { joined, spans } of page.paragraphs) {
    if (!spans.some((part) => overlaps(part, span))) continue;
    const guarded = protection.in(joined.text);
    for (const { at, simplified } of undecided(joined.text, converters)) {
      const choice = choices.get(simplified);
      const place = { start: at, end: at + 1 };
      const source = joined.toSource(place);
      if (!choice || choice.risk < LEAST_RISK || settled.has(simplified) || !overlaps(source, span) || !guarded.allowsWord(place)) continue;
      const shown = joined.text.charAt(at);
      if (choice.forms.includes(shown)) places.push({ ...source, simplified, candidates: [shown, ...choice.forms.filter((form) => form !== shown)], risk: choice.risk });
    }
    yield;
  }
  return places.sort((a, b) => b.risk - a.risk || a.start - b.start);
}
