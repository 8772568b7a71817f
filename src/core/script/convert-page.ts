import type { Page } from '../page/page.js';
import type { JoinedText } from '../text/joined.js';
import { overlaps, type Span } from '../text/span.js';
import { runToEnd, type Steps } from '../text/steps.js';
import type { ConversionEdit, ConvertOptions, Converters, Variant } from './converters.js';
import { Protection, type ProtectedPlaces } from './protection.js';
import { regionalWords, type RegionalWord } from './regional-words.js';
import { undecided } from './undecided.js';

/** Which part of a page is converted into what. */
export interface ConversionTask {
  readonly to: Variant;
  /** What the page is written in; told from the page where it is not given. */
  readonly from?: Variant;
  /** The part of the page to convert; the whole page where it is not given. Words that cross its ends keep their context. */
  readonly span?: Span;
  /** Names and words that stay as they are. */
  readonly keep?: readonly string[];
}

export interface PageConversion extends ConversionTask, ConvertOptions {
  /** For characters of simplified script with several traditional forms: the form to take where no word decides. */
  readonly always?: ReadonlyMap<string, string>;
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
export function* convertPageInSteps(page: Page, converters: Converters, conversion: PageConversion): Steps<ConversionEdit[]> {
  const { to, from = sourceVariant(page, to), span = wholeOf(page), keep = [], phrases = false, always = new Map<string, string>() } = conversion;
  const protection = yield* Protection.of(page, converters, keep);
  const edits: ConversionEdit[] = [];
  for (const { joined, spans } of page.paragraphs) {
    if (!spans.some((part) => overlaps(part, span))) continue;
    const places = protection.in(joined.text);
    const decided = to === 'hans' ? [] : decisions(joined.text, converters, always, places);
    for (const edit of converters.convert(joined.text, from, to, { phrases })) {
      if (!mayChange(places, edit, to) || decided.some((other) => overlaps(other, edit))) continue;
      const formed = to === 'hans' || to === 'jp' ? edit : { ...edit, text: places.formOf(edit) };
      for (const part of sourceEdits(joined, formed)) if (overlaps(part, span)) edits.push(part);
    }
    for (const edit of decided.filter(({ start, text }) => joined.text.charAt(start) !== text)) {
      for (const part of sourceEdits(joined, edit)) if (overlaps(part, span)) edits.push(part);
    }
    yield;
  }
  for (const cut of page.cuts) {
    if (cut.kind !== 'watermark' || !overlaps(cut, span)) continue;
    for (const edit of converters.convert(page.text.slice(cut.start, cut.end), from, to, { phrases })) {
      edits.push({ ...edit, start: edit.start + cut.start, end: edit.end + cut.start });
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** The words of a page, or of a part of it, that a conversion with phrases exchanges; their edits are edits of the source. */
export function* regionalWordsInSteps(page: Page, converters: Converters, task: ConversionTask): Steps<RegionalWord[]> {
  const { to, from = sourceVariant(page, to), span = wholeOf(page), keep = [] } = task;
  const protection = yield* Protection.of(page, converters, keep);
  const found: RegionalWord[] = [];
  for (const { joined, spans } of page.paragraphs) {
    if (!spans.some((part) => overlaps(part, span))) continue;
    const places = protection.in(joined.text);
    for (const word of regionalWords(joined.text, converters, from, to)) {
      const source = joined.toSource(word);
      if (!places.allowsWord(word) || !overlaps(source, span)) continue;
      found.push({ ...word, ...source, edits: word.edits.flatMap((edit) => sourceEdits(joined, edit)).sort((a, b) => a.start - b.start) });
    }
    yield;
  }
  return found;
}

function wholeOf(page: Page): Span {
  return { start: 0, end: page.text.length };
}

/**
 * The variant that a page is read as: simplified where it has simplified characters and is to become anything else, since OpenCC's
 * tables for simplified text leave traditional characters alone.
 */
function sourceVariant(page: Page, to: Variant): Variant {
  if (to === 'hans') return 'hant';
  return page.script === 'hant' ? 'hant' : 'hans';
}

function mayChange(places: ProtectedPlaces, edit: ConversionEdit, to: Variant): boolean {
  if (edit.phrase) return places.allowsWord(edit);
  return to === 'hans' ? places.allowsSimplifying(edit) : places.allowsCharacter(edit);
}

/** What a person has decided for characters that no word decides. */
function decisions(text: string, converters: Converters, always: ReadonlyMap<string, string>, places: ProtectedPlaces): ConversionEdit[] {
  if (always.size === 0) return [];
  const found: ConversionEdit[] = [];
  for (const { at, simplified } of undecided(text, converters)) {
    const edit = { start: at, end: at + 1, text: always.get(simplified) ?? '', phrase: false };
    if (edit.text !== '' && places.allowsCharacter(edit)) found.push(edit);
  }
  return found;
}

/** An edit over a cut puts its text into the piece before the cut and takes out the pieces behind it. */
function sourceEdits(joined: JoinedText, { start, end, text, phrase }: ConversionEdit): ConversionEdit[] {
  if (end - start === 1) {
    const at = joined.sourceOf(start);
    return [{ start: at, end: at + 1, text, phrase }];
  }
  return joined.toSourcePieces({ start, end }).map((piece, i) => ({ start: piece.start, end: piece.end, text: i === 0 ? text : '', phrase }));
}
