import { applyEdits, type TextEdit } from '../text/edits.js';
import { composeEdits, minimalEdits } from './compose.js';
import type { Dictionary } from './dictionary.js';

/** One way of converting: the dictionaries of an OpenCC configuration. */
export interface Conversion {
  /** Compatibility ideographs, before anything else. */
  readonly normalization: Dictionary | null;
  /** Cuts the text into words that no later match crosses; null: no such cuts. */
  readonly segmentation: Dictionary | null;
  /** Applied one after the other. */
  readonly chain: readonly Dictionary[];
}

/** Where compatibility ideographs are: the only characters that OpenCC normalizes. */
const COMPATIBILITY = /[\uf900-\ufaff\ud87e]/;

/**
 * Converts a text as OpenCC does (longest match from the left, within the words of the segmentation).
 * @returns edits of `text` in UTF-16 offsets, ascending, only where characters change
 */
export function convertText(text: string, { normalization, segmentation, chain }: Conversion): TextEdit[] {
  const normalized = normalization && COMPATIBILITY.test(text) ? replacements(text, normalization) : [];
  const middle = normalized.length === 0 ? text : applyEdits(text, normalized);
  const converted = segmentation
    ? segmentsOf(middle, segmentation).flatMap(([start, end]) => shifted(convertChain(middle.slice(start, end), chain), start))
    : convertChain(middle, chain);
  const edits: TextEdit[] = [];
  for (const edit of composeEdits(middle, normalized, converted)) {
    if (edit.end - edit.start === 1 && edit.text !== text.charAt(edit.start)) edits.push(edit);
    else for (const minimal of minimalEdits(text, edit)) edits.push(minimal);
  }
  return edits;
}

function convertChain(text: string, chain: readonly Dictionary[]): readonly TextEdit[] {
  let edits: readonly TextEdit[] = [];
  let current = text;
  for (const [i, dictionary] of chain.entries()) {
    const next = replacements(current, dictionary);
    if (next.length === 0) continue;
    edits = composeEdits(current, edits, next);
    if (i < chain.length - 1) current = applyEdits(text, edits);
  }
  return edits;
}

function replacements(text: string, dictionary: Dictionary): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = 0; at < text.length;) {
    const match = dictionary.longestAt(text, at);
    if (!match) {
      at++;
      continue;
    }
    const { end, replacement } = match;
    if (replacement.length === end - at && !hasSurrogate(text, at, end) && !hasSurrogate(replacement, 0, replacement.length)) {
      for (let i = at; i < end; i++) {
        if (text.charCodeAt(i) !== replacement.charCodeAt(i - at)) edits.push({ start: i, end: i + 1, text: replacement.charAt(i - at) });
      }
    } else if (text.slice(at, end) !== replacement) {
      edits.push({ start: at, end, text: replacement });
    }
    at = end;
  }
  return edits;
}

function hasSurrogate(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ((text.charCodeAt(i) & 0xf800) === 0xd800) return true;
  return false;
}

/** The words that the segmentation knows and the stretches between them. */
function segmentsOf(text: string, segmentation: Dictionary): [start: number, end: number][] {
  const segments: [number, number][] = [];
  let open = 0;
  for (let at = 0; at < text.length;) {
    const match = segmentation.longestAt(text, at);
    if (!match) {
      at++;
      continue;
    }
    if (open < at) segments.push([open, at]);
    segments.push([at, match.end]);
    at = open = match.end;
  }
  if (open < text.length) segments.push([open, text.length]);
  return segments;
}

function shifted(edits: readonly TextEdit[], by: number): TextEdit[] {
  return edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
}
