import { LanguageModel } from '../../src/core/lexicon/language-model.js';
import { unpackModelFile } from '../../src/core/lexicon/model-file.js';
import { SentenceReader } from '../../src/core/lexicon/sentence-reader.js';
import { ShapeTable } from '../../src/core/lexicon/shape-table.js';
import { fitGate, packGate } from './fit-gate.js';
import { examplesOf } from './gate-examples.js';
import { ErrorMaker } from './make-errors.js';
import { randomStream } from './random.js';
import { trainingPages } from './training-text.js';

const SEED = 7;
const NEWS_ROUNDS = 12;
const MANUAL_SHARE = 0.4;
/** One error in so many characters, page by page. */
const SPACINGS = [25, 60, 150];

/** Fits the gate on invented news and manuals with errors put in, and compiles `gate.bin`. */
export async function buildGate(readModel: (name: string) => Promise<Uint8Array>): Promise<Uint8Array> {
  const language = await unpackModelFile(await readModel('language'), 'language');
  const dictionary = await unpackModelFile(await readModel('dictionary'), 'dictionary');
  const model = await LanguageModel.read(language, dictionary, () => Promise.resolve());
  const shapes = ShapeTable.read(await unpackModelFile(await readModel('shapes'), 'shapes'));
  const reader = new SentenceReader(model, shapes);
  const random = randomStream(SEED);
  const pages = trainingPages(NEWS_ROUNDS, MANUAL_SHARE, random);
  const errors = new ErrorMaker(shapes, 'scripts/model/confusions.tsv', random);
  const examples = pages.flatMap((page, i) => examplesOf(errors.spoil(page, SPACINGS[i % SPACINGS.length] ?? 60), page, reader, shapes));
  return packGate(fitGate(examples, random));
}
