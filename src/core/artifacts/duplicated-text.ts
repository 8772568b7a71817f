import type { Lexicon } from '../lexicon/lexicon.js';
import type { Page, Paragraph } from '../page/page.js';
import { say } from '../text/message.js';
import { overlaps } from '../text/span.js';
import type { Artifact, Certainty, Rule } from './artifact.js';
import { doubledWordsIn, holdsDoubledWord, isJudgedAsWord } from './doubled-words.js';
import { doublingsIn, type Doubling } from './doublings.js';
import { lineBreaksOf } from './line-breaks.js';
import { isReadable } from './prose.js';
import { repeatedClausesIn } from './repeated-clauses.js';
import { artifact, remove } from './report.js';
import { isRunningText } from './running-text.js';

/** Characters before and after by which words are told. */
const AROUND = 8;
/** A longer phrase is not repeated because a word happens to begin as it does. */
const LONGEST_WORD = 4;

/** Text printed twice in a row: a mark, a particle, or a phrase that grammar does not repeat (一个一个 and 看看 it does). */
export const duplicatedText: Rule = {
  id: 'duplicated-text',
  scope: 'paragraph',
  concerns: (text) => doublingsIn(text).length > 0 || holdsDoubledWord(text) || repeatedClausesIn(text).length > 0,
  *check(paragraph, page, { language }) {
    if (!isReadable(paragraph)) return;
    const { text } = paragraph.joined;
    const words = language ? doubledWordsIn({ text, lineEnds: lineEndsOf(page, paragraph), lexicon: language.lexicon }) : [];
    for (const doubling of words) yield report(paragraph, doubling, doubling.certainty);
    const phrases = doublingsIn(text);
    const clauses = isRunningText(paragraph) ? repeatedClausesIn(text).filter((clause) => !isWithin([...words, ...phrases], clause)) : [];
    for (const clause of clauses) yield report(paragraph, clause, clause.certainty);
    for (const doubling of phrases) {
      if (isWithin(words, doubling) || (language && (isJudged(text, doubling, language.lexicon) || cutsWords(text, doubling, language.lexicon)))) continue;
      yield report(paragraph, doubling, doubling.kind === 'particle' ? 'doubtful' : 'likely');
    }
  },
};

/** Whether one of the others holds what is surplus in a doubling. */
function isWithin(others: readonly Doubling[], { second }: Doubling): boolean {
  return others.some(({ first, second: { end } }) => overlaps({ start: first.start, end }, second));
}

/** Whether the language model has said whether the word is misprinted: it is not asked twice. */
function isJudged(text: string, { first, second, kind }: Doubling, lexicon: Lexicon): boolean {
  return kind === 'phrase' && isJudgedAsWord(text, { word: text.slice(first.start, first.end), start: first.start, end: second.end }, lexicon);
}

/** Whether the words of the sentence begin or end within what is repeated: 行政区, 行政, 区域 in 行政区行政区域. */
function cutsWords(text: string, { first, second, kind }: Doubling, lexicon: Lexicon): boolean {
  if (kind !== 'phrase' || first.end - first.start > LONGEST_WORD) return false;
  const from = Math.max(0, first.start - AROUND);
  const ends = new Set(lexicon.words(text.slice(from, second.end + AROUND)).map(({ end }) => from + end));
  return !ends.has(first.end) || !ends.has(second.end);
}

/** Where a printed line ended, in the joined text. Where few lines show the column, they may be verse, of which one begins as the line before ends. */
function lineEndsOf(page: Page, paragraph: Paragraph): ReadonlySet<number> {
  const columns = new Set(lineBreaksOf(page, paragraph).filter(({ certainty }) => certainty === 'certain').map(({ cut }) => cut));
  return new Set(paragraph.joined.seams.filter(({ cut }) => cut.kind === 'column-break' || columns.has(cut)).map(({ at }) => at));
}

const CONFIDENCE = { certain: 0.95, likely: 0.85, doubtful: 0.5 } as const;

function report({ joined }: Paragraph, { first, second, kind }: Doubling, certainty: Certainty): Artifact {
  const surplus = joined.toSourcePieces(second);
  const text = joined.text.slice(first.start, first.end);
  return artifact('duplicated-text', joined.toSource({ start: first.start, end: second.end }), {
    message: kind === 'phrase' || kind === 'word'
      ? say('“{0}” is printed twice in a row', text)
      : say('“{0}” is doubled, which grammar does not want here', text),
    certainty, confidence: CONFIDENCE[certainty],
    fixes: [remove(surplus, say('Delete the second “{0}”', text))],
  });
}
