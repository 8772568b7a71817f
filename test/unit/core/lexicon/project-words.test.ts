import assert from 'node:assert/strict';
import { foldInto } from '../../../../src/core/lexicon/folding.js';
import { loadWordKnowledge } from '../../../../src/core/lexicon/load.js';
import type { LookalikeModel } from '../../../../src/core/lexicon/lookalike-model.js';
import { countWords, ProjectWords } from '../../../../src/core/lexicon/project-words.js';
import type { Phrases } from '../../../../src/core/lexicon/phrase-counts.js';
import { runToEnd } from '../../../../src/core/text/steps.js';
import { readAsset } from '../../assets.js';

describe('the words of a project', () => {
  let model: LookalikeModel;
  before(async () => {
    ({ lookalikes: model } = await loadWordKnowledge(readAsset, () => Promise.resolve()));
  });

  const pages: Record<string, string[]> = {
    a: ['干部深入基层，深入群众。'],
    b: ['宣传工作深入人心。', '宣傳資料'],
    c: ['天气晴朗'],
  };
  const projectOf = (names: readonly string[]): ProjectWords => {
    const words = new ProjectWords(model.reader.lattice.model);
    for (const name of names) words.set(name, runToEnd(countWords(pages[name] ?? [], model)));
    return words;
  };
  const count = (phrases: Phrases, word: string): number => {
    const units = new Uint16Array(word.length);
    return phrases.count(units, 0, foldInto(units, word, model.shapes));
  };

  it('should count the words of the other pages, those inside longer ones as well', () => {
    const without = projectOf(['a', 'b', 'c']).without('c');
    assert.deepEqual(['深入', '深入人心', '宣传', '天气', '深人', '层深'].map((word) => count(without, word)), [3, 1, 2, 0, 0, 0]);
    assert.equal(without.total, 25);
  });

  it('should count both scripts as one', () => assert.equal(count(projectOf(['b']).without('a'), '宣傳'), 2));

  it('should not let a page bear evidence for itself', () => assert.equal(count(projectOf(['a', 'b']).without('a'), '深入'), 1));

  it('should say the same in whatever order the pages came', () => {
    const orders = [['a', 'b', 'c'], ['c', 'b', 'a'], ['b', 'a', 'b', 'c']];
    for (const order of orders) assert.deepEqual(['深入', '宣传', '天气'].map((word) => count(projectOf(order).without('x'), word)), [3, 2, 1]);
  });

  it('should forget a page, and what it said before it changed', () => {
    const words = projectOf(['a', 'b']);
    words.set('a', runToEnd(countWords(['深入'], model)));
    assert.equal(count(words.without('b'), '深入'), 1);
    words.delete('a');
    words.delete('never there');
    assert.equal(count(words.without('b'), '深入'), 0);
    assert.equal(words.size, 1);
  });

  it('should not change what it said', () => {
    const words = projectOf(['a']);
    const before = words.without('x');
    words.delete('a');
    assert.equal(count(before, '深入'), 2);
  });
});
