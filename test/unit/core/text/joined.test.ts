import { strict as assert } from 'node:assert';
import { JoinedText } from '../../../../src/core/text/joined.js';

describe('JoinedText', () => {
  const source = '截至9月30 日,\n共投入\nMAO TAI\n62人';

  it('should leave out the cuts and map offsets back', () => {
    const joined = new JoinedText(source, [{ start: 0, end: 12 }], [{ start: 6, end: 7, kind: 'column-break' }, { start: 9, end: 10, kind: 'line-break' }]);
    assert.equal(joined.text, '截至9月30日,共投');
    assert.deepEqual(joined.toSource({ start: 2, end: 7 }), { start: 2, end: 8 });
    assert.deepEqual(joined.toSourcePieces({ start: 2, end: 7 }), [{ start: 2, end: 6 }, { start: 7, end: 8 }]);
    assert.deepEqual(joined.seams.map((seam) => seam.at), [6, 8]);
  });

  it('should join pieces in reading order, not in order of position', () => {
    const joined = new JoinedText(source, [{ start: 21, end: 24 }, { start: 10, end: 13 }], []);
    assert.equal(joined.text, source.slice(21, 24) + '共投入');
    assert.deepEqual(joined.toSource({ start: 3, end: 6 }), { start: 10, end: 13 });
  });

  it('should give an empty span for an empty span', () => {
    const joined = new JoinedText(source, [{ start: 0, end: 6 }], []);
    assert.deepEqual(joined.toSource({ start: 6, end: 6 }), { start: 6, end: 6 });
  });
});
