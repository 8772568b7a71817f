import { decodeBytes, unpack, type CodeTable } from './code-table.js';

/**
 * Reads a text again that was read in the wrong encoding, whatever the result looks like.
 * @returns the text, or the offset of the first character that the wrong encoding does not have
 */
export function reread(text: string, wrong: CodeTable, real: CodeTable): { readonly text: string } | { readonly impossibleAt: number } {
  const bytes: number[] = [];
  for (let at = 0; at < text.length;) {
    const codePoint = text.codePointAt(at) ?? 0;
    const packed = wrong.encode(codePoint);
    if (packed < 0) return { impossibleAt: at };
    bytes.push(...unpack(packed));
    at += codePoint > 0xffff ? 2 : 1;
  }
  return { text: decodeBytes(real, Uint8Array.from(bytes)) };
}
