import type { Readings } from '../lexicon/judge.js';
import { say, type Message } from '../text/message.js';

/**
 * Why the best reading is held to be what was printed, in words.
 * @param printed what stands in the place of the reading's word
 */
export function reasonFor(wrong: string, [{ character, word, originalIsWord, likeness, parallels, support }]: Readings, printed: string): Message {
  const inProject = support.wordInProject > 0 ? support.wordInProject + support.wordOnPage : 0;
  if (parallels > 0) return say('The page prints the same words with “{0}” elsewhere ({1} ×); {2} was probably read for it', character, parallels, wrong);
  if (likeness === 0) return unlikeReason(wrong, character, word, printed, originalIsWord);
  if (originalIsWord || word.length === 1) {
    if (inProject > 1) return say('“{0}” occurs {1} times in this project and fits here far better than “{2}”; {3} and {4} look alike', word, inProject, printed, wrong, character);
    if (support.wordOnPage > 1) return say('“{0}” occurs {1} times on this page and fits here far better than “{2}”; {3} and {4} look alike', word, support.wordOnPage, printed, wrong, character);
    return say('“{0}” fits here far better than “{1}”; {1} and {0} look alike', character, wrong);
  }
  if (inProject > 1) return say('“{0}” is a word and occurs {1} times in this project; “{2}” is none; {3} and {4} look alike', word, inProject, printed, wrong, character);
  if (support.wordOnPage > 1) return say('“{0}” is a word and occurs {1} times on this page; “{2}” is none; {3} and {4} look alike', word, support.wordOnPage, printed, wrong, character);
  if (inProject + support.wordOnPage > 0) return say('“{0}” is a word and occurs elsewhere; “{1}” is none; {2} and {3} look alike', word, printed, wrong, character);
  return say('“{0}” is a word; “{1}” is none; {2} and {3} look alike', word, printed, wrong, character);
}

function unlikeReason(wrong: string, character: string, word: string, printed: string, originalIsWord: boolean): Message {
  if (word.length > 1 && !originalIsWord) return say('“{0}” is a word, “{1}” is none; {2} was probably read for {3}', word, printed, wrong, character);
  return say('“{0}” fits here far better than “{1}”; {1} was probably read for {0}', character, wrong);
}
