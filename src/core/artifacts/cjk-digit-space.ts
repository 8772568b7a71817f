import type { Page } from '../page/page.js';
import { namesIn } from '../page/words/names.js';
import { beginsWithPhone, endsWithPhone } from '../page/words/phone.js';
import { beginsWithSurname } from '../page/words/surnames.js';
import { say } from '../text/message.js';
import type { Span } from '../text/span.js';
import type { Rule } from './artifact.js';
import { spacesBeside, spacingHabits } from './cjk-spacing.js';
import { isEditorial } from './prose.js';
import { artifact, remove } from './report.js';

/** What may be a name, alone behind a mark. */
const ALONE = /(?:^|[：:，。；、,;\s（(])(\p{Script=Han}{2,4})$/u;
/** How one calls a person familiarly. */
const FAMILIAR = /^[小老]\p{Script=Han}$/u;
const REACH = 6;

/** A space between Chinese and digits on a page that otherwise sets them close. */
export const cjkDigitSpace: Rule = {
  id: 'cjk-digit-space',
  scope: 'paragraph',
  facts: [spacingHabits],
  *check(paragraph, page) {
    if (!isEditorial(paragraph)) return;
    const { spaced, unspaced } = spacingHabits(page).digit;
    if (spaced > unspaced) return;
    for (const { span, kind } of spacesBeside(paragraph, page.text)) {
      if (kind !== 'digit' || !isInSentence(page, span.start) || endsWithPhone(page.text, span.start) || isNumberOfPerson(page.text, span)) continue;
      yield artifact('cjk-digit-space', span, {
        message: say('A space between Chinese and digits: {0} times this page sets them close, {1} times with a space', unspaced, spaced),
        certainty: 'certain', confidence: 0.95,
        fixes: [remove([span], say('Delete the space'))],
      });
    }
  },
};

/** Whether a report begins with its date behind a label or a title: print sets a space there (`本报讯 9月28日，`). */
function setsDateApart(before: string, after: string): boolean {
  return /^\d{1,2}\s?[月日]/.test(after) && !/[，。；、！？,;]/.test(before);
}

/** Whether the space parts a person's name from the number to call (`联系人：小曹 13900000000`). */
function isNumberOfPerson(text: string, { start, end }: Span): boolean {
  const [, called = ''] = ALONE.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  return beginsWithPhone(text, end) && (FAMILIAR.test(called) ? beginsWithSurname(called.slice(1)) : namesIn(called, { surnames: true }).length > 0);
}

/** In running text; the number before a row and the columns of a table are set apart on purpose. */
function isInSentence({ text, lines }: Page, at: number): boolean {
  const line = lines.span(lines.lineOf(at));
  if (!/[，。；、！？,;]/.test(text.slice(line.start, line.end)) || setsDateApart(text.slice(line.start, at), text.slice(at + 1, at + 8))) return false;
  return !(/^[\d\s:：.、]*$/.test(text.slice(line.start, at)) && !/[年月日]/.test(text.charAt(at + 1)));
}
