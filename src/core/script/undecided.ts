import { WORDS, type Converters } from './converters.js';

/** A character of a text that no word of the phrase tables decides. */
export interface Undecided {
  /** Offset in the text. */
  readonly at: number;
  /** What simplified script has for it. */
  readonly simplified: string;
}

/** The characters of a text in either script that stand outside all words of two or more characters. */
export function* undecided(text: string, converters: Converters): Iterable<Undecided> {
  const phrases = converters.dictionary(...WORDS);
  const simplify = converters.dictionary('TSCharacters');
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

/** Characters by which a word may begin before the one that is asked about. */
const REACH = 3;

/**
 * Whether the character at an offset belongs to a word of the phrase tables that reaches over it from before, or that begins with it and
 * gives it another form: no personal name begins there (由于丹江口, 范围).
 */
export function wordOver(text: string, at: number, converters: Converters): boolean {
  const words = converters.dictionary(...WORDS);
  const own = words.longestAt(text, at);
  if (own && own.end - at > 1 && !own.replacement.startsWith(text.charAt(at))) return true;
  for (let from = Math.max(0, at - REACH); from < at; from++) if ((words.longestAt(text, from)?.end ?? 0) > at) return true;
  return false;
}
