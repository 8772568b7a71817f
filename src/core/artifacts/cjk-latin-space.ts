import type { Page, Paragraph } from '../page/page.js';
import { say } from '../text/message.js';
import type { Steps } from '../text/steps.js';
import type { Artifact, Rule } from './artifact.js';
import { spacesBeside, spacingHabits } from './cjk-spacing.js';
import { gatheredPerPage } from './once.js';
import { isEditorial, isHeading } from './prose.js';
import { artifact, remove } from './report.js';

/** Every meeting of Chinese and a Latin word that the page prints without a space. */
const closeMeetings = gatheredPerPage(function* (page: Page): Steps<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { joined: { text } } of page.paragraphs) {
    yield;
    for (const { 0: word, index } of text.matchAll(/[A-Za-z]{1,20}/g)) {
      found.add(text.slice(Math.max(0, index - 2), index + word.length));
      found.add(text.slice(index, index + word.length + 2));
    }
  }
  return found;
});

/** A page sets Latin words close when it does so at least this many times as often as with a space. */
const CLEAR_MAJORITY = 3;
/** A line of a song or a conversation in another language is no longer, in characters. */
const LONGEST_LATIN = 131;
const ADDRESS = /[@/]|\.[a-z]/i;

/**
 * A space between Chinese and Latin letters. Such spaces are good style in many houses, so only the page itself can
 * convict one: by its clear majority, or by the same words printed without the space elsewhere. In a byline or a row without
 * marks the spaces are the marks.
 */
export const cjkLatinSpace: Rule = {
  id: 'cjk-latin-space',
  scope: 'paragraph',
  facts: [spacingHabits, closeMeetings],
  *check(paragraph, page) {
    if (!isEditorial(paragraph) || isRow(paragraph)) return;
    const { spaced, unspaced } = spacingHabits(page).latin;
    const clear = unspaced >= CLEAR_MAJORITY * spaced;
    for (const { span, kind } of spacesBeside(paragraph, page.text)) {
      if (kind !== 'latin' || ADDRESS.test(latinBeside(page.text, span.start)) || setsApart(page.text, span.start)) continue;
      const close = meetingWithout(page.text, span.start);
      const twin = closeMeetings(page).has(close);
      if (clear || twin) yield report(span.start, clear && twin, twin ? close : null);
    }
  },
};

/** A line that is no heading and has no mark in it: a byline, a row of a table. */
function isRow(paragraph: Paragraph): boolean {
  return !isHeading(paragraph) && !/[，。；：、！？,;:!?]/.test(paragraph.joined.text);
}

function report(at: number, certain: boolean, twin: string | null): Artifact {
  const span = { start: at, end: at + 1 };
  return artifact('cjk-latin-space', span, {
    message: twin === null
      ? say('A space between Chinese and Latin letters: this page mostly sets them close')
      : say('A space between Chinese and Latin letters: elsewhere this page prints “{0}” without it', twin),
    certainty: certain ? 'likely' : 'doubtful', confidence: certain ? 0.8 : 0.5,
    fixes: [remove([span], say('Delete the space'))],
  });
}

/** Whether the space keeps two things apart: who wrote and what he is called, alone in a bracket, or a line and its translation. */
function setsApart(source: string, at: number): boolean {
  const after = source.slice(at + 1, at + LONGEST_LATIN);
  if (/[（(]\p{Script=Han}{1,6}$/u.test(source.slice(Math.max(0, at - 7), at)) && /^[A-Z][a-z]{1,19}[）)]/.test(after)) return true;
  return /^[A-Z][A-Za-z']{0,19}(?: [A-Za-z']{1,20}){1,5}[.!?]?(?:[\r\n]|$)/.test(after) && !/[，。；：]$/u.test(source.slice(Math.max(0, at - 1), at));
}

/** Two characters of Chinese and the whole Latin word as they read without the space at `at`. */
function meetingWithout(source: string, at: number): string {
  const left = /[A-Za-z]{1,20}$|[^\sA-Za-z]{1,2}$/.exec(source.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const right = /^[A-Za-z]{1,20}|^[^\sA-Za-z]{1,2}/.exec(source.slice(at + 1, at + 21))?.[0] ?? '';
  return left + right;
}

function latinBeside(source: string, at: number): string {
  const left = /[!-~]{1,60}$/.exec(source.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  const right = /^[!-~]{1,60}/.exec(source.slice(at + 1, at + 61))?.[0] ?? '';
  return left + right;
}
