import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACTORY_PAPER, HARBOUR_TIMES, MORNING_NEWS } from '../../test/unit/core/page/made-city-stories.js';
import { BRIEFS, FAMILY_PAGE, MARKET_PAGE } from '../../test/unit/core/page/made-hard-stories.js';
import { COUNTY_WEEKLY, OLD_DAILY, PROVINCE_DAILY, TOWN_WEB } from '../../test/unit/core/page/made-stories.js';
import { isSimplified } from './simplified.js';

const FIXTURES = 'test/fixtures';
const PAPERS = [FACTORY_PAPER, HARBOUR_TIMES, MORNING_NEWS, BRIEFS, FAMILY_PAGE, MARKET_PAGE, COUNTY_WEEKLY, OLD_DAILY, PROVINCE_DAILY, TOWN_WEB];
const CLEAN_PAGES = ['prose-indented', 'prose-simplified', 'front-page', 'latin-and-numbers'];
const LEAST_HAN = 15;
const PAGE_LENGTH = 220;

function sentencesOfFigures(): string[] {
  const files = readdirSync(`${FIXTURES}/figures`).filter((name) => name.endsWith('.tsv')).sort();
  return files.flatMap((file) => readFileSync(`${FIXTURES}/figures/${file}`, 'utf8').split('\n').map((row) => row.split('\t')[0] ?? ''));
}

/** Paragraphs of simplified news that were written for other tests, and that the gate is not fitted on. */
function heldOutParagraphs(): string[] {
  const stories = PAPERS.flat().flatMap(({ pieces }) => pieces.map(({ text }) => text));
  const clean = CLEAN_PAGES.flatMap((name) => readFileSync(`${FIXTURES}/clean/${name}.txt`, 'utf8').split('\n'));
  const paragraphs = [...stories, ...clean, ...sentencesOfFigures()].map((text) => text.replace(/\s+/gu, ''));
  return [...new Set(paragraphs)].filter((text) => (text.match(/[\u4e00-\u9fff]/gu)?.length ?? 0) >= LEAST_HAN && isSimplified(text));
}

/** The same in pages of a few hundred characters, one line each. */
export function heldOutPages(): string[] {
  return inPages(heldOutParagraphs());
}

const HELD_OUT = 'scripts/model/text/held-out';

/** Text of all genres written for choosing thresholds and for nothing else, in pages as those are. */
export function heldOutText(): string[] {
  return inPages(readdirSync(HELD_OUT).sort().flatMap((name) => readFileSync(join(HELD_OUT, name), 'utf8').trim().split('\n')));
}

function inPages(paragraphs: readonly string[]): string[] {
  const pages: string[] = [];
  let page = '';
  for (const paragraph of paragraphs) {
    page += paragraph;
    if (page.length < PAGE_LENGTH) continue;
    pages.push(page);
    page = '';
  }
  return page === '' ? pages : [...pages, page];
}
