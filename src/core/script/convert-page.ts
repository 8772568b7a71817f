import type { Page } from '../page/page.js';
import type { JoinedText } from '../text/joined.js';
import { overlaps, type Span } from '../text/span.js';
import { runToEnd, type Steps } from '../text/steps.js';
import type { ConversionEdit, ConvertOptions, Converters, Variant } from './converters.js';
import { mayChangeInName, occurrences, surnamePlaces } from './names.js';

export interface PageConversion extends ConvertOptions {
  readonly to: Variant;
  /** What the page is written in; told from the page where it is not given. */
  readonly from?: Variant;
  /** The part of the page to convert; the whole page where it is not given. Words that cross its ends keep their context. */
  readonly span?: Span;
  /** Names and words that stay as they are. */
  readonly keep?: readonly string[];
}

/**
 * Converts a page, or a part of it, by its joined text: line breaks, column breaks, glosses and watermarks inside a word do not change
 * its conversion, and stay where they are.
 * @returns edits of the source in UTF-16 offsets, ascending, without overlap, only where characters change
 */
export function convertPage(page: Page, converters: Converters, conversion: PageConversion): ConversionEdit[] {
  return runToEnd(convertPageInSteps(page, converters, conversion));
}

/** The same, for callers that pause between the steps so as not to hold up an editor. */
export function* convertPageInSteps(page: Page, converters: Converters, { to, from, span, keep = [], phrases }: PageConversion): Steps<ConversionEdit[]> {
  const source = from ?? sourceVariant(page, to);
  const options = phrases === undefined ? {} : { phrases };
  const bylines = page.stories.flatMap((story) => story.bylines);
  const wanted = span ?? { start: 0, end: page.text.length };
  const edits: ConversionEdit[] = [];
  for (const { joined, spans } of page.paragraphs) {
    if (!spans.some((part) => overlaps(part, wanted))) continue;
    const kept = occurrences(joined.text, keep);
    const names = [...occurrences(joined.text, bylines), ...surnamePlaces(joined.text)];
    for (const edit of converters.convert(joined.text, source, to, options)) {
      if (kept.some((place) => overlaps(place, edit)) || (edit.phrase && names.some((place) => overlaps(place, edit)))) continue;
      if (to !== 'hans' && !mayChangeInName(joined.text, edit, names)) continue;
      for (const part of sourceEdits(joined, edit)) if (overlaps(part, wanted)) edits.push(part);
    }
    yield;
  }
  for (const cut of page.cuts) {
    if (cut.kind !== 'watermark' || !overlaps(cut, wanted)) continue;
    for (const edit of converters.convert(page.text.slice(cut.start, cut.end), source, to, options)) {
      edits.push({ ...edit, start: edit.start + cut.start, end: edit.end + cut.start });
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

/**
 * The variant that a page is read as: simplified where it has simplified characters and is to become anything else, since OpenCC's
 * tables for simplified text leave traditional characters alone.
 */
function sourceVariant(page: Page, to: Variant): Variant {
  if (to === 'hans') return 'hant';
  return page.script === 'hant' ? 'hant' : 'hans';
}

/** An edit over a cut puts its text into the piece before the cut and takes out the pieces behind it. */
function sourceEdits(joined: JoinedText, { start, end, text, phrase }: ConversionEdit): ConversionEdit[] {
  if (end - start === 1) {
    const at = joined.sourceOf(start);
    return [{ start: at, end: at + 1, text, phrase }];
  }
  return joined.toSourcePieces({ start, end }).map((piece, i) => ({ start: piece.start, end: piece.end, text: i === 0 ? text : '', phrase }));
}
