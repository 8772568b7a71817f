import type { Page, Paragraph } from '../page/page.js';
import { remembered } from '../memory/remembered.js';
import { personNames } from '../script/persons.js';
import type { Passage } from './passages.js';

/** A line of a masthead that holds its title, and not the day of the week or the number of the issue. */
const TITLE = /^(?![星第今农農])\p{Script=Han}{2,10}$/u;
const LONGEST_LINE = 40;

const namesToldIn = remembered((text): readonly string[] => personNames(text));

/** The persons of whom some passages tell, and who wrote or took the pictures of the page. */
export function namesOf({ stories }: Page, passages: readonly Passage[]): readonly string[] {
  return [...new Set([...stories.flatMap(({ bylines }) => bylines), ...passages.flatMap(({ text }) => namesToldIn(text))])];
}

/** Whether a place of the page stands in the title of a paper. */
export function standsInTitle({ text, lines }: Page, { kind }: Paragraph, at: number): boolean {
  if (kind !== 'masthead') return false;
  const { start, end } = lines.span(lines.lineOf(at));
  return end - start <= LONGEST_LINE && TITLE.test(text.slice(start, end).trim());
}
