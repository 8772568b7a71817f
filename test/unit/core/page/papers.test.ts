import { strict as assert } from 'node:assert';
import { readPage } from '../../../../src/core/page/read.js';
import { runToEnd } from '../../../../src/core/text/steps.js';
import { scoreStories, storyPages, type StoryScore } from './story-truth.js';

const sum = (scores: readonly StoryScore[], key: Exclude<keyof StoryScore, 'name'>): number => scores.reduce((total, score) => total + score[key], 0);

/** Pages that were written before the model of the page had seen any of their kind, and what it must reach on them. */
const FOLDERS = [
  { folder: 'test/fixtures/papers', what: 'pages of ten other papers', pages: 10, overlap: 0.9, headlines: 0.9, bylines: 0.95 },
  { folder: 'test/fixtures/scans', what: 'pages that Tesseract read', pages: 5, overlap: 0.9, headlines: 0.9, bylines: 0.6 },
];

for (const { folder, what, pages, overlap, headlines, bylines } of FOLDERS) {
  describe(`the stories of ${what}`, () => {
    const scores = storyPages(folder).map((page) => scoreStories(page, runToEnd(readPage(page.text))));

    it('should be told apart', () => {
      assert.equal(scores.length, pages);
      assert.ok(sum(scores, 'overlap') >= overlap * sum(scores, 'stories'), JSON.stringify(scores));
    });

    it('should have their headlines', () => {
      assert.ok(sum(scores, 'headlinesFound') >= headlines * sum(scores, 'headlines'), JSON.stringify(scores));
    });

    it('should have their bylines', () => {
      assert.ok(sum(scores, 'bylinesFound') >= bylines * sum(scores, 'bylines'), JSON.stringify(scores));
    });
  });
}
