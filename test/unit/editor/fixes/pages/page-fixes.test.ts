import { strict as assert } from 'node:assert';
import { inEnglish, say } from '../../../../../src/core/text/message.js';
import type { EditClass } from '../../../../../src/editor/fixes/edit-class.js';
import { classesOfAll, editsOfPage, nameOfClass, pageFixes } from '../../../../../src/editor/fixes/pages/page-fixes.js';

const commas = (...starts: number[]): EditClass => ({
  name: say('half-width punctuation'), detail: say('certain'), fixes: starts.map((start) => [{ start, end: start + 1, text: '，' }]),
});
const radicals = { name: say('radical'), detail: say('certain'), fixes: [[{ start: 0, end: 1, text: '水' }]] };
const uri = undefined as never;
const one = pageFixes(uri, 'a', '⽔好,', [commas(2), radicals]);
const other = pageFixes(uri, 'b', ',,', [commas(0, 1)]);

describe('fixes of many pages', () => {
  it('should know the text that they replace', () => {
    assert.deepEqual(one.classes.map(({ fixes }) => fixes.flat().map(({ was }) => was)), [[','], ['⽔']]);
  });

  it('should be classed together', () => {
    assert.deepEqual(classesOfAll([one, other]).map(({ name, fixes }) => [inEnglish(name), fixes.length]), [['half-width punctuation', 3], ['radical', 1]]);
  });

  it('should leave out the classes that were unticked', () => {
    assert.deepEqual(editsOfPage(one, new Set([nameOfClass(radicals)])).map(({ start }) => start), [0]);
    assert.deepEqual(editsOfPage(other, new Set([nameOfClass(radicals)])), []);
    assert.deepEqual(editsOfPage(one, new Set([nameOfClass(radicals), nameOfClass(commas())])).map(({ start }) => start), [0, 2]);
  });
});
