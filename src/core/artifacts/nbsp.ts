import type { Page } from '../page/page.js';
import { isDigitAt, isFullWidthPunctuation, isHanAt } from '../text/characters.js';
import { say } from '../text/message.js';
import type { Rule } from './artifact.js';
import { oncePerPage } from './once.js';
import { artifact, replace } from './report.js';

/** No-break, typographic and zero-width spaces. The ideographic space (U+3000) belongs to an indent and stays. */
const ODD_SPACE = /[\u00a0\u1680\u180e\u2000-\u200b\u202f\u205f\u2060\ufeff]/g;
const ZERO_WIDTH = /[\u180e\u200b\u2060\ufeff]/;

/** Odd spaces that layout programs and web pages leave; search and line breaking trip over them. */
export const nbsp: Rule = {
  id: 'nbsp',
  scope: 'page',
  *check(page) {
    for (const match of page.text.matchAll(ODD_SPACE)) {
      const span = { start: match.index, end: match.index + 1 };
      const replacement = plainSpaceFor(page, match.index);
      yield artifact('nbsp', span, {
        message: say('{0} instead of an ordinary space: a trace of layout or web markup', nameOf(match[0])),
        certainty: 'certain', confidence: 0.98,
        fixes: [replace(span, replacement, replacement === '' ? say('Delete it') : say('Replace by an ordinary space'))],
      });
    }
  },
};

/** What should stand there: a space, or nothing where neither print nor Chinese typesetting has one. */
function plainSpaceFor(page: Page, at: number): '' | ' ' {
  const { text } = page;
  if (ZERO_WIDTH.test(text.charAt(at)) || seamStarts(page).has(at)) return '';
  const before = text.charAt(at - 1);
  if (before === '' || before === '\n' || before === '\r') return ' ';
  const after = text.charAt(at + 1);
  const wideBefore = isFullWidthPunctuation(before);
  const wideAfter = isFullWidthPunctuation(after);
  const endsLine = /^[\s\u00a0]*(?:[\r\n]|$)/.test(text.slice(at + 1, at + 40));
  const meetsDigit = (isHanAt(text, at - 1) && isDigitAt(text, at + 1)) || (isDigitAt(text, at - 1) && isHanAt(text, at + 1));
  return wideBefore || wideAfter || endsLine || meetsDigit ? '' : ' ';
}

/** Where the printed text goes on without a space. */
const seamStarts = oncePerPage((page) =>
  new Set(page.paragraphs.flatMap(({ joined }) => joined.seams.filter(({ cut }) => !cut.replacement).map(({ cut }) => cut.start))));

function nameOf(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code}`;
}
