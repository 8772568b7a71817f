import type { Script } from '../page/page.js';
import { SIMPLIFIED_OF_TRADITIONAL, SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './exclusive-characters.js';

const SIMPLIFIED = new Set(SIMPLIFIED_ONLY);
const TRADITIONAL = new Map(Array.from(TRADITIONAL_ONLY, (character, i) => [character, SIMPLIFIED_OF_TRADITIONAL[i] ?? character]));

/** Which script a character of the basic plane tells, by its code: 0 for none. */
const SIMPLIFIED_SCRIPT = 1;
const TRADITIONAL_SCRIPT = 2;
const SCRIPT_OF = new Uint8Array(0x10000);
for (const character of TRADITIONAL.keys()) if (character.length === 1) SCRIPT_OF[character.charCodeAt(0)] = TRADITIONAL_SCRIPT;
for (const character of SIMPLIFIED) if (character.length === 1) SCRIPT_OF[character.charCodeAt(0)] = SIMPLIFIED_SCRIPT;

/** A smaller share of the other script is left-over single characters or a foreign line, not mixed script. */
const MIXED_SHARE = 0.15;

export interface ScriptCount {
  /** Characters that only simplified text has. */
  readonly simplified: number;
  /** Characters that only traditional text has. */
  readonly traditional: number;
}

/** Counts the characters that tell the script of a text. */
export function countScripts(text: string): ScriptCount {
  let simplified = 0;
  let traditional = 0;
  for (let i = 0; i < text.length; i++) {
    const script = SCRIPT_OF[text.charCodeAt(i)];
    if (script === SIMPLIFIED_SCRIPT) simplified++;
    else if (script === TRADITIONAL_SCRIPT) traditional++;
  }
  return { simplified, traditional };
}

/** As much of a text as is looked at: several newspaper pages. */
export const SCRIPT_SAMPLE = 100_000;

/** The script of a text, told from its first 100,000 units; simplified where no character tells. */
export function pageScript(text: string): Script {
  return scriptOf(countScripts(text.slice(0, SCRIPT_SAMPLE)));
}

/** The script that the characters counted tell. */
export function scriptOf({ simplified, traditional }: ScriptCount): Script {
  const share = Math.min(simplified, traditional) / Math.max(1, simplified + traditional);
  if (share >= MIXED_SHARE) return 'mixed';
  return traditional > simplified ? 'hant' : 'hans';
}

/** The simplified form of a character that only traditional text has; other characters as they are. */
export function simplifiedForm(character: string): string {
  return TRADITIONAL.get(character) ?? character;
}

export function isSimplifiedOnly(character: string): boolean {
  return SIMPLIFIED.has(character);
}

export function isTraditionalOnly(character: string): boolean {
  return TRADITIONAL.has(character);
}
