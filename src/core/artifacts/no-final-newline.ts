import { say } from '../text/message.js';
import type { Rule } from './artifact.js';
import { artifact, replace } from './report.js';

/** An engine closes a page with a form feed. */
const LAST_SHOWN = 8;

/** The last line does not end: the next tool that appends to the file will glue its text to it. */
export const noFinalNewline: Rule = {
  id: 'no-final-newline',
  scope: 'page',
  *check({ text }) {
    if (text === '' || /[\n\r]\f*$/.test(text.slice(-LAST_SHOWN))) return;
    const end = { start: text.length, end: text.length };
    yield artifact('no-final-newline', end, {
      message: say('The last line does not end: text appended later would stick to it'),
      certainty: 'certain', confidence: 1,
      fixes: [replace(end, text.includes('\r\n') ? '\r\n' : '\n', say('End the last line'))],
    });
  },
};
