import { readFileSync } from 'node:fs';
import { SENTENCE_FEATURES } from '../../src/core/lexicon/features.js';
import { LanguageModel } from '../../src/core/lexicon/language-model.js';
import { unpackModelFile, type ByteReader, type ModelKind } from '../../src/core/lexicon/model-file.js';
import { PairIndex } from '../../src/core/lexicon/pair-index.js';
import { SentenceReader } from '../../src/core/lexicon/sentence-reader.js';
import { ShapeTable } from '../../src/core/lexicon/shape-table.js';
import { trueCharacters } from './align.js';
import { buildDictionary } from './build-dictionary.js';
import { buildLanguage } from './build-language.js';
import { calibrate, fitGate, packGate, type Example } from './fit-gate.js';
import { examplesOf } from './gate-examples.js';
import { observedConfusions } from './confusions.js';
import { heldOutText, heldOutPages } from './held-out-text.js';
import { ErrorMaker, type Spoiling } from './make-errors.js';
import { randomStream } from './random.js';
import type { WordModel } from './sunpinyin.js';
import { trainingPages } from './training-text.js';

const SEED = 7;
const ROUNDS = 8;
const MANUAL_SHARE = 0.9;
const HELD_OUT_ROUNDS = 10;
/** What a suggestion on a page that was read counts: such pages are few. */
const READ_WEIGHT = 8;
/** Share of the rarer words that the model is made to forget for the fitting, as pages have words that no model knows. */
const FORGOTTEN = 0.2;
const FORGOTTEN_FREQUENT = 0.04;
const RARE = 1e-5;
/** How pages are spoilt, in turn, for fitting: badly, so that there is much to learn from. */
const SPOILINGS: readonly Spoiling[] = [{ spacing: 20, junk: 0.5 }, { spacing: 40, junk: 0.5 }, { spacing: 80, junk: 0.5 }, { spacing: 160, junk: 0.5 }];
/** And for calibrating: from clean pages to worn ones. */
const USUAL_SPOILINGS: readonly Spoiling[] = [{ spacing: 80, junk: 0.5 }, { spacing: Infinity, junk: 0 }, { spacing: 40, junk: 0.5 }, { spacing: Infinity, junk: 0 }, { spacing: 200, junk: 0.3 }];

/** A number from 0 to 1 that depends on the word alone. */
function lot(word: string): number {
  let hash = 7;
  for (const character of word) hash = Math.imul(hash ^ character.charCodeAt(0), 0x9e3779b1) >>> 0;
  return ((hash >>> 8) % 1000) / 1000;
}

/** One of so many wrong suggestions that do not look alike is kept, with the weight of all: there are far more of them than of others. */
const UNLIKE_FOR_ONE = 4;
const ALIKE = SENTENCE_FEATURES.indexOf('alike');

function thinned(examples: readonly Example[], random: () => number): Example[] {
  return examples.flatMap((example) => {
    if (example.right || example.features[ALIKE] !== 0) return [example];
    return random() < 1 / UNLIKE_FOR_ONE ? [{ ...example, weight: example.weight * UNLIKE_FOR_ONE }] : [];
  });
}

const noPause = (): Promise<void> => Promise.resolve();

async function forgetfulModel(source: WordModel): Promise<LanguageModel> {
  const words = new Map([...source.words].filter(([id, word]) => word.length < 2 || lot(word) >= ((source.unigrams.get(id) ?? 0) < RARE ? FORGOTTEN : FORGOTTEN_FREQUENT)));
  const { language, pairs } = buildLanguage({ ...source, words });
  const dictionary = await unpackModelFile(buildDictionary(source, (word) => lot(word) >= FORGOTTEN), 'dictionary');
  return LanguageModel.read(await unpackModelFile(language, 'language'), dictionary, unpackModelFile(pairs, 'pairs'), noPause);
}

async function fullModel(): Promise<LanguageModel> {
  const open = (kind: ModelKind): Promise<ByteReader> => unpackModelFile(readFileSync(`model/${kind}.bin`), kind);
  return LanguageModel.read(await open('language'), await open('dictionary'), open('pairs'), noPause);
}

/** Makes examples of pages with the suggestions of a word model. */
class ExampleMaker {
  private constructor(private readonly reader: SentenceReader, private readonly shapes: ShapeTable) {}

  static async of(model: LanguageModel, shapes: ShapeTable): Promise<ExampleMaker> {
    return new ExampleMaker(new SentenceReader(model, shapes, await PairIndex.build(model, noPause)), shapes);
  }

  /** Of right pages, with errors put in. */
  ofSpoilt(pages: readonly string[], errors: ErrorMaker, spoilings: readonly Spoiling[]): Example[] {
    return pages.flatMap((page, i) => {
      const spoilt = errors.spoil(page, spoilings[i % spoilings.length] ?? { spacing: Infinity, junk: 0 });
      return examplesOf(spoilt, page.split(''), this.reader, this.shapes);
    });
  }

  /** Of pages that Tesseract read: reading and truth. */
  ofRead(pages: readonly (readonly [read: string, truth: string])[]): Example[] {
    return pages.flatMap(([read, truth]) => examplesOf(read, trueCharacters(read, truth), this.reader, this.shapes));
  }
}

/** Pages read with Tesseract, see `read-pages.ts`. */
function readPages(): [read: string, truth: string][] {
  return readFileSync('scripts/model/training-pages.tsv', 'utf8').trim().split('\n').map((line) => {
    const [read = '', truth = ''] = line.split('\t');
    return [read, truth];
  });
}

/**
 * Fits the gate on text written for it and manuals, with errors put in, and on pages that Tesseract read, as a model sees them that lacks some
 * of their words; calibrates it on other text with the whole model; and compiles `gate.bin`.
 */
export async function buildGate(source: WordModel, shapeTable: Uint8Array): Promise<Uint8Array> {
  const shapes = ShapeTable.read(await unpackModelFile(shapeTable, 'shapes'));
  const random = randomStream(SEED);
  const errors = new ErrorMaker(shapes, observedConfusions(), random);
  const maker = await ExampleMaker.of(await forgetfulModel(source), shapes);
  const spoilt = maker.ofSpoilt(trainingPages(ROUNDS, MANUAL_SHARE, random), errors, SPOILINGS);
  const read = maker.ofRead(readPages());
  const training = thinned([...spoilt, ...read.map((example) => ({ ...example, weight: READ_WEIGHT }))], random);
  console.log(`fitting on ${training.length} suggestions, ${training.filter(({ right }) => right).length} of them right, ${read.filter(({ right }) => right).length} on pages that were read`);
  const gate = fitGate(training, random);
  const whole = await ExampleMaker.of(await fullModel(), shapes);
  return packGate(calibrate(gate, Array.from({ length: HELD_OUT_ROUNDS }, () => whole.ofSpoilt([...heldOutPages(), ...heldOutText()], errors, USUAL_SPOILINGS)).flat()));
}
