import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import { madePages, score, type Score } from './truth.js';

const found = (scores: readonly Score[]): number => scores.reduce((total, rule) => total + rule.found, 0) / scores.reduce((total, rule) => total + rule.made, 0);
const right = (scores: readonly Score[]): number => scores.reduce((total, rule) => total + rule.right, 0) / scores.reduce((total, rule) => total + rule.shown, 0);

/** Misread characters have rules of their own, which need the language model. */
const spellings = new Set(['lookalike-char', 'suspect-text']);

const FOLDERS = [
  { folder: 'test/fixtures/papers', what: 'pages of ten other papers', recall: 0.95, precision: 0.97 },
  { folder: 'test/fixtures/scans', what: 'pages that Tesseract read', recall: 0.8, precision: 0.88 },
];

for (const { folder, what, recall, precision } of FOLDERS) {
  describe(`the rules on ${what}`, () => {
    const scores = score(madePages(folder), (text) => analyzePage(text).artifacts).filter(({ rule }) => !spellings.has(rule));

    it('should find the artifacts', () => {
      assert.ok(found(scores) >= recall, `${found(scores)}: ${JSON.stringify(scores.filter((rule) => rule.found < rule.made))}`);
    });

    it('should be right in what they show', () => {
      assert.ok(right(scores) >= precision, `${right(scores)}: ${JSON.stringify(scores.filter((rule) => rule.right < rule.shown))}`);
    });
  });
}
