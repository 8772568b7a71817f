import type { Rule } from './artifact.js';
import { blankRun } from './blank-run.js';
import { cjkDigitSpace } from './cjk-digit-space.js';
import { cjkLatinSpace } from './cjk-latin-space.js';
import { confusableLatin } from './confusable-latin.js';
import { duplicatedText } from './duplicated-text.js';
import { garbledDuplicate } from './garbled-duplicate.js';
import { halfwidthPunct } from './halfwidth-punct.js';
import { markdownResidue } from './markdown-residue.js';
import { mixedWidthPunct } from './mixed-width-punct.js';
import { nbsp } from './nbsp.js';
import { noFinalNewline } from './no-final-newline.js';
import { ocrPlaceholder } from './ocr-placeholder.js';
import { pinyinGloss } from './pinyin-gloss.js';
import { straightQuote } from './straight-quote.js';
import { unpairedBracket } from './unpaired-bracket.js';
import { unpairedQuote } from './unpaired-quote.js';
import { watermark } from './watermark.js';
import { wrongMiddleDot } from './wrong-middle-dot.js';

/** Every rule that runs, in the order in which their artifacts are reported at the same offset. */
export const ALL_RULES: readonly Rule[] = [
  pinyinGloss,
  watermark,
  nbsp,
  cjkDigitSpace,
  cjkLatinSpace,
  blankRun,
  noFinalNewline,
  halfwidthPunct,
  straightQuote,
  mixedWidthPunct,
  wrongMiddleDot,
  unpairedQuote,
  unpairedBracket,
  duplicatedText,
  garbledDuplicate,
  confusableLatin,
  markdownResidue,
  ocrPlaceholder,
];
