import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { analyzePage } from '../../../src/core/analyze.js';
import { checkPage } from '../../../src/core/artifacts/check.js';
import { lookalikeChar } from '../../../src/core/artifacts/lookalike-char.js';
import { suspectText } from '../../../src/core/artifacts/suspect-text.js';
import { loadKnowledge, type Knowledge } from '../../../src/core/knowledge.js';
import { AnalysisMemory } from '../../../src/core/memory/analysis-memory.js';
import { readPage } from '../../../src/core/page/read.js';
import { foundByPlace } from '../../../src/core/sections/long-analysis.js';
import { runToEnd } from '../../../src/core/text/steps.js';
import { problemsOf } from '../../../src/editor/problems/problems.js';
import { measure } from '../../measure.js';
import { readAsset } from '../assets.js';

/** Keystrokes until the engine has compiled the code to its last tier, and those that are measured. */
const WARM_UP = 500;
const MEASURED = 100;
/** In bytes. */
const PAGE = 15_000;
const LONG = 2_000_000;
/** Characters that a window shows. */
const SCREEN = 3_000;

const SENTENCE = '日记者从有关部门获悉，今年全市新增公园绿地十二处。';
/** Typed where the first one has been typed before: what was held of its sentences is remembered. */
const OTHER_SENTENCE = '日上午消防队员赶到现场，经过三个小时扑灭了山火。';

const pages = readdirSync('seeds').sort().map((name) => readFileSync(`seeds/${name}`, 'utf8'));

/** Processor time in milliseconds, so that a busy machine is not blamed on the analysis. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The text as an editor hands it over: the engine need not put pieces together first. */
function inOnePiece(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** Pages one after the other, each with numbers of its own, for at least so many bytes. */
function longText(): string {
  let text = '';
  for (let copy = 0; Buffer.byteLength(text) < LONG; copy++) {
    for (const page of pages) text += `${page.split('\n').map((line, i) => (i % 12 === 5 && line !== '' ? `${line}第${copy}期` : line)).join('\n')}\n\n`;
  }
  return text;
}

describe('a keystroke', () => {
  let knowledge: Knowledge;

  before(async () => {
    knowledge = await loadKnowledge(readAsset, { unreadable: (error) => assert.fail(String(error)) });
  });

  /**
   * Types sentences into the middle of a text, character by character, each in place of the one before and none twice.
   * @param work gives the processor time that it takes for a version of the text
   * @returns the median of these times
   */
  function typeInto(text: string, work: (version: string) => number, sentence = SENTENCE): number {
    const at = /[，,]/g.exec(text.slice(text.length >> 1))!.index + (text.length >> 1) + 1;
    work(text);
    const times: number[] = [];
    for (let i = 0; i < WARM_UP + MEASURED; i++) {
      const round = Math.floor(i / sentence.length);
      times.push(work(inOnePiece(`${text.slice(0, at)}${round}${sentence.slice(0, 1 + i % sentence.length)}${text.slice(at)}`)));
    }
    return median(times.slice(WARM_UP));
  }

  /** The whole analysis, and what an editor shows of it at once: the marks in the middle of the text. */
  function analysis({ listed = false } = {}): (version: string) => number {
    const memory = new AnalysisMemory();
    return (version) => processorTime(() => {
      const found = analyzePage(version, { knowledge, memory });
      const place = { start: version.length >> 1, end: (version.length >> 1) + SCREEN };
      const byPlace = runToEnd(foundByPlace(found));
      byPlace.artifactsAt(place);
      byPlace.figuresAt(place);
      if (listed) runToEnd(problemsOf(found.artifacts, 'likely'));
    });
  }

  /** What the look-alikes alone take, the page once read. */
  function lookalikes(version: string): number {
    const page = runToEnd(readPage(version));
    return processorTime(() => runToEnd(checkPage(page, [lookalikeChar, suspectText], knowledge)));
  }

  for (const [i, page] of pages.entries()) {
    if (Buffer.byteLength(page) < 0.9 * PAGE) continue;

    it(`should cost little on page ${i}`, () => {
      measure(`a keystroke on a page of 15 KB (seed ${i}), all rules and the language model, median`, typeInto(page, analysis()), 'ms', 5);
    }).timeout(60_000);

    it(`should cost little for the look-alikes of page ${i}`, () => {
      measure(`a keystroke on a page of 15 KB (seed ${i}), look-alikes alone, median`, typeInto(page, lookalikes, OTHER_SENTENCE), 'ms', 5);
    }).timeout(60_000);
  }

  it('should cost little in a long text', () => {
    measure('a keystroke in a text of 2 MB, all rules and the language model, with the marks of a screen, median', typeInto(longText(), analysis()), 'ms', 15);
  }).timeout(300_000);

  it('should cost little to list the problems of a long text', () => {
    measure('a keystroke in a text of 2 MB, the same with the list of its problems, median', typeInto(longText(), analysis({ listed: true })), 'ms', 40);
  }).timeout(300_000);
});
