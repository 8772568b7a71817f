// Prints what each least probability would show of held-out text, so that the thresholds of the tiers can be chosen:
// node scripts/run.mjs scripts/model/choose-thresholds.ts
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { evidenceOf } from '../../src/core/lexicon/evidence.js';
import { loadWordKnowledge } from '../../src/core/lexicon/load.js';
import type { LookalikeModel } from '../../src/core/lexicon/lookalike-model.js';
import { findLookalikes } from '../../src/core/lexicon/lookalikes.js';
import { misreadings } from './align.js';
import { observedConfusions } from './confusions.js';
import { heldOutText, heldOutPages } from './held-out-text.js';
import { ErrorMaker } from './make-errors.js';
import { randomStream } from './random.js';

const SEED = 99;
const ROUNDS = 3;
const SPACING = 80;
const LEASTS = [0.1, 0.12, 0.14, 0.16, 0.2, 0.25, 0.28, 0.3, 0.32, 0.35, 0.4, 0.5];
const HAN = /^[\u4e00-\u9fff]$/u;

interface Reading {
  readonly read: string;
  readonly truth: string;
}

/** Where a reading was marked, and whether rightly. */
interface Mark {
  readonly probability: number;
  readonly isRight: boolean;
}

function marksIn({ read, truth }: Reading, model: LookalikeModel): { errors: number; marks: Mark[] } {
  const wrong = misreadings(read, truth, 0);
  const errors = new Set(wrong.filter((error) => HAN.test(error.read) && HAN.test(error.truth)).map(({ at }) => at));
  const unclear = new Set(wrong.map(({ at }) => at).filter((at) => !errors.has(at)));
  const found = findLookalikes(read, model, evidenceOf(read, model)).filter(({ at }) => !unclear.has(at));
  return { errors: errors.size, marks: found.map(({ at, probability }) => ({ probability, isRight: errors.has(at) })) };
}

function report(title: string, readings: readonly Reading[], model: LookalikeModel): void {
  const pages = readings.map((reading) => marksIn(reading, model));
  const characters = readings.reduce((sum, { read }) => sum + read.length, 0);
  const errors = pages.reduce((sum, page) => sum + page.errors, 0);
  console.log(`${title}: ${errors} errors in ${characters} characters`);
  for (const least of LEASTS) {
    const marks = pages.flatMap((page) => page.marks).filter(({ probability }) => probability >= least);
    const right = marks.filter(({ isRight }) => isRight).length;
    const quality = errors === 0 ? '' : `precision ${(right / marks.length).toFixed(3)}, recall ${(right / errors).toFixed(3)}, `;
    console.log(`  from ${least}: ${quality}${(((marks.length - right) / characters) * 10_000).toFixed(2)} false alarms in 10,000 characters`);
  }
}

const { lookalikes: model } = await loadWordKnowledge((name) => readFile(name), () => Promise.resolve());
const errors = new ErrorMaker(model.shapes, observedConfusions(), randomStream(SEED));
const pages = [...heldOutPages(), ...heldOutText()];
const spoilt = (junk: number): Reading[] => Array.from({ length: ROUNDS }, () => pages.map((truth) => ({ truth, read: errors.spoil(truth, { spacing: SPACING, junk }) }))).flat();
report('As printed', pages.map((truth) => ({ truth, read: truth })), model);
report('With look-alikes put in', spoilt(0), model);
report('With confusions of Tesseract put in', spoilt(1), model);
report('Read by Tesseract', readFileSync('scripts/model/held-out-pages.tsv', 'utf8').trim().split('\n').map((line) => {
  const [read = '', truth = ''] = line.split('\t');
  return { read, truth };
}), model);
