import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzePage } from '../../../../src/core/analyze.js';
import type { Artifact } from '../../../../src/core/artifacts/artifact.js';
import { repair } from '../../../../src/core/artifacts/repair.js';
import { distance, madePages, score } from './truth.js';

const PAGES = 'test/fixtures/pages';
const CLEAN = 'test/fixtures/clean';
const artifactsOf = (text: string): readonly Artifact[] => analyzePage(text).artifacts;

describe('the rules on pages of our own making', () => {
  const pages = madePages(PAGES);
  const scores = score(pages, artifactsOf);

  it('should be measured on at least twelve pages', () => {
    assert.ok(pages.length >= 12, `${pages.length}`);
  });

  it('should find at least 95 % of what was made, in the mean of the rules', () => {
    const made = scores.filter((rule) => rule.made > 0);
    const mean = made.reduce((sum, rule) => sum + rule.found / rule.made, 0) / made.length;
    assert.ok(mean >= 0.95, JSON.stringify(made.filter((rule) => rule.found < rule.made)));
  });

  it('should be right in at least 97 % of what they show', () => {
    const shown = scores.reduce((sum, rule) => sum + rule.shown, 0);
    const right = scores.reduce((sum, rule) => sum + rule.right, 0);
    assert.ok(right >= 0.97 * shown, JSON.stringify(scores.filter((rule) => rule.right < rule.shown)));
  });

  it('should close at least 97 % of the distance to the clean text', () => {
    let [before, after] = [0, 0];
    for (const { text, clean } of pages) {
      before += distance(text, clean);
      after += distance(repair(text, { certainty: 'likely' }, artifactsOf), clean);
    }
    assert.ok(after <= 0.03 * before, `${after} of ${before}`);
  });

  for (const { name, text } of pages) {
    it(`should have nothing certain left to change in ${name} once repaired`, () => {
      const repaired = repair(text, { certainty: 'certain' }, artifactsOf);
      assert.equal(repair(repaired, { certainty: 'certain' }, artifactsOf), repaired);
      const left = artifactsOf(repaired).filter(({ certainty, fixes }) => certainty === 'certain' && fixes.length > 0);
      assert.deepEqual(left.map(({ rule, start }) => `${rule} @${start}`), []);
    });
  }
});

describe('the rules on clean pages', () => {
  const texts = readdirSync(CLEAN).map((name) => ({ name, text: readFileSync(join(CLEAN, name), 'utf8') }));

  it('should give at most one false alarm in 5,000 characters', () => {
    const length = texts.reduce((sum, { text }) => sum + text.length, 0);
    const alarms = texts.flatMap(({ name, text }) => artifactsOf(text).map(({ rule, start, end }) => `${name}: ${rule} ${JSON.stringify(text.slice(start, end))}`));
    assert.ok(length > 6000 && alarms.length <= length / 5000, alarms.join('\n'));
  });

  for (const { name, text } of texts) {
    it(`should leave ${name} as it is when everything certain is applied`, () => {
      assert.equal(repair(text, { certainty: 'certain' }, artifactsOf), text);
    });
  }
});
