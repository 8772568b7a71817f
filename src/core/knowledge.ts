import type { ReadAsset } from './assets.js';
import { loadEncodings, type Encodings } from './encoding/encodings.js';
import { loadConverters, type Converters } from './script/converters.js';

/**
 * Data that the analysis uses where it has been loaded: a page is analysed at once with what there is, and again when more has come.
 * The result depends on the text and on which members are there, on nothing else.
 */
export interface Knowledge {
  /** Dictionaries of Chinese script: needed for `s2t-unconverted` and `variant-form`. */
  readonly converters?: Converters;
  /** Code tables: needed for `mojibake`. */
  readonly encodings?: Encodings;
}

/** Loads all that there is. @throws where an asset cannot be read */
export async function loadKnowledge(readAsset: ReadAsset): Promise<Required<Knowledge>> {
  const [converters, encodings] = await Promise.all([loadConverters(readAsset), loadEncodings(readAsset)]);
  return { converters, encodings };
}
