import { isDeterminer, isPlaceSuffix } from './closed-classes.js';
import type { Support } from './evidence.js';
import type { Suggestion } from './sentence-reader.js';

/** Likeness below which two characters are not confused in good print, and not often. */
const HARDLY_ALIKE = 16;
const LITTLE_ALIKE = 26;
const GAIN_FOR_UNLIKE = 16;
const GAIN_FOR_LITTLE_ALIKE = 9;
/** Likeness from which on a reader may well make the same mistake every time. */
const NEARLY_THE_SAME = 50;
/** So often beside the same neighbour, a character is there on purpose. */
const ON_PURPOSE = 3;
/** Gain needed to exchange one word for another. */
const GAIN_OVER_WORD = 14;

/** What else is known of a place. */
interface Place {
  /** The character that stands there, the one before and the one that follows. */
  readonly before: number;
  readonly original: number;
  readonly next: number;
  readonly originalIsWord: boolean;
  /** Whether the page was read so badly, or people accepted the pair so often, that characters may be confused that do not look alike. */
  readonly mayBeUnlike: boolean;
}

/**
 * Whether a suggestion must stay doubtful, whatever the gate says: characters that are not alike are confused on worn
 * pages only; places that may be the name of a place, and one word in the place of another, need a context that leaves no
 * doubt; a character that stands twice was doubled, not misread; one determiner is as good as another (近段时间, 这段时间);
 * what recurs is a word of the page, unless the word that would stand in its place is commoner.
 */
export function isRestrained({ unit, gain, likeness, start, end }: Pick<Suggestion, 'unit' | 'gain' | 'likeness' | 'start' | 'end'>, support: Support, { before, original, next, originalIsWord, mayBeUnlike }: Place): boolean {
  if (isDeterminer(unit) && isDeterminer(original)) return true;
  if (!mayBeUnlike && likeness < HARDLY_ALIKE) return true;
  if ((original === before || original === next) && likeness < NEARLY_THE_SAME) return true;
  if (!mayBeUnlike && likeness < LITTLE_ALIKE && gain < GAIN_FOR_LITTLE_ALIKE) return true;
  if (isPlaceSuffix(next) && likeness < NEARLY_THE_SAME && gain < GAIN_FOR_UNLIKE) return true;
  if (originalIsWord && gain < GAIN_OVER_WORD) return true;
  if (end - start === 1 && likeness < LITTLE_ALIKE) return true;
  return support.pairElsewhere >= ON_PURPOSE && support.pairElsewhere >= support.wordOnPage + support.wordInProject && likeness < NEARLY_THE_SAME;
}
