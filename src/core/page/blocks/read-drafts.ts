import type { LineIndex } from '../../text/lines.js';
import type { Steps } from '../../text/steps.js';
import type { PageCut } from '../cuts/cut.js';
import { readLines } from '../lines/line.js';
import type { Draft } from './draft.js';
import { groupLines } from './group.js';
import { unglue } from './unglue.js';

/** The blocks of a text, not yet classified. */
export function* readDrafts(text: string, lines: LineIndex, cuts: readonly PageCut[]): Steps<Draft[]> {
  return yield* unglue(text, yield* groupLines(yield* readLines(text, lines, cuts)));
}
