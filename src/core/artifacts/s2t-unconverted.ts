import type { Knowledge } from '../knowledge.js';
import { remembered } from '../memory/remembered.js';
import type { Page, Paragraph } from '../page/page.js';
import { beginsWithSurname } from '../page/words/surnames.js';
import type { Converters } from '../script/converters.js';
import { LeftoverFinder, type Leftover } from '../script/leftovers.js';
import { occurrences } from '../script/names.js';
import { personNames } from '../script/persons.js';
import { reportedNames } from '../script/reported-names.js';
import { wordOver } from '../script/undecided.js';
import { countScripts, isTraditionalOnly, simplifiedForm } from '../script/page-script.js';
import { say, type Message } from '../text/message.js';
import { overlaps, type Span } from '../text/span.js';
import type { Artifact, Rule } from './artifact.js';
import { oncePerPage } from './once.js';
import { isEditorial, isReadable } from './prose.js';
import { artifact } from './report.js';

/** A paragraph of at least so many telling characters, all of the other script, was never converted. */
const LEAST_TELLING = 6;

/** Characters left in the other script. */
export const s2tUnconverted: Rule = {
  id: 's2t-unconverted',
  scope: 'paragraph',
  check(paragraph: Paragraph, page: Page, { converters, evidence }: Knowledge): Artifact[] {
    if (!converters || page.script === 'mixed' || !isReadable(paragraph)) return [];
    const { simplified, traditional } = scriptsIn(paragraph.joined.text);
    const [own, other] = page.script === 'hant' ? [traditional, simplified] : [simplified, traditional];
    if (other >= LEAST_TELLING && own * 4 < other) return isEditorial(paragraph) ? [wholeParagraph(paragraph, page, converters)] : [];
    const found = page.script === 'hant' ? leftoversOf(paragraph, page, converters) : strayTraditional(paragraph);
    if (found.length === 0) return found;
    const right = occurrences(paragraph.joined.text, [...evidence?.words ?? []]).map((word) => paragraph.joined.toSource(word));
    return found.filter((artifact) => !right.some((word) => overlaps(word, artifact)));
  },
};

const scriptsIn = remembered(countScripts);

const finders = new WeakMap<Converters, LeftoverFinder>();

function leftoversOf(paragraph: Paragraph, page: Page, converters: Converters): Artifact[] {
  const { text } = paragraph.joined;
  const finder = finders.get(converters) ?? new LeftoverFinder(converters);
  finders.set(converters, finder);
  const leftovers = finder.find(text).filter((leftover) => !(isAlone(text, leftover, '后') && printsAfter(page)));
  if (leftovers.length === 0) return [];
  const names = occurrences(text, [...page.stories.flatMap(({ bylines }) => bylines), ...namesInProse(text, converters)]);
  return leftovers
    .filter((leftover) => !names.some((name) => overlaps(name, leftover)))
    .map((leftover) => change(paragraph, leftover, leftover.traditional, explain(text.slice(leftover.start, leftover.end), leftover), leftover.word === null ? 0.85 : 0.92));
}

/** Whether a character is a leftover that no word decides. */
function isAlone(text: string, { start, end, word }: Leftover, character: string): boolean {
  return word === null && text.slice(start, end) === character;
}

/** A page that knows 後 prints 后 for queens and in names of places, of which there are more than any table holds. */
const printsAfter = oncePerPage(({ text }: Page): boolean => text.includes('後'));

/** A name of three characters with its honorific. */
const ADDRESSED = /\p{Script=Han}{3}(?=先生|女士|小姐|教授|博士|[議议][員员])/gu;

/** The persons of whom a report tells; what begins a name of three characters beside an office is no other word. */
function namesInProse(text: string, converters: Converters): string[] {
  const isWord = (at: number): boolean => wordOver(text, at, converters);
  const addressed = Array.from(text.matchAll(ADDRESSED), ([name]) => name).filter(beginsWithSurname);
  return [...addressed, ...personNames(text).filter((name) => name.length > 2 || !isWord(text.indexOf(name))), ...reportedNames(text, isWord)];
}

function explain(shown: string, { traditional, word }: Leftover): Message {
  if (word === null) return say('{0} was left in simplified script: in traditional script it is {1} here.', shown, traditional);
  return say('{0} was left in simplified script: the word {2} has {1} in traditional script.', shown, traditional, word);
}

function strayTraditional(paragraph: Paragraph): Artifact[] {
  const { text } = paragraph.joined;
  return strayPlaces(text).map((span) => {
    const character = text.slice(span.start, span.end);
    const simplified = simplifiedForm(character);
    return change(paragraph, span, simplified, say('{0} was left in traditional script: this page has simplified script, {1}.', character, simplified), 0.75);
  });
}

/** A single traditional character within simplified text; several in a row are rather a sign or a quotation. */
const strayPlaces = remembered((text): readonly Span[] => {
  const characters = Array.from(text);
  let start = 0;
  return characters.flatMap((character, i) => {
    const span = { start, end: start + character.length };
    start = span.end;
    return isTraditionalOnly(character) && !isTraditionalOnly(characters[i - 1] ?? '') && !isTraditionalOnly(characters[i + 1] ?? '') ? [span] : [];
  });
});

function change({ joined }: Paragraph, span: Span, text: string, message: Message, confidence: number): Artifact {
  const source = joined.toSource(span);
  const pieces = joined.toSourcePieces(span);
  const edits = pieces.map((piece, i) => ({ ...piece, text: i === 0 ? text : '' }));
  return artifact('s2t-unconverted', source, { message, certainty: 'likely', confidence, fixes: [{ title: say('Convert to {0}', text), edits }] });
}

function wholeParagraph({ joined, spans }: Paragraph, page: Page, converters: Converters): Artifact {
  const [from, to] = page.script === 'hant' ? ['hans', 'hant'] as const : ['hant', 'hans'] as const;
  const edits = converters.convert(joined.text, from, to)
    .flatMap((edit) => joined.toSourcePieces(edit).map((piece, i) => ({ ...piece, text: i === 0 ? edit.text : '' })))
    .sort((a, b) => a.start - b.start);
  const source = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  const message = to === 'hant' ? say('This paragraph is in simplified script, the page in traditional script.') : say('This paragraph is in traditional script, the page in simplified script.');
  return artifact('s2t-unconverted', source, { message, certainty: 'doubtful', confidence: 0.7, fixes: [{ title: say('Convert the paragraph'), edits }] });
}
