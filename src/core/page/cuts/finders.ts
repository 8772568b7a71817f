import type { CutFinder } from './cut.js';
import { innerSpaces } from './inner-space.js';
import { pinyinGlosses } from './pinyin-gloss.js';
import { watermarks } from './watermark.js';

/** The finders that run on the bare text, in order of precedence: where two cuts overlap, the first one's stays. */
export const TEXT_CUT_FINDERS: readonly CutFinder[] = [pinyinGlosses, watermarks, innerSpaces];
