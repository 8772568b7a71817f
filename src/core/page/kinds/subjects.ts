import type { Reading } from './reading.js';
import { pairsOf } from './recurrence.js';

/** Characters and blocks of a stretch of text that are compared. */
const COMPARED = 4000;
const BLOCKS_COMPARED = 100;
/** Texts with fewer different pairs of characters tell nothing of their subject. */
const LEAST_PAIRS = 50;

/** Below it two texts have different subjects, above the other the same one; between them nothing can be said. */
export const OTHER_SUBJECT = 0.012;
export const SAME_SUBJECT = 0.04;

/** What the words around a group of headings say of their subjects. */
export interface SubjectEvidence {
  /**
   * How much the text behind the headings (up to the next heading) shares its subject with the story so far: the share of its pairs of
   * characters that the story has, over the logarithm of the story's own number of pairs (a long text has some of anything). Null where
   * there is too little text on either side.
   */
  readonly kin: number | null;
  /** How many pairs of characters of the headings stand in the story so far, and how many in the text behind them and not in the story. */
  readonly words: { readonly withStory: number; readonly withText: number };
}

/** Compares the headings `from`–`to` and the text behind them with the story that begins with block `storyFrom`. */
export function compareSubjects(page: Reading, storyFrom: number, from: number, to: number): SubjectEvidence {
  const before = bodyText(page, storyFrom, from, false);
  const after = bodyText(page, to, page.length, true);
  const headings = page.drafts.slice(from, to).filter((_, i) => page.kind(from + i) === 'heading').map(({ bare }) => bare).join('\n');
  const [above, below, words] = [pairsOf(before), pairsOf(after), [...pairsOf(headings)]];
  return {
    kin: kinshipOf(above, below),
    words: { withStory: words.filter((pair) => above.has(pair)).length, withText: words.filter((pair) => below.has(pair) && !above.has(pair)).length },
  };
}

/** By the pairs of both texts; `pairsOf` gives the same ones for a text read lately. */
const kinships = new WeakMap<ReadonlySet<string>, WeakMap<ReadonlySet<string>, number>>();

function kinshipOf(before: ReadonlySet<string>, after: ReadonlySet<string>): number | null {
  if (before.size < LEAST_PAIRS || after.size < LEAST_PAIRS) return null;
  const known = kinships.get(before) ?? new WeakMap<ReadonlySet<string>, number>();
  kinships.set(before, known);
  const kinship = known.get(after) ?? shareOf(after, before) / Math.log10(before.size);
  known.set(after, kinship);
  return kinship;
}

/** The share of the one's pairs that the other has. */
function shareOf(pairs: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared++;
  return shared / pairs.size;
}

function bodyText(page: Reading, from: number, to: number, untilHeading: boolean): string {
  let text = '';
  for (let i = from; i < Math.min(to, from + BLOCKS_COMPARED) && text.length < COMPARED; i++) {
    if (untilHeading && page.kind(i) === 'heading') break;
    if (page.kind(i) === 'body') text += `${page.draft(i).bare}\n`;
  }
  return text;
}
