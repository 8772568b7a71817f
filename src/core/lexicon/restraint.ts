import { areVariants, isDeterminer, isNominal, isParticle, isPlaceSuffix, isSurname } from './closed-classes.js';
import type { Support } from './evidence.js';
import type { Suggestion } from './sentence-reader.js';

/** Likeness below which two characters are not confused in good print, and not often. */
const HARDLY_ALIKE = 16;
const LITTLE_ALIKE = 26;
const GAIN_FOR_UNLIKE = 16;
const GAIN_FOR_LITTLE_ALIKE = 9;
/** Likeness needed where one character that is a word, or would be one with a particle, is to take the place of another: below it, half are false. */
const ALIKE_IF_ALONE = 40;
/** Likeness from which on a reader may well make the same mistake every time. */
export const NEARLY_THE_SAME = 50;
/** So often beside the same neighbour, a character is there on purpose. */
const ON_PURPOSE = 3;
/** Characters of most names of persons. */
const NAME = 3;
/** Gain needed to exchange one word for another. */
const GAIN_OVER_WORD = 14;

/** What else is known of a place. */
interface Place {
  /** The character that stands there, the one before and the one that follows. */
  readonly before: number;
  readonly original: number;
  readonly next: number;
  /** Whether the same character stands two places before or after: 怕就怕, 信不信. */
  readonly isEchoed: boolean;
  /** Whether it stands in a frame that takes any word: 一吞一吐, 边走边唱. */
  readonly isFramed: boolean;
  /** Whether what stands there now is a word, or part of one that would be broken. */
  readonly isWord: boolean;
  /** Whether the completed word stands where a given name may stand. */
  readonly isInName: boolean;
  /** Whether the character that stands there is seldom anything but a surname. */
  readonly isRareSurname: boolean;
  /** Whether the page was read so badly, or people accepted the pair so often, that characters may be confused that do not look alike. */
  readonly mayBeUnlike: boolean;
}

/**
 * Whether a suggestion must stay doubtful, whatever the gate says: characters that are not alike are confused on worn pages only;
 * places that may be the name of a place, and one word in the place of another, need a context that leaves no doubt; a given name
 * need not be a word, a rare surname is no misreading, and one surname is as good as another; a character that stands twice was
 * doubled or is said twice, not misread, and 一吞一吐 takes any verb; 者 makes a noun of any verb; one determiner is as good as another (近段时间, 这段时间), one way of writing a word as the other (村帐, 村账), and so are most words of one character, alone
 * or with a particle; what recurs is a word of the page, unless the word that would stand in its place is commoner.
 */
export function isRestrained({ at, unit, gain, likeness, start, end }: Pick<Suggestion, 'at' | 'unit' | 'gain' | 'likeness' | 'start' | 'end'>, support: Support, { before, original, next, isEchoed, isFramed, isWord, isInName, isRareSurname, mayBeUnlike }: Place): boolean {
  if ((isDeterminer(unit) && isDeterminer(original)) || areVariants(unit, original)) return true;
  if (isInName && likeness < NEARLY_THE_SAME) return true;
  if (at === start && (end - start === 1 || end - start === NAME) && isSurname(unit) && isSurname(original)) return true;
  if (isRareSurname && likeness < NEARLY_THE_SAME && support.wordOnPage + support.wordInProject === 0) return true;
  if (!mayBeUnlike && likeness < HARDLY_ALIKE) return true;
  if ((original === before || original === next || isEchoed || isFramed || isNominal(original)) && likeness < NEARLY_THE_SAME) return true;
  if (!mayBeUnlike && likeness < LITTLE_ALIKE && gain < GAIN_FOR_LITTLE_ALIKE) return true;
  if (isPlaceSuffix(next) && likeness < NEARLY_THE_SAME && gain < GAIN_FOR_UNLIKE) return true;
  if (isWord && gain < GAIN_OVER_WORD) return true;
  if ((end - start === 1 || (end - start === 2 && isParticle(at === start ? next : before))) && likeness < ALIKE_IF_ALONE) return true;
  return support.pairElsewhere >= ON_PURPOSE && support.pairElsewhere >= support.wordOnPage + support.wordInProject && likeness < NEARLY_THE_SAME;
}
