import assert from 'node:assert/strict';
import { findFigures } from '../../../../src/core/figures/find.js';
import { readSentences, scoreSentences } from './sentences.js';

const SECTIONS = ['economy', 'sport', 'weather', 'courts', 'agriculture', 'health', 'traditional', 'held-out-hans', 'held-out-mixed'];

describe('figures in sentences of other newspapers', () => {
  for (const section of SECTIONS) {
    it(`finds those of ${section}`, () => {
      const score = scoreSentences(readSentences(section), findFigures);
      assert.ok(score.spans / score.core >= 0.95, score.misses.join('\n'));
      assert.ok(score.values / score.core >= 0.95, score.misses.join('\n'));
      assert.ok(score.right / score.given >= 0.95, score.misses.join('\n'));
    });
  }
});
