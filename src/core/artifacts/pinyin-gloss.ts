import type { Page, PageCut } from '../page/page.js';
import { say, type Message } from '../text/message.js';
import { sliceOf } from '../text/span.js';
import type { Artifact, Rule } from './artifact.js';

/** Readings that a web page put after common characters: 創(chuàng)建. */
export const pinyinGloss: Rule = {
  id: 'pinyin-gloss',
  scope: 'page',
  *check(page: Page): Iterable<Artifact> {
    for (const cut of page.cuts) {
      if (cut.kind !== 'pinyin-gloss') continue;
      const { start, end, certainty, alike } = cut;
      yield {
        rule: 'pinyin-gloss', start, end, certainty, message: explain(page.text, cut),
        confidence: certainty === 'likely' ? 0.85 : alike > 1 ? 0.99 : 0.95,
        fixes: [{ title: say('Take out the pinyin'), edits: [{ start, end, text: '' }] }],
      };
    }
  },
};

function explain(text: string, cut: PageCut): Message {
  const character = Array.from(text.slice(Math.max(0, cut.start - 2), cut.start)).at(-1) ?? '';
  const shown = sliceOf(text, cut).trim();
  if (cut.certainty === 'likely') return say('Pinyin put into the text: {0} stands after {1} {2} times on this page.', shown, character, cut.alike);
  if (cut.alike > 1) return say('Pinyin put into the text: {0} is the reading of {1}, and stands after it {2} times on this page.', shown, character, cut.alike);
  return say('Pinyin put into the text: {0} is the reading of {1}, and this page has other such glosses.', shown, character);
}
