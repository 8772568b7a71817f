// npm run bench:lookalikes [-- WRONG_RIGHT.tsv … CLEAN.txt …]
// Measures the look-alike finder: .tsv files hold sentences with errors and their truth (wrong TAB right), .txt files clean
// sentences, one a line; the Tesseract pages of the test fixtures and the pages without misread characters are always measured.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { analyzePage } from '../../src/core/analyze.js';
import { misreadings } from '../model/align.js';
import { loadWordKnowledge, type WordKnowledge } from '../../src/core/lexicon/load.js';
import { findLookalikes, type Lookalike } from '../../src/core/lexicon/lookalikes.js';
import { evidenceOf } from '../../src/core/lexicon/evidence.js';

const PAGES = 'test/fixtures/lookalikes/tesseract-pages.tsv';
/** Made pages in which no character is misread. */
const CLEAN_PAGES = ['test/fixtures/papers', 'test/fixtures/pages', 'test/fixtures/clean'];
const LINES_PER_PAGE = 50;
const HAN = /^[\u4e00-\u9fff]$/u;

interface Pair {
  readonly read: string;
  readonly truth: string;
}

interface Counts {
  errors: number;
  found: number;
  corrected: number;
  false: number;
}

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trim().split('\n');
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function pairsOf(file: string): Pair[] {
  return linesOf(file).map((line) => {
    const [read = '', truth = ''] = line.split('\t');
    return { read, truth };
  });
}

/** Errors of a reading by offset: the true character. */
function errorsOf({ read, truth }: Pair): Map<number, string> {
  return new Map(misreadings(read, truth, 0).filter((error) => HAN.test(error.read) && HAN.test(error.truth)).map((error) => [error.at, error.truth]));
}

/** Counts hits and misses; what is reported at a place where the reading lost or gained text counts neither way. */
function count(counts: Counts, pair: Pair, found: readonly Lookalike[]): void {
  const errors = errorsOf(pair);
  const wrong = new Set(misreadings(pair.read, pair.truth, 0).map(({ at }) => at));
  counts.errors += errors.size;
  for (const { at, readings } of found) {
    const truth = errors.get(at);
    if (truth === undefined && !wrong.has(at)) counts.false++;
    if (truth === undefined) continue;
    counts.found++;
    if (readings[0].character === truth) counts.corrected++;
  }
}

const isShown = ({ tier }: Lookalike): boolean => tier !== 'doubtful';

function report(title: string, pairs: readonly Pair[], findIn: (pair: Pair) => Lookalike[]): void {
  for (const [tier, keep] of [['certain', ({ tier }: Lookalike) => tier === 'certain'], ['certain + likely', isShown], ['with doubtful', () => true]] as const) {
    const counts: Counts = { errors: 0, found: 0, corrected: 0, false: 0 };
    for (const pair of pairs) count(counts, pair, findIn(pair).filter(keep));
    const marked = counts.found + counts.false;
    console.log(`${title}, ${tier}: detection ${percent(counts.found, marked)} / ${percent(counts.found, counts.errors)}, correction ${percent(counts.corrected, marked)} / ${percent(counts.corrected, counts.errors)} (precision / recall, ${counts.errors} errors)`);
  }
}

function pagesOf(lines: readonly string[]): string[] {
  const pages: string[] = [];
  for (let i = 0; i < lines.length; i += LINES_PER_PAGE) pages.push(lines.slice(i, i + LINES_PER_PAGE).join('\n'));
  return pages;
}

function reportClean(file: string, { lookalikes: model }: WordKnowledge): void {
  const text = linesOf(file);
  const length = text.join('').length;
  const alone = text.flatMap((line) => findLookalikes(line, model));
  const inPages = pagesOf(text).flatMap((page) => findLookalikes(page, model, evidenceOf(page, model)));
  const rate = (count: number): string => ((count / length) * 10_000).toFixed(2);
  for (const [how, found] of [['line by line', alone], [`in pages of ${LINES_PER_PAGE} lines`, inPages]] as const) {
    console.log(`${file}, ${how}: false alarms in 10,000 characters: ${rate(found.filter(isShown).length)} certain + likely, ${rate(found.length)} with doubtful`);
  }
}

function reportMadePages(language: WordKnowledge): void {
  let [shown, all, characters] = [0, 0, 0];
  for (const folder of CLEAN_PAGES) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      const found = analyzePage(text, { knowledge: { language }, doubtful: true }).artifacts.filter(({ rule }) => rule === 'lookalike-char');
      characters += text.replace(/\s+/gu, '').length;
      all += found.length;
      shown += found.filter(({ certainty }) => certainty !== 'doubtful').length;
    }
  }
  const rate = (count: number): string => ((count / characters) * 10_000).toFixed(2);
  console.log(`made pages without misread characters, ${characters} characters: false alarms in 10,000 characters: ${rate(shown)} certain + likely, ${rate(all)} with doubtful`);
}

async function load(): Promise<WordKnowledge> {
  const before = process.memoryUsage();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  const startCpu = process.cpuUsage();
  const knowledge = await loadWordKnowledge((name) => readFile(name), () => new Promise((resolve) => setTimeout(resolve)));
  delay.disable();
  const cpu = process.cpuUsage(startCpu);
  const after = process.memoryUsage();
  const mega = (bytes: number): string => (bytes / 1e6).toFixed(1);
  console.log(`load: ${(performance.now() - start).toFixed(0)} ms (${((cpu.user + cpu.system) / 1000).toFixed(0)} ms of processor time), longest time without a pause ${(delay.max / 1e6).toFixed(0)} ms; memory: ${mega(after.arrayBuffers - before.arrayBuffers)} MB of arrays, ${mega(after.heapUsed - before.heapUsed)} MB of heap`);
  return knowledge;
}

function reportSpeed(text: string, model: WordKnowledge['lookalikes']): void {
  const passes = 5;
  let best = Infinity;
  for (let pass = 0; pass < passes; pass++) {
    model.reader.forget();
    const start = process.cpuUsage();
    findLookalikes(text, model, evidenceOf(text, model));
    const used = process.cpuUsage(start);
    best = Math.min(best, (used.user + used.system) / 1000);
  }
  console.log(`throughput: ${Math.round((text.length / best) * 1000)} characters a second of processor time, ${(best * 5000 / text.length).toFixed(1)} ms for a page of 15 KB (5,000 characters)`);
}

const knowledge = await load();
const model = knowledge.lookalikes;
reportMadePages(knowledge);
const files = process.argv.slice(2);
report('Tesseract pages', pairsOf(PAGES), ({ read }) => findLookalikes(read, model, evidenceOf(read, model)));
for (const file of files.filter((name) => name.endsWith('.tsv'))) {
  const pairs = pairsOf(file);
  const page = evidenceOf(pairs.map(({ read }) => read).join('\n'), model);
  report(`${file}, each line alone`, pairs, ({ read }) => findLookalikes(read, model));
  report(`${file}, as one page`, pairs, ({ read }) => findLookalikes(read, model, page));
}
for (const file of files.filter((name) => name.endsWith('.txt'))) {
  reportClean(file, knowledge);
  reportSpeed(linesOf(file).join('\n'), model);
}
