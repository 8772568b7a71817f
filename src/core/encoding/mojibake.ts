import type { LineIndex } from '../text/lines.js';
import { overlaps, type Span } from '../text/span.js';
import type { Steps } from '../text/steps.js';
import { byteSlips, type ByteSlip, type GlossedCharacters } from './byte-slip.js';
import type { EncodingName } from './code-table.js';
import type { Encodings } from './encodings.js';
import type { LostCharacter } from './misreading.js';
import { PageSearch } from './page-search.js';
import { signOfUtf8, suspicionOf } from './suspicion.js';

/** A stretch of the source that was read in the wrong encoding. */
export interface Mojibake extends Span {
  readonly repaired: string;
  /** Read as, written in; the outermost misreading first where the text was misread more than once. */
  readonly pairs: readonly { readonly wrong: EncodingName; readonly real: EncodingName }[];
  /** Bits of evidence. */
  readonly gain: number;
  readonly lost: readonly LostCharacter[];
  /** Set where a scraper's replacement split a character: the reading it left behind, and the character it took the bytes for. */
  readonly slip?: { readonly reading: string; readonly mistaken: string | null };
}

const WINDOW = 120;

/**
 * Finds the mojibake of a text line by line: lines with odd characters are read with every possible pair of encodings, after some of
 * them have voted which pairs the page has. Byte slips are looked for in the same lines.
 * @param glossed the readings that the page glosses
 * @returns in order of position
 */
export function* findMojibake(text: string, lines: LineIndex, encodings: Encodings, glossed: GlossedCharacters = new Map()): Steps<Mojibake[]> {
  const suspicious = yield* suspiciousLines(text, lines, encodings);
  if (suspicious.length === 0) return [];
  const search = new PageSearch(encodings);
  yield* search.vote(suspicious.map(({ window }) => window), lines.count);
  const candidates = search.pagePair ? allLines(lines, suspicious) : suspicious;
  const found: Mojibake[] = [];
  for (const { span, window } of candidates) {
    const line = text.slice(span.start, span.end);
    const slips = search.pagePair ? [] : byteSlips(line, glossed, encodings).map(slipAsMojibake);
    const stretches = (yield* search.read(line, window)).filter((stretch) => !slips.some((slip) => overlaps(slip, stretch)));
    for (const stretch of [...slips, ...stretches].sort((a, b) => a.start - b.start)) {
      found.push({ ...stretch, start: stretch.start + span.start, end: stretch.end + span.start });
    }
    yield;
  }
  return found;
}

function slipAsMojibake({ reading, mistaken, ...slip }: ByteSlip): Mojibake {
  return { ...slip, pairs: [{ wrong: 'gb18030', real: 'gb18030' }], slip: { reading, mistaken } };
}

interface SuspiciousLine {
  readonly span: Span;
  /** The text around its oddest place. */
  readonly window: string;
}

function* suspiciousLines(text: string, lines: LineIndex, { costs }: Encodings): Steps<SuspiciousLine[]> {
  const found: SuspiciousLine[] = [];
  let seen = 0;
  let sign = signOfUtf8(text, 0);
  for (let line = 0; line < lines.count; line++) {
    const span = lines.span(line);
    seen += span.end - span.start;
    if (seen > 0x10000) {
      seen = 0;
      yield;
    }
    if (sign < span.start) sign = signOfUtf8(text, span.start);
    const peak = suspicionOf(text, costs, span.start, span.end)?.peak ?? (sign < span.end ? sign : null);
    if (peak === null) continue;
    const start = Math.max(span.start, peak - WINDOW);
    found.push({ span, window: text.slice(start, Math.min(span.end, start + 1.5 * WINDOW)) });
  }
  return found;
}

/** On a page misread as a whole, lines that are not suspicious by themselves are read as well, by the pair of the page alone. */
function* allLines(lines: LineIndex, suspicious: readonly SuspiciousLine[]): Iterable<SuspiciousLine> {
  const windows = new Map(suspicious.map(({ span, window }) => [span.start, window]));
  for (let line = 0; line < lines.count; line++) {
    const span = lines.span(line);
    yield { span, window: windows.get(span.start) ?? '' };
  }
}
