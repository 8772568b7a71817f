import { isHanAt } from '../../text/characters.js';
import type { Page, Paragraph } from '../page.js';
import { jumpPlaces } from '../words/jump.js';

/** What a story is recognised by where it goes on on another page. Holds no more of its text than that. */
export interface StoryClues {
  /** Strings of two Chinese characters that its text repeats, most often first, one after the other; all of a text that repeats few. */
  readonly words: string;
  /** The first characters of its text, after a jump line. */
  readonly opening: string;
  /** The last characters of its text, before a jump line. */
  readonly closing: string;
}

const MOST_WORDS = 32;
const FEWEST_REPEATED = 8;
const SHOWN = 12;
/** Characters of a story whose words are counted. */
const COUNTED = 20_000;

const RUNNING: ReadonlySet<Paragraph['kind']> = new Set(['body', 'notice']);

/** The paragraphs of running text of each story, in reading order. */
export function runningText({ paragraphs }: Page): Map<number, Paragraph[]> {
  const texts = new Map<number, Paragraph[]>();
  for (const paragraph of paragraphs) {
    if (!RUNNING.has(paragraph.kind)) continue;
    const own = texts.get(paragraph.story);
    if (own) own.push(paragraph);
    else texts.set(paragraph.story, [paragraph]);
  }
  return texts;
}

/** The clues of a story with these paragraphs; null where it has no text. */
export function cluesOf(paragraphs: readonly Paragraph[]): StoryClues | null {
  const first = paragraphs[0]?.joined.text;
  const last = paragraphs.at(-1)?.joined.text;
  if (first === undefined || last === undefined) return null;
  return {
    words: wordsOf(paragraphs),
    opening: first.slice(jumpPlaces(first).from?.end ?? 0).trimStart().slice(0, SHOWN),
    closing: last.slice(0, jumpPlaces(last).to?.start ?? last.length).trimEnd().slice(-SHOWN),
  };
}

function wordsOf(paragraphs: readonly Paragraph[]): string {
  const times = new Map<string, number>();
  let counted = 0;
  for (const { joined: { text } } of paragraphs) {
    const end = Math.min(text.length, COUNTED - counted);
    for (let i = 0; i + 1 < end; i++) {
      if (!isHanAt(text, i) || !isHanAt(text, i + 1)) continue;
      const pair = text.slice(i, i + 2);
      times.set(pair, (times.get(pair) ?? 0) + 1);
    }
    counted += end;
  }
  const ranked = [...times].sort(([, a], [, b]) => b - a);
  const repeated = ranked.findIndex(([, count]) => count === 1);
  return ranked.slice(0, repeated < FEWEST_REPEATED ? MOST_WORDS : Math.min(repeated, MOST_WORDS)).map(([pair]) => pair).join('');
}
