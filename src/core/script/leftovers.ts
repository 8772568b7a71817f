import { remembered } from '../memory/remembered.js';
import { overlaps, type Span } from '../text/span.js';
import { WORDS, type Converters } from './converters.js';
import type { Dictionary } from './dictionary.js';
import { surnamePlaces } from './names.js';
import { isSimplifiedOnly } from './page-script.js';

/** A place in traditional text that a conversion from simplified script left as it was. Offsets in the text given. */
export interface Leftover extends Span {
  /** What stands there in traditional script. */
  readonly traditional: string;
  /** The word that decides it, in simplified script; null where the character has no other use in traditional script. */
  readonly word: string | null;
}

/**
 * Characters that traditional script has as well, but never in the words for which the phrase tables give another form: the reform of the
 * script merged them with 後 於 萬 雲 …. Where it only preferred one of two forms that print had side by side (家具 beside 傢俱, 扎 紮, 折 摺,
 * 只 隻, 周 週, 秋千 鞦韆 …), the simpler one proves nothing.
 */
const MERGED = new Set('后于万云干里几叶游价种范党虫面胜余斗准制丰厂征划据松涂愿适系卷蜡丑谷柜尸舍确郁筑朴仆夸咸借姜帘辟御么苹淀卜致佣沈腊吁荐并');

/** Words of sovereigns keep 后; elsewhere it stands for 後. */
const NO_SOVEREIGN = /后(?<![皇太王影天歌視母帝妃武呂].)(?![妃羿土稷宮冠座])/gu;
/** 余 after a number is 餘; else it is a surname or “I”. */
const AFTER_NUMBER = /余(?<=[\p{Nd}〇一二三四五六七八九十百千萬億] ?.)(?=\p{Script=Han})/gu;

/** In characters; longer words overlap others by their ends as well. */
const LONGEST_WORD = 8;

/** The dictionaries and what follows from them. */
export class LeftoverFinder {
  readonly #phrases: Dictionary;
  readonly #simplify: Dictionary;
  readonly #traditional: Dictionary;
  readonly #regions: readonly Dictionary[];

  constructor(converters: Converters) {
    this.#phrases = converters.dictionary(...WORDS);
    this.#simplify = converters.dictionary('TSCharacters');
    this.#traditional = converters.dictionary('STCharacters');
    this.#regions = [converters.dictionary('TWVariants'), converters.dictionary('HKVariants')];
  }

  /**
   * Finds the leftovers of a traditional text: it is read as if it were simplified, so that the words of the phrase tables are found
   * whatever their script, and each character is compared with the one that its word has. Forms that Taiwan or Hong Kong prefer count as
   * right. Characters that no word decides are left alone, unless traditional script has no use for them. Surnames are left.
   */
  readonly find = remembered((text): readonly Leftover[] => this.#find(text));

  #find(text: string): Leftover[] {
    const simplified = this.#inSimplified(text);
    const found: Leftover[] = [];
    const words: Span[] = [];
    for (let at = 0; at < text.length;) {
      const match = this.#phrases.longestAt(simplified, at);
      if (match && match.end - at > 1 && match.replacement.length === match.end - at) {
        for (const place of this.#differences(text, simplified, at, match.replacement)) if (!this.#isRightElsewhere(text, simplified, place, match.end)) found.push(place);
        words.push({ start: at, end: match.end });
        at = match.end;
      } else {
        const single = this.#alone(text, at);
        if (single) found.push(single);
        at++;
      }
    }
    const decided = [...found, ...byContext(text, words).filter((place) => !found.some((other) => overlaps(other, place)))];
    const names = surnamePlaces(text);
    return decided.filter((place) => !names.some((name) => overlaps(name, place))).sort((a, b) => a.start - b.start);
  }

  #inSimplified(text: string): string {
    let simplified = '';
    for (const character of text) {
      const form = this.#simplify.get(character) ?? character;
      simplified += form.length === character.length ? form : character;
    }
    return simplified;
  }

  /** The runs of characters that differ from those of the word, where at least one of them was left in simplified script. */
  *#differences(text: string, simplified: string, start: number, word: string): Iterable<Leftover> {
    for (let i = 0; i < word.length; i++) {
      const from = i;
      let left = false;
      for (; i < word.length && !this.#fits(text.charAt(start + i), word.charAt(i)); i++) {
        const character = text.charAt(start + i);
        left ||= simplified.charAt(start + i) === character && (MERGED.has(character) || isSimplifiedOnly(character));
      }
      if (!left) continue;
      yield { start: start + from, end: start + i, traditional: this.#usual(word.slice(from, i)), word: simplified.slice(start, start + word.length) };
    }
  }

  /** Whether another word that reaches beyond this one has the character as it stands: in 嚴重制約 it is 制約 that counts, not 重製. */
  #isRightElsewhere(text: string, simplified: string, { start, end, word }: Leftover, wordEnd: number): boolean {
    const wordStart = wordEnd - (word?.length ?? 0);
    for (let from = Math.max(0, start - LONGEST_WORD); from < end; from++) {
      const match = this.#phrases.longestAt(simplified, from);
      if (!match || match.end <= start || (from >= wordStart && match.end <= wordEnd) || match.end - from !== match.replacement.length || match.end - from === 1) continue;
      const [first, last] = [Math.max(from, start), Math.min(match.end, end)];
      if (this.#fits(text.slice(first, last), match.replacement.slice(first - from, last - from))) return true;
    }
    return false;
  }

  #fits(character: string, wanted: string): boolean {
    return character === wanted || this.#regions.some((region) => region.get(wanted) === character);
  }

  /** A character of simplified script only, outside any known word. */
  #alone(text: string, at: number): Leftover | null {
    const character = text.charAt(at);
    if (!isSimplifiedOnly(character)) return null;
    const traditional = this.#traditional.get(character);
    return traditional === undefined ? null : { start: at, end: at + character.length, traditional: this.#usual(traditional), word: null };
  }

  /** The form that Taiwan prefers, where OpenCC's own standard is an older one (羣, 裏). */
  #usual(text: string): string {
    return Array.from(text, (character) => this.#regions[0]?.get(character) ?? character).join('');
  }
}

/** @param words the words of the phrase tables that the text holds: where one keeps 后, as 后里 does, it is right */
function byContext(text: string, words: readonly Span[]): Leftover[] {
  const after = Array.from(text.matchAll(NO_SOVEREIGN), ({ index }) => ({ start: index, end: index + 1, traditional: '後', word: null }));
  return [
    ...after.filter((place) => !words.some((word) => overlaps(word, place))),
    ...Array.from(text.matchAll(AFTER_NUMBER), ({ index }) => ({ start: index, end: index + 1, traditional: '餘', word: null })),
  ];
}
