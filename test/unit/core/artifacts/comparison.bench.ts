import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'autocorrect-node';
import { run } from 'zhlint';
import { analyzePage } from '../../../../src/core/analyze.js';
import { checkPage } from '../../../../src/core/artifacts/check.js';
import { ALL_RULES } from '../../../../src/core/artifacts/registry.js';
import { repair } from '../../../../src/core/artifacts/repair.js';
import type { RuleId } from '../../../../src/core/artifacts/rules.js';
import { loadKnowledge, type Knowledge } from '../../../../src/core/knowledge.js';
import { readPage } from '../../../../src/core/page/read.js';
import { runToEnd } from '../../../../src/core/text/steps.js';
import { measure } from '../../../measure.js';
import { readAsset } from '../../assets.js';
import { goldPages } from './gold.js';
import { distance } from './truth.js';

type Tool = (text: string) => unknown;

/** Spelling, script, encoding and figures are not what the others check. */
const OTHER_SUBJECTS: ReadonlySet<RuleId> = new Set<RuleId>(['lookalike-char', 'suspect-text', 'mojibake', 'replacement-char', 's2t-unconverted', 'variant-form', 'figure-check']);
const rules = ALL_RULES.filter(({ id }) => !OTHER_SUBJECTS.has(id));

const galley: Tool = (text) => runToEnd(checkPage(runToEnd(readPage(text)), rules));
const zhlint = (text: string): string => run(text, { rules: { preset: 'default' } }).result;
const autocorrect = (text: string): string => format(text);

const textsOf = (...folders: string[]): string[] => folders.flatMap((folder) =>
  readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8')));

/** zhlint throws on some texts; those are left out for all. */
function withoutFailing(texts: readonly string[]): string[] {
  return texts.filter((text) => {
    try {
      zhlint(text);
      return true;
    } catch {
      return false;
    }
  });
}

/** Megabytes a second over texts that the tool sees for the first time, after others have warmed it up. */
function throughput(tool: Tool, warmUp: readonly string[], texts: readonly string[]): number {
  for (const text of warmUp) tool(text);
  const start = performance.now();
  for (const text of texts) tool(text);
  return texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0) / 1000 / (performance.now() - start);
}

/** How much of the way from the pages to their clean text is left after the tool's repairs, in per cent. */
function distanceLeft(repaired: Tool): number {
  let [before, after] = [0, 0];
  for (const { text, clean } of goldPages()) {
    before += distance(text, clean);
    after += distance(repaired(text) as string, clean);
  }
  return (100 * after) / before;
}

describe('the rules beside zhlint and AutoCorrect', () => {
  let knowledge: Knowledge;
  before(async () => void (knowledge = await loadKnowledge(readAsset, { unreadable: () => undefined })));

  it('should check at least five times as much text a second as zhlint', () => {
    const warmUp = withoutFailing(textsOf('test/fixtures/pages', 'test/fixtures/clean'));
    const texts = withoutFailing(textsOf('seeds', 'test/fixtures/papers', 'test/fixtures/scans'));
    const speeds = [galley, zhlint, autocorrect].map((tool) => throughput(tool, warmUp, texts));
    const [ours = 0, theirs = 0, auto = 0] = speeds.map((speed) => Math.round(speed * 1000) / 1000);
    measure(`time of Galley for ${texts.length} pages (${ours} MB/s) of that of zhlint (${theirs} MB/s; AutoCorrect ${auto} MB/s)`, (100 * theirs) / ours, '%', 20);
  });

  it('should leave at most 3 % of the distance to the clean text', () => {
    measure('distance to the clean text left by Galley', distanceLeft((text) => repair(text, { certainty: 'likely' }, (page) => analyzePage(page, { knowledge }).artifacts)), '%', 3);
    measure('distance to the clean text left by zhlint', distanceLeft(zhlint), '%', 100);
    measure('distance to the clean text left by AutoCorrect', distanceLeft(autocorrect), '%', 100);
  });
});
