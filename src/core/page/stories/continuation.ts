import { endsSentence } from '../../text/characters.js';
import type { Reading } from '../kinds/reading.js';
import { pairsOf } from '../kinds/recurrence.js';
import { beginsMidSentence } from '../words/openers.js';
import type { StoryParts } from './part.js';

/** The headline's words must stand so many times more often after the place than before it. */
const LEAD = 2;

/**
 * A headline stood above a jump line: what follows belongs to the story that is continued here, up to the place where the headline's
 * own text begins. The beginning of that text is lost or overprinted, so it starts inside a sentence, or its words are suddenly those
 * of the headline. The blocks from there on move to the headline's story.
 */
export function partContinuation(page: Reading, headed: StoryParts, continued: StoryParts): void {
  const words = pairsOf(headed.blocks.map((i) => page.draft(i).bare).join('\n'));
  const hits = continued.blocks.map((i) => [...pairsOf(page.draft(i).bare)].filter((pair) => words.has(pair)).length);
  const total = hits.reduce((sum, count) => sum + count, 0);
  let best: { at: number; lead: number } | null = null;
  let soFar = 0;
  for (const [at, count] of hits.entries()) {
    if (at >= 2 && beginsLost(page, continued.blocks, at)) {
      const before = soFar / at;
      const after = (total - soFar) / (hits.length - at);
      if (after > before * LEAD && after - before > (best?.lead ?? 1)) best = { at, lead: after - before };
    }
    soFar += count;
  }
  if (best) headed.blocks.push(...continued.blocks.splice(best.at));
}

/** Whether block `at` begins inside a sentence although the block before it is complete. */
function beginsLost(page: Reading, blocks: readonly number[], at: number): boolean {
  const before = page.draft(blocks[at - 1] ?? 0).bare;
  const { bare } = page.draft(blocks[at] ?? 0);
  return page.kind(blocks[at] ?? 0) === 'body' && endsSentence(before) && (beginsMidSentence(bare) || closesUnopened(bare));
}

function closesUnopened(text: string): boolean {
  return [['“', '”'], ['《', '》'], ['（', '）'], ['「', '」']].some(([open = '', close = '']) => {
    const end = text.indexOf(close);
    const start = text.indexOf(open);
    return end >= 0 && (start < 0 || start > end);
  });
}
