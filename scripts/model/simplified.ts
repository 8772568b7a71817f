import { Converter } from 'opencc-js';
import { readJieba } from './jieba.js';

const convert = Converter({ from: 'tw', to: 'cn' });

/** Characters that simplified text uses too in some words (乾隆, 著名), though they are simplified in others. */
const inBothScripts = new Set([...readJieba().keys()].filter((word) => word.length > 1 && convert(word) === word).flatMap((word) => Array.from(word)));

/** The simplified form of a character, the character itself where simplified text has it too. */
export function simplifiedCharacter(character: string): string {
  return inBothScripts.has(character) ? character : convert(character);
}

/** Whether every character of the word is one of simplified text. */
export function isSimplified(word: string): boolean {
  return Array.from(word).every((character) => simplifiedCharacter(character) === character);
}
