// Prints pages, reads them with Tesseract and writes reading and truth, page by page: read-pages.ts test|held-out|training
// The test pages are only measured; the held-out pages choose the thresholds of the tiers; the gate is fitted on the training pages.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { misreadings } from './align.js';
import { heldOutPages } from './held-out-text.js';
import { loadFonts, MING, printColumn, readWithTesseract, SANS, SERIF, type Wear } from './printed-column.js';
import { pick, randomStream } from './random.js';
import { writtenParagraphs } from './training-text.js';

const COLUMN_LENGTH = 220;
const TEST_PAGES = 'test/fixtures/lookalikes';

interface PageSet {
  readonly pages: () => string[];
  /** How often a page is printed anew until it is as worn as it should be. */
  readonly attempts: number;
  /** Many pages: the search begins with the grain that served the same type last, and pages that are not misread are left out. */
  readonly isQuick?: boolean;
  readonly readings: string;
  readonly seed: number;
}

const SETS: Readonly<Record<string, PageSet>> = {
  'test': { attempts: 7, pages: () => readFileSync(`${TEST_PAGES}/pages.txt`, 'utf8').trim().split('\n'), readings: `${TEST_PAGES}/tesseract-pages.tsv`, seed: 1_872 },
  'training': { attempts: 3, isQuick: true, pages: trainingColumns, readings: 'scripts/model/training-pages.tsv', seed: 2_011 },
  'held-out': { attempts: 7, pages: heldOutPages, readings: 'scripts/model/held-out-pages.tsv', seed: 1_936 },
};

/** The paragraphs written for the fitting, two or three to a column. */
function trainingColumns(): string[] {
  const columns: string[] = [];
  let column = '';
  for (const paragraph of writtenParagraphs(randomStream(2_012))) {
    column += paragraph;
    if (column.length < COLUMN_LENGTH) continue;
    columns.push(column);
    column = '';
  }
  return columns;
}

/** The share of characters that is to be misread. */
const LEAST_MISREAD = 0.012;
const MOST_MISREAD = 0.05;
/** Grain of the paper, in levels of grey. */
const FINEST = 10;
const COARSEST = 80;
/** How far from the last grain the next one is looked for. */
const STEP = 10;

const lastGrain = new Map<string, number>();

/**
 * Prints a page more or less worn (by bisection) until Tesseract misreads the share wanted; where it never does, the worst
 * reading is taken that is still a reading.
 */
function wornReading(truth: string, page: number, { attempts, isQuick = false }: PageSet, random: () => number): string {
  const font = pick([SERIF, SERIF, SANS, MING], random);
  const [size, blur, threshold] = [pick([30, 32, 34], random), 0.6 + random() * 0.4, 150 + random() * 15];
  const last = isQuick ? lastGrain.get(`${font} ${size}`) : undefined;
  let [least, most] = last === undefined ? [FINEST, COARSEST] : [Math.max(FINEST, last - STEP), Math.min(COARSEST, last + STEP)];
  let [kept, keptShare] = [truth, 0];
  for (let attempt = 0; attempt < attempts; attempt++) {
    const grain = (least + most) / 2;
    const wear: Wear = { size, blur, specks: 0.002, grain, threshold };
    const read = readWithTesseract(printColumn(truth, font, wear, 9000 + page + attempt * 1000));
    const share = misreadings(read, truth, 0).length / truth.length;
    if (share <= MOST_MISREAD && share > keptShare) [kept, keptShare] = [read, share];
    lastGrain.set(`${font} ${size}`, grain);
    if (keptShare >= LEAST_MISREAD) break;
    if (share < LEAST_MISREAD) least = grain;
    else most = grain;
  }
  return kept;
}

const set = SETS[process.argv[2] ?? ''];
if (!set) throw new Error(`name one of ${Object.keys(SETS).join(', ')}`);
loadFonts();
const random = randomStream(set.seed);
writeFileSync(set.readings, '');
set.pages().forEach((line, page) => {
  const truth = line.replace(/\s+/gu, '');
  const read = wornReading(truth, page, set, random);
  if (!set.isQuick || read !== truth) appendFileSync(set.readings, `${read}\t${truth}\n`);
});
