import { isDeterminer, isPlaceSuffix } from './closed-classes.js';
import type { Support } from './evidence.js';
import type { Suggestion } from './sentence-reader.js';

/** Likeness below which two characters are hardly ever, and not often, confused in print. */
const HARDLY_ALIKE = 16;
const LITTLE_ALIKE = 26;
const GAIN_FOR_UNLIKE = 16;
const GAIN_FOR_LITTLE_ALIKE = 9;
/** Likeness from which on a reader may well make the same mistake every time. */
const NEARLY_THE_SAME = 50;
/** So often beside the same neighbour, a character is there on purpose. */
const ON_PURPOSE = 3;
/** Gain needed to exchange one word for another. */
const GAIN_OVER_WORD = 8;

/** The character that stands there, and the one that follows. */
interface Place {
  readonly original: number;
  readonly next: number;
}

/**
 * Whether a suggestion must stay doubtful, whatever the gate says: characters that are not alike need a context that
 * leaves no doubt, and so do places that may be the name of a place and one word in the place of another; one determiner
 * is as good as another (近段时间, 这段时间); what recurs on the page is a word of the page, unless the word that would
 * stand in its place is commoner there.
 */
export function isRestrained({ unit, gain, likeness }: Pick<Suggestion, 'unit' | 'gain' | 'likeness'>, support: Support, originalIsWord: boolean, { original, next }: Place): boolean {
  if (isDeterminer(unit) && isDeterminer(original)) return true;
  if (likeness < HARDLY_ALIKE && gain < GAIN_FOR_UNLIKE) return true;
  if (likeness < LITTLE_ALIKE && gain < GAIN_FOR_LITTLE_ALIKE) return true;
  if (isPlaceSuffix(next) && likeness < NEARLY_THE_SAME && gain < GAIN_FOR_UNLIKE) return true;
  if (originalIsWord && gain < GAIN_OVER_WORD) return true;
  return support.pairOnPage >= ON_PURPOSE && support.pairOnPage >= support.wordOnPage && likeness < NEARLY_THE_SAME;
}
