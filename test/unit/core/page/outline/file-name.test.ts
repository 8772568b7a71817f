import { strict as assert } from 'node:assert';
import { readFileName } from '../../../../../src/core/page/outline/file-name.js';

const cases: [path: string, series: string | null, date: string | null, page: string | null][] = [
  ['晚报_2020-09-09_B1.ocr.txt', '晚报_2020-09-09', '2020-09-09', 'B1'],
  ['a/晚报20200909第3版.txt', '晚报20200909', '2020-09-09', '3'],
  ['2020年9月9日 2版.txt', '2020年9月9日', '2020-09-09', '2'],
  ['1998-03-02-p12.ocr.txt', '1998-03-02', '1998-03-02', '12'],
  ['issue12-p3.txt', 'issue12', null, '3'],
  ['gazette page 4.txt', 'gazette', null, '4'],
  ['7.txt', '', null, '7'],
  ['b10.ocr.txt', '', null, 'B10'],
  ['晚报 2020.09.09.txt', null, '2020-09-09', null],
  ['000_b7af7aeaceefd1c6.txt', null, null, null],
  ['notes.txt', null, null, null],
  ['晚报_2020-13-40_1.txt', '晚报_2020-13-40', null, '1'],
  ['archive_20200.txt', null, null, null],
];

describe('readFileName', () => {
  for (const [path, series, date, page] of cases) {
    it(`should read ${path}`, () => assert.deepEqual(readFileName(path), { series, date, page }));
  }
});
