import type { ReadAsset } from '../assets.js';
import type { TextEdit } from '../text/edits.js';
import { runToEnd, type Steps } from '../text/steps.js';
import { convertText, type Conversion } from './conversion.js';
import { Dictionary } from './dictionary.js';

/** Mainland simplified, OpenCC's standard traditional, Taiwan, Hong Kong, Japanese shinjitai. */
export type Variant = 'hans' | 'hant' | 'tw' | 'hk' | 'jp';

export const VARIANTS: readonly Variant[] = ['hans', 'hant', 'tw', 'hk', 'jp'];

export interface ConvertOptions {
  /** Whether words are exchanged too (软件 → 軟體 for Taiwan), not characters only. */
  readonly phrases?: boolean;
}

/** An edit of a conversion; where characters are exchanged one for one, each has its own. */
export interface ConversionEdit extends TextEdit {
  /** Exchanges a word for the region's own, which only happens when phrases are asked for. */
  readonly phrase: boolean;
}

/** Conversion between the variants of Chinese script, with the dictionaries of OpenCC (Apache 2.0, through opencc-js). */
export interface Converters {
  /**
   * @param text read as `from`; characters of other scripts stay
   * @returns edits of `text` in UTF-16 offsets, ascending, without overlap, only where something changes
   */
  convert(text: string, from: Variant, to: Variant, options?: ConvertOptions): ConversionEdit[];
  /** The names of the dictionaries that exchange words between two regions when phrases are asked for; empty where there are none. */
  phraseDictionaries(from: Variant, to: Variant): string[];
  /** A dictionary by its name in opencc-js (`STPhrases`, `TSCharacters` …), several searched as one. */
  dictionary(...names: string[]): Dictionary;
  /** Reads the largest dictionaries, which the analysis of any page asks for: nothing is held up by them later. */
  readWords(): Steps<unknown>;
}

/** The content of the asset: the presets of opencc-js, with each dictionary stored once. */
export interface OpenccData {
  readonly dictionaries: Readonly<Record<string, string>>;
  readonly configurations: Readonly<Record<string, {
    readonly normalization?: readonly string[];
    readonly segmentation?: readonly string[];
    readonly chain: readonly (readonly string[])[];
  }>>;
}

/** Loads the dictionaries (`opencc.json`, 1.2 MB). @throws where the asset cannot be read */
export async function loadConverters(readAsset: ReadAsset): Promise<Converters> {
  return new OpenccConverters(JSON.parse(new TextDecoder().decode(await readAsset('opencc.json'))) as OpenccData);
}

const OPENCC_NAMES: Readonly<Record<Variant, string>> = { hans: 's', hant: 't', tw: 'tw', hk: 'hk', jp: 'jp' };

/** The dictionaries of words from simplified to traditional script. */
export const WORDS = ['STPhrases', 'STPhrases_GeneratedFromRegionalPhrases'] as const;

/** Dictionaries of a region's own words. */
const REGIONAL = /^(?:TW|HK)Phrases/;

class OpenccConverters implements Converters {
  readonly #dictionaries = new Map<string, Dictionary>();
  readonly #conversions = new Map<string, Conversion>();

  constructor(private readonly data: OpenccData) {}

  convert(text: string, from: Variant, to: Variant, { phrases = false }: ConvertOptions = {}): ConversionEdit[] {
    if (from === to) return [];
    const plain = convertText(text, this.#conversion(from, to, false));
    if (!phrases) return plain.map((edit) => ({ start: edit.start, end: edit.end, text: edit.text, phrase: false }));
    const usual = new Set(plain.map(keyOf));
    return convertText(text, this.#conversion(from, to, true)).map((edit) => ({ ...edit, phrase: !usual.has(keyOf(edit)) }));
  }

  dictionary(...names: string[]): Dictionary {
    return this.#dictionaries.get(keyOfGroup(names)) ?? runToEnd(this.#readGroup(names));
  }

  readWords(): Steps<unknown> {
    return this.#readGroup(WORDS);
  }

  *#readGroup(names: readonly string[]): Steps<Dictionary> {
    const dictionary = yield* Dictionary.read(names.map((name) => this.data.dictionaries[name] ?? ''));
    this.#dictionaries.set(keyOfGroup(names), dictionary);
    return dictionary;
  }

  phraseDictionaries(from: Variant, to: Variant): string[] {
    const chain = this.data.configurations[this.#configurationName(from, to, true)]?.chain ?? [];
    return chain.flat().filter((name) => REGIONAL.test(name));
  }

  #conversion(from: Variant, to: Variant, phrases: boolean): Conversion {
    const name = this.#configurationName(from, to, phrases);
    let conversion = this.#conversions.get(name);
    if (!conversion) {
      conversion = this.#read(name);
      this.#conversions.set(name, conversion);
    }
    return conversion;
  }

  /** OpenCC writes the region whose phrases are exchanged with a p: s2twp, tw2sp. */
  #configurationName(from: Variant, to: Variant, phrases: boolean): string {
    const plain = `${OPENCC_NAMES[from]}2${OPENCC_NAMES[to]}`;
    return phrases && this.data.configurations[`${plain}p`] ? `${plain}p` : plain;
  }

  #read(name: string): Conversion {
    const configuration = this.data.configurations[name];
    if (!configuration) throw new RangeError(`no OpenCC configuration ${name}`);
    const group = (names?: readonly string[]): Dictionary | null => names ? this.dictionary(...names) : null;
    return {
      normalization: group(configuration.normalization),
      segmentation: group(configuration.segmentation),
      chain: configuration.chain.map((names) => this.dictionary(...names)),
    };
  }
}

function keyOfGroup(names: readonly string[]): string {
  return names.join('+');
}

function keyOf({ start, end, text }: TextEdit): string {
  return `${start} ${end} ${text}`;
}
