import type { Lexicon } from '../lexicon/lexicon.js';
import { countScripts, isSimplifiedOnly, isTraditionalOnly } from '../script/page-script.js';
import { LOST_BYTE, unpack, type CodeTable } from './code-table.js';
import type { LostCharacter } from './misreading.js';
import type { TextCosts } from './text-costs.js';

/** As much text on each side as tells which word a character belongs to. */
const CONTEXT = 6;

/** Of readings that the text around does not tell apart, the commoner one is likelier: how much a bit of rarity weighs. */
const RARITY_WEIGHT = 0.35;

/** More characters than any one lost byte leaves. */
const MANY = 256;
/** Bits that a common character costs at most. */
const COMMON = 12;

/** What a character of the other script than the text's costs. */
const OTHER_SCRIPT = 20;

/** Stands for all marks: the language model does not tell one from another. */
const ANY_MARK = '，';

/** What the readings of lost characters are judged by. */
export interface ReadingJudge {
  readonly costs: TextCosts;
  /** Tells which reading makes a word; without it the commonest goes first. */
  readonly lexicon: Lexicon | undefined;
}

/**
 * The characters that one with a lost byte may have been, the likeliest in its text first; none where nothing of it is left.
 * @param text the repaired text, with □ for lost characters
 */
export function readingsOf(text: string, { at, bytes }: LostCharacter, table: CodeTable, { costs, lexicon }: ReadingJudge): string[] {
  const before = text.slice(Math.max(0, at - CONTEXT), at);
  const after = text.slice(at + 1, at + 1 + CONTEXT);
  const { simplified, traditional } = countScripts(text);
  const isForeign = simplified > traditional ? isTraditionalOnly : traditional > simplified ? isSimplifiedOnly : () => false;
  const possible = possibleCharacters(table, bytes);
  // Two lost bytes leave thousands of characters: only the common ones, and only where the text around tells.
  const open = possible.length > MANY ? possible.filter((codePoint) => lexicon && costs.isHan(codePoint) && costs.of(0, codePoint) <= COMMON) : possible;
  const scored = open.map((codePoint) => {
    const character = String.fromCodePoint(codePoint);
    const passage = before + (costs.isHan(codePoint) ? character : ANY_MARK) + after;
    const fit = lexicon ? lexicon.logProbability(passage) * passage.length : 0;
    return { character, score: fit - RARITY_WEIGHT * costs.of(0, codePoint) - (isForeign(character) ? OTHER_SCRIPT : 0) };
  });
  return scored.sort((a, b) => b.score - a.score).map(({ character }) => character);
}

/** The characters of three bytes with this first one. */
function twoLost(first: number): number[] {
  const start = Math.max(0x800, (first & 0x0f) << 12);
  return Array.from({ length: ((first & 0x0f) << 12) + 0x1000 - start }, (_, i) => start + i);
}

function possibleCharacters(table: CodeTable, packed: number): number[] {
  const bytes = unpack(packed);
  const found: number[] = [];
  const lost = bytes.filter((byte) => byte === LOST_BYTE).length;
  if (lost === 2 && bytes.length === 3 && table.name === 'utf-8') return twoLost(bytes[0] ?? 0);
  if (lost > 1) return found;
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
