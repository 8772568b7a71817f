import { remembered } from '../memory/remembered.js';
import type { Page } from '../page/page.js';
import { oncePerPage } from './once.js';

/** Letters and digits that look alike in print. Strong pairs are confused everywhere, weak ones are believed in addresses only. */
const STRONG = ['ij', 'l1i', '0o', '5s', '8b'];
const WEAK = ['ce', 'vy', 'uv', 'hb', 'nh', 'gq', 'rt', '2z'];
const SHORTEST = 4;
/** Letters at the start that two words share when they come from one name. */
const STEM = 3;
/** More words that share the stem say no more. */
const MOST_KIN = 9;

export interface LatinWord {
  readonly word: string;
  readonly start: number;
  readonly inAddress: boolean;
}

/** The Latin words of a text in lower case, those of addresses split at digits and signs. Offsets in the text. */
export const latinWordsIn = remembered((text): readonly LatinWord[] => (
  Array.from(text.matchAll(/[A-Za-z]{4,30}/g), ({ 0: word, index }) => ({
    word: word.toLowerCase(), start: index,
    inAddress: /[@/.]/.test(/[\w@./-]{0,40}$/.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '')
      || /^[\w-]{0,40}[@.][A-Za-z]/.test(text.slice(index + word.length, index + word.length + 42)),
  }))
));

/**
 * For each Latin word of the page that is one look-alike away from a better supported word: that word.
 * A word is better supported when it is printed more often, or as often and other words of the page share its stem.
 */
export const misreadWords = oncePerPage((page: Page): ReadonlyMap<string, string> => {
  const counts = new Map<string, { times: number; inAddress: boolean }>();
  for (const { joined } of page.paragraphs) {
    for (const { word, inAddress } of latinWordsIn(joined.text)) {
      const known = counts.get(word);
      counts.set(word, { times: (known?.times ?? 0) + 1, inAddress: inAddress || (known?.inAddress ?? false) });
    }
  }
  const misread = new Map<string, string>();
  const kin = countStems([...counts.keys()]);
  const supportOf = (word: string): number => (counts.get(word)?.times ?? 0) + Math.min((kin.get(word.slice(0, STEM)) ?? 1) - 1, MOST_KIN) / (MOST_KIN + 1);
  for (const [masked, words] of byMask([...counts.keys()])) {
    if (words.length === 1) continue;
    for (const word of words) {
      const better = words.find((other) => other !== word && supportOf(other) > supportOf(word)
        && alike(word, other, masked.indexOf('*'), Boolean(counts.get(word)?.inAddress && counts.get(other)?.inAddress)));
      if (better) misread.set(word, better);
    }
  }
  return misread;
});

/** Words that agree in all but one place, by what they share. */
function byMask(words: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST) continue;
    for (let i = 0; i < word.length; i++) {
      const mask = `${word.slice(0, i)}*${word.slice(i + 1)}`;
      const known = groups.get(mask);
      if (known) known.push(word);
      else groups.set(mask, [word]);
    }
  }
  return groups;
}

/** How many words begin with each stem. */
function countStems(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word.slice(0, STEM), (counts.get(word.slice(0, STEM)) ?? 0) + 1);
  return counts;
}

function alike(a: string, b: string, at: number, inAddress: boolean): boolean {
  const pair = [a.charAt(at), b.charAt(at)] as const;
  const inOne = (groups: readonly string[]): boolean => groups.some((group) => group.includes(pair[0]) && group.includes(pair[1]));
  return inOne(STRONG) || (inAddress && inOne(WEAK));
}
