import { endsSentence } from '../../text/characters.js';
import { say, type Message } from '../../text/message.js';
import { pairsOf } from '../kinds/recurrence.js';
import type { StoryOutline } from '../outline/outline.js';
import { beginsMidSentence, endsMidSentence, opensParagraph } from '../words/openers.js';
import { sameLabel } from './label.js';

/** A story on a page with this label. */
export interface PlacedStory {
  readonly label: string | null;
  readonly story: StoryOutline;
}

/** What speaks for the second story being the continuation of the first. */
export interface Evidence {
  /** How many of the two jump lines name the other's page. */
  readonly labels: 0 | 1 | 2;
  /** What the texts themselves say; negative where they contradict. */
  readonly text: number;
  readonly reasons: readonly Message[];
}

const FEWEST_SHARED = 4;
const WORDS_SHOWN = 3;

/** Weighs two stories of different pages; null where a jump line names another page, or there is no jump between them. */
export function weigh(before: PlacedStory, after: PlacedStory): Evidence | null {
  const forward = agreement(before.story.jump?.to, after.label);
  const backward = agreement(after.story.jump?.from, before.label);
  if (forward === 'other' || backward === 'other' || (forward === 'none' && backward === 'none')) return null;
  if (after.story.jump?.from === undefined && after.story.headed) return null;
  const reasons: Message[] = [];
  if (forward === 'same') reasons.push(say('The first part names page {0} as the one where it goes on.', before.story.jump?.to ?? ''));
  if (backward === 'same') reasons.push(say('The second part names page {0} as the one it comes from.', after.story.jump?.from ?? ''));
  const labels = (Number(forward === 'same') + Number(backward === 'same')) as Evidence['labels'];
  const text = headlineWords(before, after, reasons) + sharedWords(before, after, reasons) + sharedNames(before, after, reasons) + seam(before, after, reasons);
  return { labels, text, reasons };
}

/** What a jump line says of the other page: `unknown` where that page's label is not known. */
function agreement(named: string | undefined, label: string | null): 'same' | 'other' | 'unknown' | 'none' {
  if (named === undefined) return 'none';
  if (label === null) return 'unknown';
  return sameLabel(named, label) ? 'same' : 'other';
}

function headlineWords({ story: before }: PlacedStory, { story: after }: PlacedStory, reasons: Message[]): number {
  const known = new Set([...pairsOf(after.name), ...pairsOf(after.kicker), ...wordsOf(after)]);
  const shared = runsOfPairs(`${before.name} ${before.kicker}`, known);
  if (shared.join('').length < 4 && !shared.some((word) => word.length > 2)) return 0;
  reasons.push(say('Words of the headline stand in the second part: {0}', shared.slice(0, WORDS_SHOWN).join('、')));
  return 2;
}

function sharedWords({ story: before }: PlacedStory, { story: after }: PlacedStory, reasons: Message[]): number {
  const known = new Set(wordsOf(after));
  const shared = wordsOf(before).filter((word) => known.has(word));
  if (shared.length < FEWEST_SHARED) return 0;
  reasons.push(say('Both parts repeat the same words: {0}', apart(shared).slice(0, WORDS_SHOWN).join('、')));
  return 2;
}

/** Pairs of characters of which none overlaps an earlier one in a longer word. */
function apart(pairs: readonly string[]): string[] {
  return pairs.filter((pair, i) => !pairs.slice(0, i).some((other) => other.endsWith(pair.slice(0, 1)) || pair.endsWith(other.slice(0, 1))));
}

function sharedNames({ story: before }: PlacedStory, { story: after }: PlacedStory, reasons: Message[]): number {
  const shared = before.bylines.filter((name) => after.bylines.includes(name));
  if (shared.length === 0) return 0;
  reasons.push(say('Both parts are by {0}.', shared.join('、')));
  return 2;
}

/** A sentence left open wants one that goes on; a finished one wants a new paragraph. */
function seam({ story: before }: PlacedStory, { story: after }: PlacedStory, reasons: Message[]): number {
  const closing = before.clues?.closing ?? '';
  const opening = after.clues?.opening ?? '';
  if (closing === '' || opening === '') return 0;
  if (endsSentence(closing)) return beginsMidSentence(opening) ? -2 : 0;
  if (opensParagraph(opening) === 'sure') return -1;
  reasons.push(say('The sentence goes on over the jump: {0}', `${closing}|${opening}`));
  return beginsMidSentence(opening) || endsMidSentence(closing) ? 2 : 1;
}

function wordsOf({ clues }: StoryOutline): string[] {
  return clues?.words.match(/../gs) ?? [];
}

/** The longest strings of the text all of whose pairs of characters are known. */
function runsOfPairs(text: string, known: ReadonlySet<string>): string[] {
  const runs: string[] = [];
  let run = '';
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    if (known.has(pair)) run = run === '' ? pair : run + pair.slice(1);
    else if (run !== '') {
      runs.push(run);
      run = '';
    }
  }
  return run === '' ? runs : [...runs, run];
}
