import { simplifiedForm } from '../script/page-script.js';
import { isSoundCharacter } from './closed-classes.js';

/** Characters that write foreign names and are rarer than those the model counts. */
const MORE_SOUNDS = new Set('昂翰柯鲍妮莎娅奎珊琪黛茜柏贡豪尧宾治');
const LONGEST_PART = 6;
/** Characters of both parts together. */
const LEAST = 5;
const LEAST_PART = 2;
const DOTS = '.．·';

/** Whether the mark parts a foreign name: enough characters that write foreign sounds stand on either side, further parts of it counted in. */
export function partsForeignName(text: string, at: number): boolean {
  const start = reach(text, at, -1);
  const end = reach(text, at, 1);
  if (at - start < LEAST_PART || end - at < LEAST_PART) return false;
  const more = [DOTS.includes(text.charAt(start - 1)) ? start - 1 - reach(text, start - 1, -1) : 0, DOTS.includes(text.charAt(end + 1)) ? reach(text, end + 1, 1) - end - 1 : 0];
  return end - start + Math.max(...more) >= LEAST;
}

/** How far from the mark the characters that write sounds go on. */
function reach(text: string, at: number, step: 1 | -1): number {
  let last = at;
  while (Math.abs(last - at) < LONGEST_PART && writesSound(text.charAt(last + step))) last += step;
  return last;
}

function writesSound(character: string): boolean {
  if (character === '') return false;
  const simplified = simplifiedForm(character);
  return isSoundCharacter(simplified.charCodeAt(0)) || MORE_SOUNDS.has(simplified);
}
