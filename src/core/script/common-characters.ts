import { simplifiedForm } from './page-script.js';

/** The first level of GB 2312 (3,755 characters): what everybody reads. The order of the second level begins after D7F9. */
const FIRST_ROW = 0xb0;
const LAST_ROW = 0xd7;
const LAST_CELL = 0xf9;

const COMMON: ReadonlySet<string> = readFirstLevel();

function readFirstLevel(): Set<string> {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row++) for (let cell = 0xa1; cell <= (row === LAST_ROW ? LAST_CELL : 0xfe); cell++) bytes.push(row, cell);
  try {
    return new Set(new TextDecoder('gbk').decode(Uint8Array.from(bytes)));
  } catch {
    // A host built without the legacy encodings: no character then counts as common.
    return new Set();
  }
}

/** Whether every reader knows the character, in either script. */
export function isCommonCharacter(character: string): boolean {
  return COMMON.has(simplifiedForm(character));
}
