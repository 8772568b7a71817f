import { remembered } from '../memory/remembered.js';
import type { Reading } from './kinds/reading.js';
import type { IssueFacts } from './page.js';
import { chineseNumber } from './words/chinese-number.js';

const DATE = /((?:19|20)\d{2})\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})/u;
const CHINESE_DATE = /([〇零○Ｏ一二三四五六七八九]{4})\s?年\s?([一二三四五六七八九十]{1,3})\s?月\s?([一二三四五六七八九十]{1,3})\s?日/u;
const PAGES = /(?:今日|本期|今天|共)\s?([\d一二三四五六七八九十]{1,3})\s?[个個]?版/u;
const LABEL = /(?:^|[\s|｜])第?\s?([A-Z]?\d{1,2}|[一二三四五六七八九十]{1,3})\s?版|^([A-Z]\d{1,2})\s?[|｜·]?\s?\p{Script=Han}{2,4}$/u;
const PUBLISHER = /(?:^|[\s：:，,、。；;“"（(])(\p{Script=Han}{2,8}[报報刊])社/gu;
const TITLE_LENGTH = 10;
/** A page has fewer blocks; in a longer text the first tell its title. */
const BLOCKS_READ = 1000;

/** What the page tells of its issue: title, date, number of pages, its own label. */
export function issueOf(page: Reading): IssueFacts {
  const mastheads = textsOf(page, ['masthead', 'imprint']);
  const all = mastheads.join('\n');
  const pages = PAGES.exec(all)?.[1];
  return {
    title: titleOf(page, mastheads),
    date: dateIn(all) ?? dateIn(textsOf(page, ['byline']).join('\n')),
    pages: pages === undefined ? null : chineseNumber(pages),
    page: mastheads.map(labelIn).find((label) => label !== null) ?? null,
  };
}

/** A page's label: `第3版`, `B2 经济`. */
function labelIn(masthead: string): string | null {
  const match = LABEL.exec(masthead.replace(PAGES, ''));
  return match?.[1] ?? match?.[2] ?? null;
}

function textsOf(page: Reading, kinds: readonly string[]): string[] {
  return page.drafts.slice(0, BLOCKS_READ).filter((_, i) => kinds.includes(page.kind(i) ?? '')).map(({ bare }) => bare).slice(0, 200);
}

function dateIn(text: string): string | null {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? CHINESE_DATE.exec(text) ?? [];
  if (year === '') return null;
  const numbers = [chineseNumber(year), chineseNumber(month), chineseNumber(day)];
  const [y, m, d] = numbers;
  if (y === null || m === null || d === null || y === undefined || m === undefined || d === undefined || m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** The papers whose offices a block names near its end. */
const publishersIn = remembered((bare): readonly string[] => [...bare.slice(-400).matchAll(PUBLISHER)].map(([, name = '']) => name));

/** The title stands alone in the masthead, or a paper's office (某某报社) is named on the page. */
function titleOf(page: Reading, mastheads: readonly string[]): string | null {
  const alone = mastheads.find((text) => text.length <= TITLE_LENGTH && /^\p{Script=Han}+[报報刊]$/u.test(text));
  if (alone !== undefined) return alone;
  const named = new Map<string, number>();
  for (const [i, { bare }] of page.drafts.slice(0, BLOCKS_READ).entries()) {
    const weight = page.kind(i) === 'imprint' || page.kind(i) === 'notice' ? 2 : 1;
    for (const name of publishersIn(bare)) named.set(name, (named.get(name) ?? 0) + weight);
  }
  const totals = [...named.keys()].map((name) => ({ name, times: [...named].reduce((sum, [other, times]) => sum + (other.endsWith(name) ? times : 0), 0) }));
  const [best] = totals.sort((a, b) => b.times - a.times);
  return best && best.times >= 2 ? best.name : null;
}
