import type { ReadAsset } from './assets.js';
import { loadEncodings, type Encodings } from './encoding/encodings.js';
import type { Evidence } from './lexicon/evidence.js';
import type { Pause } from './lexicon/language-model.js';
import { loadWordKnowledge, type WordKnowledge } from './lexicon/load.js';
import { loadConverters, type Converters } from './script/converters.js';

export type ProjectEvidence = Omit<Evidence, 'page'>;

/**
 * Data that the analysis uses where it has been loaded: a page is analysed at once with what there is, and again when more has come.
 * The result depends on the text and on which members are there, on nothing else.
 */
export interface Knowledge {
  /** Dictionaries of Chinese script: needed for `s2t-unconverted` and `variant-form`. */
  readonly converters?: Converters;
  /** Code tables: needed for `mojibake`. */
  readonly encodings?: Encodings;
  /** The embedded language model: needed for `lookalike-char` and `suspect-text`. */
  readonly language?: WordKnowledge;
  /** What the project knows beyond the page: phrases of its other pages, its words, a person's decisions. */
  readonly evidence?: ProjectEvidence;
}

/** How to load. */
export interface Loading {
  /** Awaited between slices of work, so as not to hold up an editor. */
  readonly pause?: Pause;
  /** Told of each part that cannot be read; the others are loaded all the same. */
  readonly unreadable: (error: unknown) => void;
}

/** Loads all that there is. */
export async function loadKnowledge(readAsset: ReadAsset, { pause = () => Promise.resolve(), unreadable }: Loading): Promise<Knowledge> {
  const attempt = <T>(part: Promise<T>): Promise<T | undefined> => part.catch((error: unknown) => {
    unreadable(error);
    return undefined;
  });
  const readInTurn: ReadAsset = async (name) => {
    const bytes = await readAsset(name);
    await pause();
    return bytes;
  };
  const [converters, encodings, language] = await Promise.all([
    attempt(loadWarmConverters(readInTurn, pause)),
    attempt(loadEncodings(readInTurn)),
    attempt(loadWordKnowledge(readInTurn, pause)),
  ]);
  return { ...(converters && { converters }), ...(encodings && { encodings }), ...(language && { language }) };
}

/** Reads the largest dictionaries as well: else they would hold up the analysis of the first page. */
async function loadWarmConverters(readAsset: ReadAsset, pause: Pause): Promise<Converters> {
  const converters = await loadConverters(readAsset);
  const steps = converters.readWords();
  do await pause(); while (steps.next().done !== true);
  return converters;
}
