import assert from 'node:assert/strict';
import { analyzePage } from '../../../../src/core/analyze.js';
import { findFigures } from '../../../../src/core/figures/find.js';
import { readSentences, scoreSentences } from './sentences.js';

const SECTIONS = ['economy', 'sport', 'weather', 'courts', 'agriculture', 'health', 'traditional', 'held-out-hans', 'held-out-mixed', 'later-mixed'];
/** Written later, by the same rules, read as pages: ⏎ is a printed line's end. */
const PAGES = ['unseen-hans', 'unseen-hant', 'unseen-broken'];

describe('figures in sentences of other newspapers', () => {
  for (const section of PAGES) {
    it(`finds those of ${section}, printed lines and damage included`, () => {
      const score = scoreSentences(readSentences(section), (text) => analyzePage(text).figures);
      assert.ok(score.values / score.core >= 0.95, score.misses.join('\n'));
      assert.ok(score.right / score.given >= 0.95, score.misses.join('\n'));
    });
  }

  for (const section of SECTIONS) {
    it(`finds those of ${section}`, () => {
      const score = scoreSentences(readSentences(section), findFigures);
      assert.ok(score.spans / score.core >= 0.95, score.misses.join('\n'));
      assert.ok(score.values / score.core >= 0.95, score.misses.join('\n'));
      assert.ok(score.right / score.given >= 0.95, score.misses.join('\n'));
    });
  }
});
