import type { Steps } from '../text/steps.js';
import type { EncodingName } from './code-table.js';
import type { Encodings } from './encodings.js';
import { ENTRY_PRICE, misreadings, type Misreading, type Pair } from './misreading.js';
import type { Mojibake } from './mojibake.js';
import { possiblePairs } from './pairs.js';
import { suspicionOf } from './suspicion.js';

/**
 * A stretch by itself must gain this much beyond its price: less for UTF-8, whose bytes follow strict rules; on a page misread as a
 * whole, little evidence is enough.
 */
const LEAST_GAIN = 25;
const LEAST_GAIN_UTF8 = 10;
const LEAST_GAIN_ON_PAGE = 6;
/** For letters and signs of Latin-1 between Chinese characters, which nothing but misread Chinese puts there. */
const LEAST_GAIN_LONE = 12;
const PAGE_ENTRY_PRICE = 8;

/** What Chinese newspapers are seldom written in costs more to believe. */
const RARENESS: Partial<Record<EncodingName, number>> = { 'shift_jis': 10, 'euc-kr': 15, 'windows-1252': 10, 'windows-1251': 10, 'macintosh': 10 };

/** Lists of rare Chinese characters may look like Korean: both are two bytes a character, and either may be anything. */
const HANGUL_FOR_HAN = 25;

/** Evidence for a pair, over the lines that vote, that makes the page misread as a whole. */
const PAGE_EVIDENCE = 300;
const VOTERS = 6;

/** A page with fewer suspicious lines, blank ones counted among all, has misread passages, but was not misread as a whole. */
const LEAST_SUSPICIOUS = 1 / 8;

/** More pairs than this are not expected on one page. */
const MOST_PAIRS = 4;

/** Lines in which nothing is found with any pair before only the pairs already found are tried. */
const FRUITLESS_SCANS = 300;

/** The search through one page: remembers which pairs of encodings have been found. */
export class PageSearch {
  /** The pair by which the page as a whole was misread. */
  pagePair: Pair | null = null;
  readonly #known: Pair[] = [];
  #fruitless = 0;

  /** @param within the pair under which a text was misread already: of two misreadings one was of UTF-8 */
  constructor(private readonly encodings: Encodings, private readonly within: Pair | null = null) {}

  /**
   * Lets the suspicious lines say which pairs the page has.
   * @param windows the text around the oddest place of each
   * @param lineCount of the page
   */
  *vote(windows: readonly string[], lineCount: number): Steps<void> {
    const step = Math.max(1, Math.floor(windows.length / VOTERS));
    const votes = new Map<string, { pair: Pair; gain: number }>();
    for (let i = 0; i < windows.length && i / step < VOTERS; i += step) {
      for (const { pair, gain } of yield* this.#scan(windows[i] ?? '')) {
        const key = `${pair.wrong.name} ${pair.real.name}`;
        votes.set(key, { pair, gain: gain + (votes.get(key)?.gain ?? 0) });
      }
    }
    const [first, second] = [...votes.values()].sort((a, b) => b.gain - a.gain);
    if (!first) return;
    this.#learn(first.pair);
    if (first.gain >= PAGE_EVIDENCE && windows.length >= LEAST_SUSPICIOUS * lineCount) this.pagePair = first.pair;
    if (second && second.gain * 2 > first.gain) this.#learn(second.pair);
  }

  /** The misread stretches of a line. */
  *read(line: string, window: string): Steps<Mojibake[]> {
    let best: { pair: Pair; stretches: Misreading[]; gain: number } | null = null;
    for (const pair of this.#known) {
      const stretches = yield* this.#stretches(line, pair);
      const gain = sum(stretches);
      if (gain > (best?.gain ?? 0)) best = { pair, stretches, gain };
    }
    if (!best && window !== '' && this.#fruitless < FRUITLESS_SCANS) {
      const [winner] = yield* this.#scan(window);
      this.#fruitless += winner ? 0 : 1;
      if (winner) {
        this.#learn(winner.pair);
        const stretches = yield* this.#stretches(line, winner.pair);
        best = { pair: winner.pair, stretches, gain: sum(stretches) };
      }
    }
    if (!best) return [];
    const found: Mojibake[] = [];
    for (const stretch of best.stretches) found.push(yield* this.#deeper(stretch, best.pair));
    return found;
  }

  #learn(pair: Pair): void {
    if (this.#known.length < MOST_PAIRS && !this.#known.some(({ wrong, real }) => wrong === pair.wrong && real === pair.real)) this.#known.push(pair);
  }

  /** What each possible pair gains on a text, best first. */
  *#scan(window: string): Steps<{ pair: Pair; gain: number }[]> {
    const gains: { pair: Pair; gain: number }[] = [];
    for (const pair of possiblePairs(window, this.encodings)) {
      if (this.within && this.within.real.name !== 'utf-8' && pair.real.name !== 'utf-8') continue;
      let gain = 0;
      for (const stretch of yield* this.#stretches(window, pair)) gain += (yield* this.#deeper(stretch, pair)).gain;
      if (gain > 0) gains.push({ pair, gain });
    }
    return gains.sort((a, b) => b.gain - a.gain);
  }

  *#stretches(line: string, pair: Pair): Steps<Misreading[]> {
    const ofPage = pair === this.pagePair;
    const least = ofPage ? LEAST_GAIN_ON_PAGE : pair.real.name === 'utf-8' ? LEAST_GAIN_UTF8 : LEAST_GAIN;
    const stretches = yield* misreadings(line, pair, this.encodings.costs, ofPage ? PAGE_ENTRY_PRICE : entryPrice(pair));
    return stretches.filter((stretch) => stretch.gain >= (stretch.gain < least && isLoneName(line, stretch, pair) ? LEAST_GAIN_LONE : least));
  }

  /** A repaired stretch that is still odd was misread twice. */
  *#deeper(stretch: Misreading, pair: Pair): Steps<Mojibake> {
    const shallow: Mojibake = { ...stretch, repaired: stretch.text, pairs: [{ wrong: pair.wrong.name, real: pair.real.name }] };
    if (!suspicionOf(stretch.text, this.encodings.costs)) return shallow;
    const inner = new PageSearch(this.encodings, pair);
    const deeper = yield* inner.read(stretch.text, stretch.text);
    const [first] = deeper;
    if (!first) return shallow;
    let repaired = '';
    let at = 0;
    for (const { start, end, repaired: text } of deeper) {
      repaired += stretch.text.slice(at, start) + text;
      at = end;
    }
    return { ...shallow, repaired: repaired + stretch.text.slice(at), pairs: [...shallow.pairs, ...first.pairs], gain: shallow.gain + sum(deeper), lost: [] };
  }
}

const LATIN_SIGNS = /^[\u00a1-\u00ff]{4,}$/;
const CHINESE_SIDE = /^[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]?$/;

/** Whether a stretch is two common characters of GB 2312 or more, shown as Latin-1, with nothing but Chinese on both sides: 他是±±¾©人. */
function isLoneName(line: string, { start, end, text }: Misreading, { wrong, real }: Pair): boolean {
  if (wrong.name !== 'windows-1252' || real.name !== 'gb18030' || !LATIN_SIGNS.test(line.slice(start, end))) return false;
  if (!CHINESE_SIDE.test(line.charAt(start - 1)) || !CHINESE_SIDE.test(line.charAt(end)) || line.length === end - start) return false;
  return Array.from(text).every((character) => {
    const lead = real.encode(character.codePointAt(0) ?? 0) >> 8;
    return lead >= 0xb0 && lead <= 0xd7;
  });
}

function entryPrice({ wrong, real }: Pair): number {
  const hangulForHan = real.name === 'euc-kr' && (wrong.name === 'gb18030' || wrong.name === 'big5') ? HANGUL_FOR_HAN : 0;
  return ENTRY_PRICE + (RARENESS[real.name] ?? 0) + hangulForHan;
}

function sum(stretches: readonly { readonly gain: number }[]): number {
  return stretches.reduce((total, { gain }) => total + gain, 0);
}
