import { convertPageInSteps } from '../../core/script/convert-page.js';
import type { Converters, Variant } from '../../core/script/converters.js';
import type { Page } from '../../core/page/page.js';
import type { TextEdit } from '../../core/text/edits.js';
import type { Span } from '../../core/text/span.js';
import type { Steps } from '../../core/text/steps.js';
import { wholeEdits } from '../../core/text/whole-edits.js';

/** The edits that convert parts of a page; an edit that two parts share counts once. */
export function* convertSpans(page: Page, converters: Converters, to: Variant, spans: readonly Span[]): Steps<TextEdit[]> {
  const fixes: TextEdit[][] = [];
  for (const span of spans) {
    for (const { start, end, text } of yield* convertPageInSteps(page, converters, { to, span })) fixes.push([{ start, end, text }]);
  }
  return wholeEdits(fixes);
}
