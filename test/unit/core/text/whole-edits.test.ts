import { strict as assert } from 'node:assert';
import { wholeEdits } from '../../../../src/core/text/whole-edits.js';
import type { TextEdit } from '../../../../src/core/text/edits.js';

const edit = (start: number, end: number, text = ''): TextEdit => ({ start, end, text });

describe('wholeEdits', () => {
  for (const [name, groups, expected] of [
    ['keep edits that meet but do not overlap', [[edit(3, 4)], [edit(0, 3)]], [edit(0, 3), edit(3, 4)]],
    ['keep an insertion at the end of a replacement', [[edit(0, 3, 'x')], [edit(3, 3, 'y')]], [edit(0, 3, 'x'), edit(3, 3, 'y')]],
    ['keep an insertion before a replacement', [[edit(3, 4, 'x')], [edit(3, 3, 'y')]], [edit(3, 3, 'y'), edit(3, 4, 'x')]],
    ['leave out the later of two that overlap', [[edit(2, 5)], [edit(0, 3)]], [edit(0, 3)]],
    ['leave out a move whole when one end clashes', [[edit(0, 4)], [edit(2, 3), edit(20, 20, 'c')]], [edit(0, 4)]],
    ['leave out what clashes with the far end of a move', [[edit(0, 1), edit(20, 30)], [edit(25, 26)]], [edit(0, 1), edit(20, 30)]],
    ['count equal edits once', [[edit(5, 6)], [edit(5, 6), edit(9, 9, 'z')]], [edit(5, 6), edit(9, 9, 'z')]],
    ['refuse a second insertion at one place', [[edit(5, 5, 'a')], [edit(5, 5, 'b')]], [edit(5, 5, 'a')]],
    ['ignore groups without edits', [[], [edit(1, 2)]], [edit(1, 2)]],
  ] as [string, TextEdit[][], TextEdit[]][]) {
    it(`should ${name}`, () => assert.deepEqual(wholeEdits(groups), expected));
  }
});
