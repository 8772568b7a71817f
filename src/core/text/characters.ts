/** Han characters with the marks that stand among them (〇, 々), radicals and compatibility ideographs included. */
const HAN = /^[\p{Script=Han}〇々]$/u;

/** What is known of the units of the basic plane outside the commonest block; 0 where nobody has asked. */
const HAN_BY_CODE = new Uint8Array(0x10000);
const IS_HAN = 1;
const IS_OTHER = 2;

/** Whether the UTF-16 unit at `offset` belongs to a Han character (either half of a surrogate pair). */
export function isHanAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  if (code < 0x2e80 || Number.isNaN(code)) return false;
  if (code >= 0xd800 && code <= 0xdfff) {
    const start = code >= 0xdc00 ? offset - 1 : offset;
    return HAN.test(String.fromCodePoint(text.codePointAt(start) ?? 0));
  }
  return (HAN_BY_CODE[code] ||= HAN.test(String.fromCharCode(code)) ? IS_HAN : IS_OTHER) === IS_HAN;
}

export function isDigitAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code >= 48 && code <= 57;
}

export function isLatinLetterAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset) | 32;
  return code >= 97 && code <= 122;
}

/** CJK punctuation and full-width forms: what is set in the full square like a Han character. */
const FULL_WIDTH_PUNCTUATION = '。，、；：？！（）《》〈〉「」『』【】〔〕“”‘’—…·．／％＋－～﹏';

export function isFullWidthPunctuation(character: string): boolean {
  return character !== '' && FULL_WIDTH_PUNCTUATION.includes(character);
}

/** Marks that end a sentence, of both widths; closing quotes and brackets may follow them. */
export const SENTENCE_ENDS = '。！？!?…';

/** Whether the text ends a sentence: a final stop, closing quotes and brackets after it allowed. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && '”’」』）)》】〉"\' \u3000'.includes(text[at] ?? '')) at--;
  const last = text[at] ?? '';
  if (last !== '' && SENTENCE_ENDS.includes(last)) return true;
  return last === '.' && at > 0 && isHanAt(text, at - 1);
}

/**
 * Full squares that a UTF-16 unit takes in print: half a one for a Latin letter or a digit; three quarters for a half-width mark,
 * which mostly stands for a full-width one that the printer squeezed at need.
 */
export function squaresOf(code: number): number {
  if (code >= 0x250) return 1;
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || code >= 0xc0 ? 0.5 : 0.75;
}

/**
 * Width of a text in full squares of a printed line, blanks not counted (the printer's own spacing cannot be told from the
 * scanner's).
 */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0xdc00 && code <= 0xdfff)) continue;
    width += squaresOf(code);
  }
  return width;
}
