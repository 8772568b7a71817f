import { remembered } from '../memory/remembered.js';
import { isSoundCharacter } from './closed-classes.js';

/** How far from a middle dot a foreign name may reach. */
const NAME_REACH = 7;
const LEAST_REACH = 2;
const DOT = /[·•・‧]/g;

/** Places in which nothing is to be corrected: names written with a middle dot, and words known to be right. */
export function protectedPlaces(text: string, words: ReadonlySet<string> | undefined): ReadonlySet<number> {
  const inNames = placesInNames(text);
  if (!words || words.size === 0) return inNames;
  const places = new Set(inNames);
  for (const word of words) {
    if (word === '') continue;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      for (let i = at; i < at + word.length; i++) places.add(i);
    }
  }
  return places;
}

/** Places of names written with a middle dot. */
const placesInNames = remembered((text): ReadonlySet<number> => {
  const places = new Set<number>();
  for (const { index } of text.matchAll(DOT)) {
    protectName(text, index, -1, places);
    protectName(text, index, 1, places);
  }
  return places;
});

function protectName(text: string, dot: number, step: 1 | -1, places: Set<number>): void {
  for (let reach = 1; reach <= NAME_REACH; reach++) {
    const at = dot + step * reach;
    if (at < 0 || at >= text.length) return;
    if (reach > LEAST_REACH && !isSoundCharacter(text.charCodeAt(at))) return;
    places.add(at);
  }
}
