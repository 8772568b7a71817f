import type { ReadAsset } from '../assets.js';
import { Gate } from './gate.js';
import { LanguageModel, type Pause } from './language-model.js';
import type { LookalikeModel } from './lookalike-model.js';
import { ModelError, unpackModelFile, type ByteReader, type ModelKind } from './model-file.js';
import { ModelLexicon } from './model-lexicon.js';
import { PairIndex } from './pair-index.js';
import { SentenceReader } from './sentence-reader.js';
import { ShapeTable } from './shape-table.js';

/** The embedded language model: the lexicon, and what finding look-alike characters needs. */
export interface WordKnowledge {
  readonly lexicon: ModelLexicon;
  readonly lookalikes: LookalikeModel;
}

/** Work shorter than this goes on without a pause, in milliseconds: each pause costs one or more itself. */
const SLICE = 10;

/**
 * Loads the model files `model/language.bin`, `dictionary.bin`, `pairs.bin`, `shapes.bin` and `gate.bin`: words are entered while
 * their pairs are still being unpacked.
 * @param rest awaited between slices of work, some ten milliseconds long
 * @throws ModelError when a file is missing or damaged
 */
export async function loadWordKnowledge(readAsset: ReadAsset, rest: Pause): Promise<WordKnowledge> {
  const pause = afterSlices(rest);
  const open = async (kind: ModelKind): Promise<ByteReader> => unpackModelFile(await readModelAsset(readAsset, kind), kind);
  const [language, dictionary, pairs, shapeTable, weights] = [open('language'), open('dictionary'), open('pairs'), open('shapes'), open('gate')];
  const all = Promise.all([language, dictionary, pairs, shapeTable, weights]);
  // What fails while other parts are still being built is thrown where it is waited for.
  all.catch(() => undefined);
  const model = await LanguageModel.read(await language, await dictionary, pairs, pause);
  await pause();
  const shapes = ShapeTable.read(await shapeTable);
  await pause();
  const reader = new SentenceReader(model, shapes, await PairIndex.build(model, pause));
  return { lexicon: new ModelLexicon(model, shapes), lookalikes: { reader, shapes, gate: Gate.read(await weights) } };
}

/** A pause that lasts only where the work since the last one was long enough. */
function afterSlices(rest: Pause): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await rest();
    since = performance.now();
  };
}

async function readModelAsset(readAsset: ReadAsset, kind: ModelKind): Promise<Uint8Array> {
  try {
    return await readAsset(`model/${kind}.bin`);
  } catch (error) {
    throw new ModelError(`The ${kind} model cannot be read.`, { cause: error });
  }
}
