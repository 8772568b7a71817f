import type { Rule } from './artifact.js';
import { blankRun } from './blank-run.js';
import { cjkDigitSpace } from './cjk-digit-space.js';
import { cjkLatinSpace } from './cjk-latin-space.js';
import { cjkRadical } from './cjk-radical.js';
import { columnBreakSpace } from './column-break-space.js';
import { confusableLatin } from './confusable-latin.js';
import { displacedFragment, displacedSeam, displacedStart } from './displaced/displaced.js';
import { droppedText } from './dropped-text.js';
import { duplicatedText } from './duplicated-text.js';
import { lettersInFigures, lookalikesInFigures } from './figure-damage.js';
import { figureCheck } from './figure-check.js';
import { garbledDuplicate } from './garbled-duplicate.js';
import { gluedHeading, gluedHeadingLines, gluedLine, gluedParagraph } from './glued.js';
import { halfwidthPunct } from './halfwidth-punct.js';
import { inconsistentName } from './inconsistent-name.js';
import { jumpLine } from './jump-line.js';
import { garbageText, photoText, seoSpam, webBoilerplate } from './junk-blocks.js';
import { lineWrap } from './line-wrap.js';
import { lookalikeChar } from './lookalike-char.js';
import { markdownResidue } from './markdown-residue.js';
import { mixedWidthPunct } from './mixed-width-punct.js';
import { mojibake } from './mojibake.js';
import { nbsp } from './nbsp.js';
import { noFinalNewline } from './no-final-newline.js';
import { ocrPlaceholder } from './ocr-placeholder.js';
import { pinyinGloss } from './pinyin-gloss.js';
import { replacementChar } from './replacement-char.js';
import { s2tUnconverted } from './s2t-unconverted.js';
import { splitParagraphInterrupted } from './split-paragraph-interrupted.js';
import { splitHeading, splitParagraph } from './split-paragraph.js';
import { straightQuote } from './straight-quote.js';
import { suspectText } from './suspect-text.js';
import { truncatedStart } from './truncated-start.js';
import { unmarkedSubheading } from './unmarked-subheading.js';
import { unpairedBracket } from './unpaired-bracket.js';
import { unpairedQuote } from './unpaired-quote.js';
import { variantForm } from './variant-form.js';
import { watermark } from './watermark.js';
import { wrappedHeading } from './wrapped-heading.js';
import { wrongMiddleDot } from './wrong-middle-dot.js';

/** Every rule that runs, in the order in which their artifacts are reported at the same offset. */
export const ALL_RULES: readonly Rule[] = [
  mojibake,
  replacementChar,
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
  lookalikeChar,
  suspectText,
  lettersInFigures,
  lookalikesInFigures,
  figureCheck,
  cjkRadical,
  s2tUnconverted,
  variantForm,
  markdownResidue,
  ocrPlaceholder,
  columnBreakSpace,
  lineWrap,
  wrappedHeading,
  splitHeading,
  splitParagraph,
  splitParagraphInterrupted,
  gluedHeading,
  gluedHeadingLines,
  gluedLine,
  gluedParagraph,
  garbageText,
  photoText,
  seoSpam,
  webBoilerplate,
  jumpLine,
  droppedText,
  truncatedStart,
  unmarkedSubheading,
  inconsistentName,
  displacedFragment,
  displacedSeam,
  displacedStart,
];
