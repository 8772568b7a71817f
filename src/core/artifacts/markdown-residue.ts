import type { Page } from '../page/page.js';
import { say } from '../text/message.js';
import { sliceOf } from '../text/span.js';
import type { Certainty, Rule } from './artifact.js';
import { markupIn, type Markup } from './markup.js';
import { oncePerPage } from './once.js';
import { artifact } from './report.js';

/** Marks of Markdown or HTML that a layout model or a converter wrote into the text. */
export const markdownResidue: Rule = {
  id: 'markdown-residue',
  scope: 'page',
  *check(page) {
    for (const markup of markupOf(page)) {
      const certainty = certaintyOf(page, markup);
      yield artifact('markdown-residue', markup, {
        message: say('“{0}” is a mark of Markdown or HTML left by the layout model, not print', sliceOf(page.text, markup).trim()),
        certainty, confidence: certainty === 'certain' ? 0.96 : 0.7,
        fixes: [{
          title: markup.text === '' ? say('Delete the mark') : say('Replace by “{0}”', markup.text),
          edits: markup.together.map(({ start, end }) => ({ start, end, text: markup.text })),
        }],
      });
    }
  },
};

const markupOf = oncePerPage(({ text, lines }: Page): readonly Markup[] => {
  const found: Markup[] = [];
  for (let line = 0; line < lines.count; line++) {
    const span = lines.span(line);
    if (/[#*_>+<&`-]/.test(text.slice(span.start, span.start + 8)) || /\*\*|__|<\/?\w|&\w/.test(sliceOf(text, span))) {
      found.push(...markupIn(sliceOf(text, span), span.start));
    }
  }
  return found;
});

/** A dash or a star before a line is a list mark only in company: of its like, or of other marks of Markdown. */
function certaintyOf(page: Page, { kind }: Markup): Certainty {
  if (kind === 'rule') return 'likely';
  if (kind !== 'list') return 'certain';
  return markupOf(page).length > 1 ? 'certain' : 'likely';
}
