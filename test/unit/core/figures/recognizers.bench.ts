import * as recognizers from '@microsoft/recognizers-text-suite';
import { readdirSync, readFileSync } from 'node:fs';
import { analyzePage } from '../../../../src/core/analyze.js';
import { findFigures } from '../../../../src/core/figures/find.js';
import type { Span } from '../../../../src/core/text/span.js';
import { measure, measureShare } from '../../../measure.js';

const { Chinese } = recognizers.Culture;

/** Every recognizer of the suite, with its Chinese models. */
const MODELS: readonly ((line: string) => readonly Span[])[] = [
  recognizers.recognizeNumber, recognizers.recognizeOrdinal, recognizers.recognizePercentage, recognizers.recognizeAge, recognizers.recognizeCurrency,
  recognizers.recognizeDimension, recognizers.recognizeTemperature, recognizers.recognizeDateTime, recognizers.recognizePhoneNumber,
  recognizers.recognizeIpAddress, recognizers.recognizeMention, recognizers.recognizeHashtag, recognizers.recognizeEmail, recognizers.recognizeURL,
  recognizers.recognizeGUID, recognizers.recognizeBoolean,
].map((recognize) => (line) => recognize(line, Chinese));

interface GoldFigure extends Span {
  readonly file: string;
  readonly isCore: boolean;
}

const PAGES = new Map(readdirSync('seeds').map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')]));
const LINES = [...PAGES.values()].flatMap((text) => text.split('\n'));
const GOLD = readGold();

function readGold(): GoldFigure[] {
  const [, ...rows] = readFileSync('test/fixtures/figures/gold.tsv', 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [file = '', line, column, text = '', , , , tier] = row.split('\t');
    const start = startOfLine(PAGES.get(file) ?? '', Number(line)) + Number(column);
    return { file, start, end: start + text.length, isCore: tier === 'core' };
  });
}

/** @param line counted from 1 */
function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start;
}

/** Milliseconds of the processor for all lines of the five pages: what else the machine does is not counted. */
function timeOf(read: (line: string) => unknown): number {
  const start = process.cpuUsage();
  for (const line of LINES) read(line);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function suite(line: string): Span[] {
  return MODELS.flatMap((recognize) => recognize(line)).map(({ start, end }) => ({ start, end: end + 1 }));
}

/** What the suite finds on a page; of spans that lie in others of its own only the longest. */
function suiteOnPage(text: string): Span[] {
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const all = suite(line);
    const spans = all.filter((span) => !all.some((other) => other.start <= span.start && span.end <= other.end && other.end - other.start > span.end - span.start));
    const placed = [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()].map(({ start, end }) => ({ start: start + offset, end: end + offset }));
    offset += line.length + 1;
    return placed;
  });
}

/** Prints which of the gold's figures are found to the character, and how much of what is given is in the gold. */
function score(name: string, read: (text: string) => readonly Span[], { leastFound, leastRight }: { leastFound: number; leastRight: number }): void {
  let found = 0;
  let given = 0;
  let right = 0;
  for (const [file, text] of PAGES) {
    const gold = GOLD.filter((figure) => figure.file === file);
    if (gold.length === 0) continue;
    const spans = read(text);
    const isGiven = (one: Span): boolean => spans.some(({ start, end }) => start === one.start && end === one.end);
    found += gold.filter((figure) => figure.isCore && isGiven(figure)).length;
    given += spans.length;
    right += spans.filter(({ start, end }) => gold.some((figure) => figure.start === start && figure.end === end)).length;
  }
  const core = GOLD.filter(({ isCore }) => isCore).length;
  measureShare(`figures of the gold that ${name} finds to the character`, found, core, leastFound);
  measureShare(`figures of ${name} that are in the gold`, right, given, leastRight);
}

describe('figures, compared with @microsoft/recognizers-text-suite', () => {
  it('should be found at 2 MB a second or faster, and at least fifty times as fast', () => {
    const bytes = Buffer.byteLength(LINES.join('\n'));
    for (let warm = 0; warm < 20; warm++) timeOf(findFigures);
    timeOf(suite);
    const ours = Math.min(...Array.from({ length: 10 }, () => timeOf(findFigures)));
    const theirs = Math.min(timeOf(suite), timeOf(suite));
    measure(`figures of ${bytes} bytes, per MB (${(bytes / 1000 / ours).toFixed(2)} MB/s)`, (ours / bytes) * 1e6, 'ms', 500);
    measure(`time against the suite's (${Math.round(theirs / ours)} times as fast)`, (100 * ours) / theirs, '%', 2);
  }).timeout(300_000);

  it('should be those of the gold', () => {
    score('Galley', (text) => analyzePage(text).figures, { leastFound: 0.99, leastRight: 0.98 });
    score('the suite', suiteOnPage, { leastFound: 0, leastRight: 0 });
  }).timeout(300_000);
});
