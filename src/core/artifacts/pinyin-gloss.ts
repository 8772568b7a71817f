import { findPinyinGlosses, type PinyinGloss } from '../page/cuts/pinyin-gloss.js';
import type { Page } from '../page/page.js';
import { say, type Message } from '../text/message.js';
import { sliceOf } from '../text/span.js';
import type { Artifact, Rule } from './artifact.js';

/** Readings that a web page put after common characters: 創(chuàng)建. */
export const pinyinGloss: Rule = {
  id: 'pinyin-gloss',
  scope: 'page',
  *check(page: Page): Iterable<Artifact> {
    for (const gloss of findPinyinGlosses(page.text)) {
      const { start, end, agrees, times } = gloss;
      yield {
        rule: 'pinyin-gloss', start, end,
        message: explain(gloss, sliceOf(page.text, gloss)),
        certainty: agrees ? 'certain' : 'likely',
        confidence: agrees && times > 1 ? 0.99 : agrees ? 0.95 : 0.85,
        fixes: [{ title: say('Take out the pinyin'), edits: [{ start, end, text: '' }] }],
      };
    }
  },
};

function explain({ character, agrees, times }: PinyinGloss, shown: string): Message {
  if (!agrees) return say('Pinyin put into the text: {0} stands after {1} {2} times on this page.', shown, character, times);
  if (times > 1) return say('Pinyin put into the text: {0} is a reading of {1}, and stands after it {2} times on this page.', shown, character, times);
  return say('Pinyin put into the text: {0} is a reading of {1}, and this page has other such glosses.', shown, character);
}
