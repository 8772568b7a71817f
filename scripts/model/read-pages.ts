// Prints pages, reads them with Tesseract and writes reading and truth, page by page: read-pages.ts test|held-out
// The test pages are only measured; the held-out pages choose the thresholds of the tiers.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { misreadings } from './align.js';
import { heldOutPages } from './held-out-text.js';
import { loadFonts, MING, printColumn, readWithTesseract, SANS, SERIF, type Wear } from './printed-column.js';
import { pick, randomStream } from './random.js';

const TEST_PAGES = 'test/fixtures/lookalikes';

interface PageSet {
  readonly pages: () => string[];
  readonly readings: string;
  readonly seed: number;
}

const SETS: Readonly<Record<string, PageSet>> = {
  'test': { pages: () => readFileSync(`${TEST_PAGES}/pages.txt`, 'utf8').trim().split('\n'), readings: `${TEST_PAGES}/tesseract-pages.tsv`, seed: 1_872 },
  'held-out': { pages: heldOutPages, readings: 'scripts/model/held-out-pages.tsv', seed: 1_936 },
};

/** The share of characters that is to be misread. */
const LEAST_MISREAD = 0.012;
const MOST_MISREAD = 0.05;
const ATTEMPTS = 7;

/**
 * Prints a page more or less worn (by bisection) until Tesseract misreads the share wanted; where it never does, the worst
 * reading is taken that is still a reading.
 */
function wornReading(truth: string, page: number, random: () => number): string {
  const font = pick([SERIF, SERIF, SANS, MING], random);
  const [size, blur, threshold] = [pick([30, 32, 34], random), 0.6 + random() * 0.4, 150 + random() * 15];
  let [least, most] = [10, 80];
  let [kept, keptShare] = [truth, 0];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const grain = (least + most) / 2;
    const wear: Wear = { size, blur, specks: 0.002, grain, threshold };
    const read = readWithTesseract(printColumn(truth, font, wear, 9000 + page + attempt * 1000));
    const share = misreadings(read, truth, 0).length / truth.length;
    if (share <= MOST_MISREAD && share > keptShare) [kept, keptShare] = [read, share];
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
  appendFileSync(set.readings, `${wornReading(truth, page, random)}\t${truth}\n`);
});
