// Makes test/fixtures/scans out of scans/*.page: pages that are printed, scanned badly and read by Tesseract, with the truth found by laying the reading over the print.
//   node scripts/made-pages/scans.mjs [NAME]          (needs Tesseract with chi_sim and chi_tra, and the fonts of print-page.mjs)
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stretchesOf } from './match-lines.mjs';
import { parsePaper } from './paper.mjs';
import { printPage } from './print-page.mjs';
import { artifactsOfScan } from './scan-artifacts.mjs';

const SOURCES = 'scripts/made-pages/scans';
const FOLDER = 'test/fixtures/scans';

function readWithTesseract(image, [language, psm], keep) {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  try {
    writeFileSync(join(folder, 'page.png'), image);
    if (keep) writeFileSync(keep, image);
    return execFileSync('tesseract', [join(folder, 'page.png'), '-', '-l', language, '--psm', psm], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, OMP_THREAD_LIMIT: '1' } }).replace(/\f/g, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What was read, stretch by stretch, with the place of each in the page. */
function laidOver(text, printed) {
  const lines = [...printed];
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const from = at;
    at += line.length + 1;
    return stretchesOf(line, lines).map((s) => ({ ...s, start: s.start + from, end: s.end + from, pairs: s.pairs.map(([i, j]) => [i + from, j]) }));
  });
}

function storiesOf(stories, stretches, text) {
  const rows = [...stories].map(([id, { kind, bylines }]) => {
    const mine = stretches.filter(({ line }) => line?.piece.story === id);
    const headline = mine.filter(({ line }) => line.piece.kind === 'h').map(({ start, end }) => text.slice(start, end)).join('').replace(/\s+/gu, '');
    return [kind, headline, bylines.join(' '), mine.map(({ start, end }) => `${start}-${end}`).join(' ')];
  });
  const junk = stretches.filter(({ line }) => !line).map(({ start, end }) => ['garbage', '', '', `${start}-${end}`]);
  return [...rows, ...junk].filter(([, , , spans]) => spans);
}

const only = process.argv[2];
mkdirSync(FOLDER, { recursive: true });
for (const file of readdirSync(SOURCES).filter((name) => !only || name.startsWith(only))) {
  const name = file.replace('.page', '');
  const { habits, stories, order } = parsePaper(readFileSync(`${SOURCES}/${file}`, 'utf8'));
  const wear = Object.fromEntries(habits.print.split(' ').map((pair) => pair.split('=')).map(([key, value]) => [key, key === 'font' ? value : Number(value)]));
  const { image, printed } = printPage(order, wear);
  const text = readWithTesseract(image, habits.tesseract.split(' '), process.env.KEEP_IMAGES && `${process.env.KEEP_IMAGES}/${name}.png`);
  const stretches = laidOver(text, printed);
  const rows = artifactsOfScan(text, stretches).map(({ rule, start, end, right }) => [rule, start, end - start, JSON.stringify(right)].join('\t'));
  writeFileSync(`${FOLDER}/${name}.txt`, text);
  writeFileSync(`${FOLDER}/${name}.tsv`, `${['rule\tstart\tlength\tright', ...rows].join('\n')}\n`);
  writeFileSync(`${FOLDER}/${name}.stories.tsv`, `${['kind\theadline\tbylines\tsegments', ...storiesOf(stories, stretches, text).map((row) => row.join('\t'))].join('\n')}\n`);
}
