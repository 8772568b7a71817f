import type { Span } from '../text/span.js';
import { isNumeral, isSoundCharacter, isSurname } from './closed-classes.js';
import { isHan, type Lattice } from './lattice.js';

/** Fewest characters that make a passage. */
const LEAST_LENGTH = 6;
/** Mean cost of a character, in natural-logarithm units, from which on a passage reads like nothing in the language. */
const LEAST_COST = 9.3;
/** Share of surnames, and of characters that write foreign sounds, from which on a passage may be a list of names. */
const SURNAME_SHARE = 0.15;
const SOUND_SHARE = 0.6;

/**
 * Passages of the sentence that the lattice has read in which no two characters make a word and which are improbable
 * throughout: broken names, lost characters.
 */
export function brokenRuns(lattice: Lattice): Span[] {
  const runs: Span[] = [];
  for (let at = 0; at < lattice.length;) {
    let end = at;
    while (end < lattice.length && isLoose(lattice, end)) end++;
    if (end - at >= LEAST_LENGTH && meanCost(lattice, at, end) >= LEAST_COST && !isNames(lattice, at, end)) runs.push({ start: at, end });
    at = end + 1;
  }
  return runs;
}

function isLoose(lattice: Lattice, at: number): boolean {
  const arc = lattice.arcAt[at] as number;
  const unit = lattice.units[at] as number;
  return isHan(unit) && !isNumeral(unit) && (lattice.arcEnd[arc] as number) - (lattice.arcStart[arc] as number) === 1;
}

function meanCost(lattice: Lattice, start: number, end: number): number {
  const before = start === 0 ? 0 : lattice.forward[lattice.arcAt[start - 1] as number] as number;
  return (before - (lattice.forward[lattice.arcAt[end - 1] as number] as number)) / (end - start);
}

function isNames(lattice: Lattice, start: number, end: number): boolean {
  let [surnames, sounds] = [0, 0];
  for (let at = start; at < end; at++) {
    if (isSurname(lattice.units[at] as number)) surnames++;
    if (isSoundCharacter(lattice.units[at] as number)) sounds++;
  }
  return surnames >= (end - start) * SURNAME_SHARE || sounds >= (end - start) * SOUND_SHARE;
}
