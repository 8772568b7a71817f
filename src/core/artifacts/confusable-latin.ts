import type { Page, Paragraph } from '../page/page.js';
import { say, type Message } from '../text/message.js';
import type { Artifact, Rule } from './artifact.js';
import { damagedFigures } from './figure-damage.js';
import { latinWordsIn, misreadWords } from './latin-twins.js';
import { isReadable } from './prose.js';
import { artifact, replace } from './report.js';

/** A Latin letter or digit read as its look-alike: a letter within a number, or a word one look-alike away from another. */
export const confusableLatin: Rule = {
  id: 'confusable-latin',
  scope: 'paragraph',
  concerns: (text) => /[A-Za-z]{4}|\d[OolI|]|[OolI|]\d/.test(text),
  *check(paragraph, page) {
    if (!isReadable(paragraph)) return;
    yield* lettersInNumbers(paragraph);
    yield* wordsBesideTheirTwins(paragraph, page);
  },
};

/** Digits with at least one letter that looks like a digit among them, and nothing else. */
const NUMBER_WITH_LETTER = /(?<![\w@./]|[A-Za-z]-)(?=[OolI|]{0,3}\d)[\dOolI|]{2,20}(?![A-Za-z\d_@/])/g;
/** A letter between digits in the name of a mail address. */
const LETTER_IN_ADDRESS = /(?<=\d[OlI]?)[OlI](?=[OlI]?\d[\w.-]{0,30}@[A-Za-z\d])/g;

/** So many bars in a paragraph part the cells of a table. */
const ROW_BARS = 3;

function* lettersInNumbers(paragraph: Paragraph): Generator<Artifact> {
  const isRow = (paragraph.joined.text.match(/\|/g)?.length ?? 0) >= ROW_BARS;
  const known = new Set(damagedFigures(paragraph).flatMap(({ repairs }) => repairs.map(({ start }) => start)));
  for (const { 0: number, index } of paragraph.joined.text.matchAll(NUMBER_WITH_LETTER)) {
    const digits = number.match(/\d/g)?.length ?? 0;
    const letters = number.length - digits;
    if (letters === 0 || digits < 2 || letters > digits) continue;
    for (const { 0: letter, index: within } of number.matchAll(/[OolI|]/g)) {
      if (known.has(index + within) || (letter === '|' && isRow)) continue;
      const digit = /[Oo]/.test(letter) ? '0' : '1';
      yield report(paragraph, index + within, digit, say('“{0}” within the number “{1}”: a digit {2} read as its look-alike', letter, number, digit));
    }
  }
  for (const { 0: letter, index } of paragraph.joined.text.matchAll(LETTER_IN_ADDRESS)) {
    const digit = letter === 'O' ? '0' : '1';
    yield report(paragraph, index, digit, say('“{0}” between the digits of a mail address: a digit {1} read as its look-alike', letter, digit));
  }
}

function* wordsBesideTheirTwins(paragraph: Paragraph, page: Page): Generator<Artifact> {
  const { text } = paragraph.joined;
  for (const { word, start } of latinWordsIn(text)) {
    const better = misreadWords(page).get(word);
    if (!better) continue;
    const at = Array.from(word).findIndex((letter, i) => letter !== better.charAt(i));
    const letter = text.charAt(start + at);
    const right = letter === letter.toLowerCase() ? better.charAt(at) : better.charAt(at).toUpperCase();
    yield report(paragraph, start + at, right, say('“{0}” is one look-alike away from “{1}”, which the page supports better', word, better));
  }
}

function report({ joined }: Paragraph, at: number, right: string, message: Message): Artifact {
  const span = joined.toSource({ start: at, end: at + 1 });
  return artifact('confusable-latin', span, { message, certainty: 'likely', confidence: 0.88, fixes: [replace(span, right, say('Replace by “{0}”', right))] });
}
