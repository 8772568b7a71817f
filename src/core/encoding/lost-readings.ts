import type { Lexicon } from '../lexicon/lexicon.js';
import { LOST_BYTE, unpack, type CodeTable } from './code-table.js';
import type { LostCharacter } from './misreading.js';
import type { TextCosts } from './text-costs.js';

/** As much text on each side as tells which word a character belongs to. */
const CONTEXT = 6;

/** Of readings that the text around does not tell apart, the commoner one is likelier: how much a bit of rarity weighs. */
const RARITY_WEIGHT = 0.35;

/** Stands for all marks: the language model does not tell one from another. */
const ANY_MARK = '，';

/** What the readings of lost characters are judged by. */
export interface ReadingJudge {
  readonly costs: TextCosts;
  /** Tells which reading makes a word; without it the commonest goes first. */
  readonly lexicon: Lexicon | undefined;
}

/**
 * The characters that one with a lost byte may have been, the likeliest in its text first; none where more than one byte is lost.
 * @param text the repaired text, with □ for lost characters
 */
export function readingsOf(text: string, { at, bytes }: LostCharacter, table: CodeTable, { costs, lexicon }: ReadingJudge): string[] {
  const before = text.slice(Math.max(0, at - CONTEXT), at);
  const after = text.slice(at + 1, at + 1 + CONTEXT);
  const scored = possibleCharacters(table, bytes).map((codePoint) => {
    const character = String.fromCodePoint(codePoint);
    const passage = before + (costs.isHan(codePoint) ? character : ANY_MARK) + after;
    const fit = lexicon ? lexicon.logProbability(passage) * passage.length : 0;
    return { character, score: fit - RARITY_WEIGHT * costs.of(0, codePoint) };
  });
  return scored.sort((a, b) => b.score - a.score).map(({ character }) => character);
}

function possibleCharacters(table: CodeTable, packed: number): number[] {
  const bytes = unpack(packed);
  const found: number[] = [];
  if (bytes.filter((byte) => byte === LOST_BYTE).length > 1) return found;
  for (let byte = 0x40; byte <= 0xff; byte++) {
    let pending = 0;
    let result = 0;
    for (const known of bytes.length === 1 ? [LOST_BYTE, ...bytes] : bytes) {
      const next = known === LOST_BYTE ? byte : known;
      result = table.step(pending, next);
      pending = pending * 0x100 + next;
    }
    if (result >= 0x80) found.push(result);
  }
  return found;
}
