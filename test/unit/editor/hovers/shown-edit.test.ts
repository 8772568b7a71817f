import { strict as assert } from 'node:assert';
import type { TextEdit } from '../../../../src/core/text/edits.js';
import { shownEdit } from '../../../../src/editor/hovers/shown-edit.js';

describe('shownEdit', () => {
  for (const [name, text, edits, expected] of [
    ['show a few characters around', '市委书记在会上说,要把工作做好。', [{ start: 8, end: 9, text: '，' }], ['记在会上说,要把工作做', '记在会上说，要把工作做']],
    ['make spaces visible', '工作 人员', [{ start: 2, end: 3, text: '' }], ['工作␣人员', '工作人员']],
    ['make line ends visible', '工作\r\n人员', [{ start: 2, end: 4, text: '' }], ['工作⏎人员', '工作人员']],
    ['keep within the line', '一行\n工作,\n二行', [{ start: 5, end: 6, text: '，' }], ['工作,', '工作，']],
    ['keep astral characters whole', '𠀀𠀁𠀂𠀃𠀄𠀅,好', [{ start: 12, end: 13, text: '，' }], ['𠀁𠀂𠀃𠀄𠀅,好', '𠀁𠀂𠀃𠀄𠀅，好']],
    ['show an insertion', '他说“好。', [{ start: 4, end: 4, text: '”' }], ['他说“好。', '他说“好”。']],
  ] as [string, string, TextEdit[], [string, string]][]) {
    it(`should ${name}`, () => {
      const [before, after] = expected;
      assert.deepEqual(shownEdit(text, edits), { before, after });
    });
  }

  it('should not show a change in several places, nor a long one', () => {
    assert.equal(shownEdit('一二三', [{ start: 0, end: 1, text: '' }, { start: 2, end: 2, text: '一' }]), undefined);
    assert.equal(shownEdit('一'.repeat(100), [{ start: 0, end: 100, text: '' }]), undefined);
  });
});
