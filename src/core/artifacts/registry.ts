import type { Rule } from './artifact.js';
import { pinyinGloss } from './pinyin-gloss.js';
import { watermark } from './watermark.js';

/** Every rule that runs, in the order in which their artifacts are reported at the same offset. */
export const ALL_RULES: readonly Rule[] = [
  pinyinGloss,
  watermark,
];
