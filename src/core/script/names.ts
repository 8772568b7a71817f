import { overlaps, type Span } from '../text/span.js';
/** Surnames that keep their form in traditional script although the word of the same simplified form does not (餘, 範, 於, 薑 …). */
const SURNAMES = '余范于姜郁卜谷曲涂占后种丑沈升干折克向';

/** Characters that keep their form in names although another form is usual elsewhere: surnames, and what given names are made of. */
const KEPT = new Set(`${SURNAMES}党咸岳游台干征斗朴采里松志回布致才`);

/** What follows a surname alone: forms of address and kinship, 某 in reports. */
const ADDRESSED = '(?:先生|女士|小姐|同志|同學|同学|老師|老师|教授|醫生|医生|某|氏|大爺|大爷|大媽|大妈|大娘|大伯|大嬸|大婶|大姐|大哥|阿姨|奶奶|爺爺|爷爷|婆婆|叔叔|伯伯|師傅|师傅|姓)';

const ADDRESS = new RegExp(`[${SURNAMES}](?<![\\p{Nd}一二三四五六七八九十百千万萬].)(?=${ADDRESSED})`, 'gu');
const SURNAMED = new RegExp(`姓[${SURNAMES}]`, 'gu');

/** Places where a character stands as a surname: 余大妈, 姓于. Offsets in `text`. */
export function surnamePlaces(text: string): Span[] {
  return [
    ...Array.from(text.matchAll(ADDRESS), ({ index }) => ({ start: index, end: index + 1 })),
    ...Array.from(text.matchAll(SURNAMED), ({ index }) => ({ start: index + 1, end: index + 2 })),
  ];
}

/** All places of the words. Offsets in `text`. */
export function occurrences(text: string, words: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); word !== '' && at >= 0; at = text.indexOf(word, at + word.length)) found.push({ start: at, end: at + word.length });
  }
  return found;
}

/**
 * Whether a conversion may change the character at a place inside a name: not where its form is a usual one in names, of which the
 * dictionaries know nothing (余秋雨 is not 餘秋雨, but 叶 is 葉).
 * @param names the places of names in the text
 */
export function mayChangeInName(text: string, place: Span, names: readonly Span[]): boolean {
  if (!names.some((name) => overlaps(name, place))) return true;
  return place.end - place.start === 1 && !KEPT.has(text.charAt(place.start));
}
