import { evidenceOf } from '../lexicon/evidence.js';
import type { Reading } from '../lexicon/judge.js';
import { findLookalikes, type Lookalike } from '../lexicon/lookalikes.js';
import type { Page, Paragraph } from '../page/page.js';
import { say, type Message } from '../text/message.js';
import type { Artifact, Rule } from './artifact.js';
import { artifact, replace } from './report.js';

const MOST_FIXES = 3;
/** Readings less probable than this beside the best one are not offered. */
const LEAST_SHARE = 0.02;

/** A character read as one that looks like it: the language model knows a better one. Silent before the model is loaded. */
export const lookalikeChar: Rule = {
  id: 'lookalike-char',
  scope: 'page',
  *check(page, { language, evidence }) {
    if (!language) return;
    const known = { ...evidence, ...evidenceOf(textOf(page), language.lookalikes.shapes) };
    for (const paragraph of page.paragraphs) {
      if (!isText(paragraph)) continue;
      for (const lookalike of findLookalikes(paragraph.joined.text, language.lookalikes, known)) yield report(paragraph, lookalike);
      yield undefined;
    }
  },
};

/** Whether the characters of the paragraph are those of a text, even if only of a sign in a picture. */
function isText({ kind }: Paragraph): boolean {
  return kind !== 'garbage' && kind !== 'spam';
}

function textOf(page: Page): string {
  return page.paragraphs.map(({ joined }) => joined.text).join('\n');
}

function report({ joined }: Paragraph, { at, wrong, readings, probability, tier }: Lookalike): Artifact {
  const span = joined.toSource({ start: at, end: at + 1 });
  const offered = readings.filter((reading, i) => i === 0 || reading.probability >= LEAST_SHARE).slice(0, MOST_FIXES);
  return artifact('lookalike-char', span, {
    message: reasonFor(wrong, readings[0], joined.text),
    certainty: tier,
    confidence: probability,
    fixes: offered.map(({ character, word }) => replace(span, character, say('Replace by “{0}”: {1}', character, word))),
  });
}

function reasonFor(wrong: string, { character, word, wordStart, originalIsWord, support }: Reading, text: string): Message {
  const printed = text.slice(wordStart, wordStart + word.length);
  if (support.wordOnPage > 0) return say('“{0}” stands elsewhere on this page ({1} ×); {2} was probably read for {3} in “{4}”', word, support.wordOnPage, wrong, character, printed);
  if (support.wordInProject > 0) return say('“{0}” stands elsewhere in this project ({1} ×); {2} was probably read for {3} in “{4}”', word, support.wordInProject, wrong, character, printed);
  if (word.length > 1 && !originalIsWord) return say('“{0}” is a word, “{1}” is none; {2} was probably read for {3}', word, printed, wrong, character);
  return say('“{0}” fits here far better than “{1}”; {1} was probably read for {0}', character, wrong);
}
