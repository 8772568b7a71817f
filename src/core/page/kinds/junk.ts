import { remembered } from '../../memory/remembered.js';
import { isCommonCharacter } from '../../script/common-characters.js';
import { readSyllable } from '../../script/pinyin.js';
import type { Steps } from '../../text/steps.js';
import type { Draft } from '../blocks/draft.js';
import { isSpeck } from '../blocks/goes-on.js';
import { beginsWithSurname } from '../words/surnames.js';
import type { Reading } from './reading.js';

const FRAGMENT = 8;
const FRAGMENT_RUN = 4;
const MEAN_FRAGMENT = 5;
/** The least share of fragments that are no words: a character alone, or one that clings to a word that is not there. */
const LEAST_LOOSE = 0.15;
const LOOSE = /^(?:\P{Script=Han}*\p{Script=Han}\P{Script=Han}*$|[的了着著过過们們和与與及或之])|[的了和与與及或之]$/u;
/** Lines that stand together are verse or a heading unless they are as short as this. */
const MEAN_TOGETHER = 3;
const WIDEST_TITLE = 8;
const LONGEST_STROKES = 40;
const FEWEST_STROKES = 3;
const ODD = /[^\p{Script=Han}\p{L}\p{N}\p{P}\s~+=<>＋－＝÷±|$￥%℃°×①-⑳■□▲△●○◆◇★☆]/gu;
const SITE_WORDS =
  /[网網]站|在[线線]|[观觀]看|[视視][频頻]|免[费費]|高清|[一二三四]区|[国國][产產]|[亚亞]洲|[欧歐]美|日[韩韓]|激情|成人|情色|色情|久久|彩票|棋牌|[娱娛][乐樂]城|博彩|[赌賭][场場]|百家[乐樂]|六合彩|[开開][户戶]|下[载載]|官[网網]|私服|代孕|[发發]票|[贷貸]款|[办辦][证證]|av\b|\bapp\b|网址|[网網]页|(?:[体體]育|足球|[在网網][线線上])投注|老虎[机機]|[时時][时時]彩/giu;
/** Two or three site titles are told by more words of theirs, with little between them. */
const FEWEST_SITE_WORDS = 6;
const CHARACTERS_A_WORD = 4;
/** The brace of a program, on a line of its own. */
const BRACE = /^[{}];?$/u;
const PAPER = /^\p{Script=Han}{1,7}(?:日[报報]|晚[报報]|[时時][报報]|早[报報]|晨[报報]|商[报報]|快[报報]|[导導][报報]|都市[报報]|青年[报報]|文明[报報]|[周週]刊|[周週][报報]|[报報])$/u;
const OTHER_REPORT = /[预預通简簡海警情汇匯举舉回喜捷电電墙牆板申画畫战戰][报報]$/u;

/** Finds what is no text at all: lists of site titles, fragments, logos, the pieces of a paper's title. */
export function* sortOutJunk(page: Reading): Steps<void> {
  for (let i = 0; i < page.length; i++) {
    if (i % 64 === 63) yield;
    const draft = page.draft(i);
    if (isSiteTitles(draft.bare)) page.set(i, 'spam', 'site-titles');
    else if (draft.sign === null && (isOdd(draft.bare) || (isScattered(draft.bare) && page.kind(i - 1) === 'body' && page.drafts[i + 1]?.sign !== 'opening'))) page.set(i, 'garbage', 'odd-characters');
    else if (isPinyinTitle(draft.bare) && page.kind(i) !== 'garbage') page.set(i, 'masthead', 'pinyin-title');
    else if (isLatinLogo(draft.bare) && page.kind(i) === 'heading') page.set(i, 'advert', 'latin-logo');
    else if (isPaperTitle(draft) && page.kind(i) === 'heading') page.set(i, 'masthead', 'own-words');
  }
  markFragments(page);
  markTitle(page);
}

/** A short line at the head of the page, right above the paper's own fields, is its title, whatever it is called. */
function markTitle(page: Reading): void {
  const first = page.drafts.findIndex((_, i) => page.kind(i) !== 'masthead' && page.kind(i) !== 'garbage');
  if (page.kind(first) === 'heading' && page.draft(first).width <= WIDEST_TITLE && page.kind(first + 1) === 'masthead') page.set(first, 'masthead', 'own-words');
}

/** Runs of short pieces without a sentence among them: the rest of a table, of vertical setting, of letters in a picture. */
function markFragments(page: Reading): void {
  for (let i = 0; i < page.length;) {
    let end = i;
    while (end < page.length && isFragment(page, end)) end++;
    const lines = page.drafts.slice(i, end).flatMap((draft) => draft.lines);
    const mean = lines.reduce((sum, { width }) => sum + width, 0) / Math.max(1, lines.length);
    const loose = lines.filter(({ bare }) => LOOSE.test(bare)).length;
    if (lines.length >= FRAGMENT_RUN && mean <= MEAN_FRAGMENT && loose >= lines.length * LEAST_LOOSE) for (let at = i; at < end; at++) page.set(at, 'garbage', 'fragments');
    i = Math.max(end, i + 1);
  }
}

function isFragment(page: Reading, i: number): boolean {
  const kind = page.kind(i);
  const { width, bare, lines, listed } = page.draft(i);
  return !listed && (kind === 'heading' || kind === 'byline' || kind === 'body') && width <= (lines.length === 1 ? FRAGMENT : MEAN_TOGETHER * lines.length) && lines[0]?.mark.kind !== 'heading' && !/[。！？：:]$/u.test(bare);
}

const isSiteTitles = remembered((bare): boolean => {
  if (/[。！？]/u.test(bare.slice(0, 400))) return false;
  const titles = bare.slice(0, 1000).split(/[,，、|｜_\s]+/u).filter((title) => title !== '');
  const words = bare.slice(0, 1000).match(SITE_WORDS)?.length ?? 0;
  return (titles.length >= 4 && words >= Math.max(3, titles.length / 3)) || (titles.length >= 2 && words >= FEWEST_SITE_WORDS && words * CHARACTERS_A_WORD >= bare.length);
});

const isOdd = remembered((bare): boolean => {
  const shown = bare.slice(0, 400);
  const odd = shown.match(ODD)?.length ?? 0;
  return (isSpeck(bare) && !BRACE.test(bare)) || isStrokes(bare) || (odd >= 3 && odd > shown.length * 0.3) || (/^[^\p{L}\p{N}]{1,12}$/u.test(shown) && !BRACE.test(shown) && !/^[^_]{1,6}_{4}|_{4,}[^_]/u.test(shown));
});

/** Loose characters of which most are strokes and radicals, that nobody writes by themselves: what an engine makes of a rule or a picture. */
function isStrokes(bare: string): boolean {
  if (bare.length > LONGEST_STROKES) return false;
  const characters = bare.match(/\p{Script=Han}/gu) ?? [];
  const pieces = bare.split(/\s+/u).length;
  return characters.length >= FEWEST_STROKES && bare.replace(/\s/gu, '').length <= pieces * 1.5 && characters.filter((character) => !isCommonCharacter(character)).length * 2 >= characters.length;
}

/** Single characters set apart, too many and too loose for names: what is left of a picture or of a table. */
function isScattered(bare: string): boolean {
  const pieces = bare.split(/\s+/u);
  return pieces.length >= 4 && pieces.every((piece) => /^\p{Script=Han}{1,2}$/u.test(piece)) && bare.replace(/\s/gu, '').length <= pieces.length * 1.4
    && pieces.filter((piece) => piece.length === 1).every((piece) => !beginsWithSurname(piece));
}

const isPinyinTitle = remembered((bare): boolean => {
  const tokens = bare.split(/\s+/);
  return bare.length <= 48 && bare === bare.toUpperCase() && tokens.every((token) => /^[A-ZÜ]{2,6}$/u.test(token) && readSyllable(token.toLowerCase()) !== null);
});

function isLatinLogo(bare: string): boolean {
  return /^[A-Z][A-Z0-9 &.'-]{1,39}$/u.test(bare) && !/^[A-D]?\d+$/u.test(bare);
}

function isPaperTitle({ bare, width, lines }: Draft): boolean {
  return width <= 9 && lines.length === 1 && PAPER.test(bare) && !OTHER_REPORT.test(bare);
}
