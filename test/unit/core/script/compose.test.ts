import { strict as assert } from 'node:assert';
import { composeEdits, minimalEdits } from '../../../../src/core/script/compose.js';
import { applyEdits, type TextEdit } from '../../../../src/core/text/edits.js';

const edit = (start: number, end: number, text: string): TextEdit => ({ start, end, text });

describe('composeEdits', () => {
  const cases: [string, string, TextEdit[], TextEdit[]][] = [
    ['edits that do not touch', 'abcdef', [edit(1, 2, 'B')], [edit(4, 5, 'E')]],
    ['an edit of an edit', 'abcdef', [edit(1, 2, 'B')], [edit(1, 2, '1')]],
    ['a word over several edits', 'abcdef', [edit(1, 2, 'B'), edit(3, 4, 'DD')], [edit(0, 5, 'x')]],
    ['two edits within one longer result', 'abcdef', [edit(2, 3, 'CCCC')], [edit(2, 3, 'x'), edit(5, 6, 'y')]],
    ['an edit that starts inside and ends outside', 'abcdef', [edit(2, 3, 'CCC')], [edit(4, 7, '-')]],
    ['edits after a change of length', 'abcdef', [edit(0, 2, 'A'), edit(4, 5, 'EEE')], [edit(1, 2, 'c'), edit(6, 7, 'f')]],
  ];
  for (const [name, text, first, second] of cases) {
    it(`should give the same as both rounds: ${name}`, () => {
      const middle = applyEdits(text, first);
      assert.equal(applyEdits(text, composeEdits(middle, first, second)), applyEdits(middle, second));
    });
  }
});

describe('minimalEdits', () => {
  it('should keep what stays', () => {
    assert.deepEqual([...minimalEdits('x干干净y', edit(1, 4, '乾乾净'))], [edit(1, 2, '乾'), edit(2, 3, '乾')]);
    assert.deepEqual([...minimalEdits('文莱人', edit(0, 3, '文汶萊人'))], [edit(1, 2, '汶萊')]);
  });
});
