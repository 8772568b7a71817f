import { LanguageModel } from '../../src/core/lexicon/language-model.js';
import { unpackModelFile } from '../../src/core/lexicon/model-file.js';
import { PairIndex } from '../../src/core/lexicon/pair-index.js';
import { SentenceReader } from '../../src/core/lexicon/sentence-reader.js';
import { ShapeTable } from '../../src/core/lexicon/shape-table.js';
import { buildDictionary } from './build-dictionary.js';
import { buildLanguage } from './build-language.js';
import { fitGate, packGate } from './fit-gate.js';
import { examplesOf } from './gate-examples.js';
import { ErrorMaker } from './make-errors.js';
import { randomStream } from './random.js';
import type { WordModel } from './sunpinyin.js';
import { trainingPages } from './training-text.js';

const SEED = 7;
const NEWS_ROUNDS = 36;
const MANUAL_SHARE = 0.9;
/** Share of the rarer words that the model is made to forget for the fitting, as pages have words that no model knows. */
const FORGOTTEN = 0.2;
const FORGOTTEN_FREQUENT = 0.04;
const RARE = 1e-5;
/** One error in so many characters, page by page. */
const SPACINGS = [20, 40, 80];

/** A number from 0 to 1 that depends on the word alone. */
function lot(word: string): number {
  let hash = 7;
  for (const character of word) hash = Math.imul(hash ^ character.charCodeAt(0), 0x9e3779b1) >>> 0;
  return ((hash >>> 8) % 1000) / 1000;
}

async function forgetfulModel(source: WordModel): Promise<LanguageModel> {
  const words = new Map([...source.words].filter(([id, word]) => word.length < 2 || lot(word) >= ((source.unigrams.get(id) ?? 0) < RARE ? FORGOTTEN : FORGOTTEN_FREQUENT)));
  const language = await unpackModelFile(buildLanguage({ ...source, words }), 'language');
  const dictionary = await unpackModelFile(buildDictionary(source, (word) => lot(word) >= FORGOTTEN), 'dictionary');
  return LanguageModel.read(language, dictionary, () => Promise.resolve());
}

/** Fits the gate on invented news and manuals with errors put in, and compiles `gate.bin`. */
export async function buildGate(source: WordModel, shapeTable: Uint8Array): Promise<Uint8Array> {
  const shapes = ShapeTable.read(await unpackModelFile(shapeTable, 'shapes'));
  const model = await forgetfulModel(source);
  const reader = new SentenceReader(model, shapes, await PairIndex.build(model, () => Promise.resolve()));
  const random = randomStream(SEED);
  const pages = trainingPages(NEWS_ROUNDS, MANUAL_SHARE, random);
  const errors = new ErrorMaker(shapes, 'scripts/model/confusions.tsv', random);
  const examples = pages.flatMap((page, i) => examplesOf(errors.spoil(page, SPACINGS[i % SPACINGS.length] ?? 60), page, reader, shapes));
  console.log(`fitting on ${examples.length} suggestions, ${examples.filter(({ right }) => right).length} of them right`);
  return packGate(fitGate(examples, random));
}
