import type { PageConversion } from '../../core/script/convert-page.js';
import type { Converters } from '../../core/script/converters.js';
import type { RegionalWord } from '../../core/script/regional-words.js';
import type { Page } from '../../core/page/page.js';
import type { TextEdit } from '../../core/text/edits.js';
import { say } from '../../core/text/message.js';
import type { Span } from '../../core/text/span.js';
import type { Steps } from '../../core/text/steps.js';
import { wholeEdits } from '../../core/text/whole-edits.js';
import type { EditClass } from '../fixes/edit-class.js';
import type { Engine } from '../loaded-knowledge.js';
import { VARIANT_NAMES } from './variants.js';

/** The edits that convert parts of a page; an edit that two parts share counts once. */
export function* convertSpans(engine: Engine, page: Page, converters: Converters, conversion: PageConversion, spans: readonly Span[]): Steps<EditClass[]> {
  const plain = { ...conversion, phrases: false };
  const characters: TextEdit[][] = [];
  const words: RegionalWord[] = [];
  for (const span of spans) {
    for (const { start, end, text } of yield* engine.convertPageInSteps(page, converters, { ...plain, span })) characters.push([{ start, end, text }]);
    if (conversion.phrases) words.push(...yield* engine.regionalWordsInSteps(page, converters, { ...plain, span }));
  }
  const edits = wholeEdits(characters);
  const changed = edits.length === 0 ? [] : [{ name: VARIANT_NAMES[conversion.to], detail: say('changed characters'), fixes: edits.map((edit) => [edit]) }];
  return [...wordClasses(words), ...changed];
}

/** Each word of the region for itself, the most frequent first: before the characters, whose place their edits take. */
function wordClasses(words: readonly RegionalWord[]): EditClass[] {
  const classes = new Map<string, EditClass & { readonly fixes: (readonly TextEdit[])[] }>();
  for (const { plain, regional, edits } of words) {
    const key = `${plain} ${regional}`;
    const fix = edits.map(({ start, end, text }) => ({ start, end, text }));
    const known = classes.get(key);
    if (known) known.fixes.push(fix);
    else classes.set(key, { name: say('{0} → {1}', plain, regional), detail: say('word of the region'), fixes: [fix] });
  }
  return [...classes.values()].sort((a, b) => b.fixes.length - a.fixes.length);
}
