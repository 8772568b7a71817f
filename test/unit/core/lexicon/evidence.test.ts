import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { loadKnowledge } from '../../../../src/core/knowledge.js';
import { PageEvidence } from '../../../../src/core/lexicon/evidence.js';
import type { LookalikeModel } from '../../../../src/core/lexicon/lookalike-model.js';
import { AskedContexts } from '../../../../src/core/lexicon/parallel-phrases.js';
import { AskedCounts } from '../../../../src/core/lexicon/phrase-counts.js';
import { readAsset } from '../../assets.js';
import { randomNumbers } from '../random.js';

const PAGE = readFileSync('test/fixtures/clean/prose-simplified.txt', 'utf8').split('\n').filter((line) => line.length > 20);

const units = (text: string): Uint16Array => Uint16Array.from(text, (character) => character.charCodeAt(0));

/** All that may be asked of the evidence about a text. */
function answersFor(text: string, { page, parallels, wear }: PageEvidence): unknown {
  const own = units(text);
  const places = Array.from(own, (_, i) => i);
  return {
    total: page.total, wear: wear.level,
    counts: places.flatMap((at) => [2, 3, 4].map((size) => (at + size <= own.length ? page.count(own, at, size) : 0))),
    better: places.map((at) => parallels.betterAt(own, own.length, at)),
  };
}

describe('the evidence of a page', () => {
  let model: LookalikeModel;
  before(async () => {
    const { language } = await loadKnowledge(readAsset, { unreadable: (error) => assert.fail(String(error)) });
    model = language!.lookalikes;
  });

  const evidenceOf = (texts: readonly string[]): PageEvidence => {
    const evidence = new PageEvidence(model);
    for (const text of texts) evidence.add(text);
    return evidence;
  };

  it('should be the same after an exchange of texts as if the new one had been entered at first', () => {
    const random = randomNumbers(7);
    const below = (most: number): number => Math.floor(random() * most);
    const evidence = evidenceOf(PAGE);
    let text = PAGE[0] ?? '';
    for (let round = 0; round < 60; round++) {
      const other = PAGE[below(PAGE.length)] ?? '';
      const [at, from] = [below(text.length), below(other.length)];
      const changed = text.slice(0, at) + other.slice(from, from + below(6)) + text.slice(Math.min(text.length, at + below(4)));
      evidence.beginEdition();
      evidence.replace(text, changed);
      text = changed;
      const all = [text, ...PAGE.slice(1)];
      assert.deepEqual(answersFor(all.join('\n'), evidence), answersFor(all.join('\n'), evidenceOf(all)), `round ${round}: ${text}`);
    }
  });

  it('should know after an exchange whether it would answer as before', () => {
    const [first = '', second = '', ...others] = PAGE;
    const evidence = evidenceOf([first, second, ...others]);
    const ask = (text: string): AskedCounts => {
      const asked = new AskedCounts();
      evidence.page.note(asked);
      for (let at = 0; at + 2 <= text.length; at++) evidence.page.count(units(text), at, 2);
      evidence.page.note(undefined);
      return asked;
    };
    const [ofFirst, ofSecond] = [ask(first), ask(second)];
    assert.ok(evidence.page.agreesWith(ofFirst) && evidence.page.agreesWith(ofSecond));
    evidence.beginEdition();
    evidence.replace(first, `${first.slice(0, 4)}鼎鼐${first.slice(4)}`);
    assert.equal(evidence.page.agreesWith(ofFirst), false);
    assert.equal(evidence.page.agreesWith(ofSecond), true);
    evidence.beginEdition();
    evidence.replace(`${first.slice(0, 4)}鼎鼐${first.slice(4)}`, first);
    assert.ok(evidence.page.agreesWith(ofFirst), 'taken back, it answers as it did');
    evidence.beginEdition();
    evidence.add(second);
    assert.equal(evidence.page.agreesWith(ofSecond), false);
  });

  it('should ask again about a context in which characters have begun to differ', () => {
    const evidence = evidenceOf(['我市召开防汛工作会议部署安排', '全市各地抓紧抢收成熟小麦颗粒归仓', '全市各地抓紧抢种成熟小麦颗粒归仓']);
    const asked = new AskedContexts();
    const sentence = units('我市召开防汛工作会议部署安排');
    evidence.parallels.note(asked);
    for (let at = 0; at < sentence.length; at++) evidence.parallels.betterAt(sentence, sentence.length, at);
    evidence.parallels.note(undefined);
    assert.ok(evidence.parallels.agreesWith(asked));
    evidence.beginEdition();
    evidence.add('春风吹过山岗');
    assert.ok(evidence.parallels.agreesWith(asked));
    evidence.beginEdition();
    evidence.add('我市召开防汛工件会议部署安排');
    assert.equal(evidence.parallels.agreesWith(asked), false);
  });
});
