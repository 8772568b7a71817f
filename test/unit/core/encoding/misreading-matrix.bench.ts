import { readAsset } from '../../assets.js';
import { measureShare } from '../../../measure.js';
import { loadEncodings } from '../../../../src/core/encoding/encodings.js';
import { MisreadingMatrix, SINGLE, WRONG, type Outcome } from './misreading-matrix.js';

describe('text read in the wrong encoding', function () {
  this.timeout(180_000);
  let matrix: MisreadingMatrix;
  before(async () => {
    matrix = new MisreadingMatrix(await loadEncodings(readAsset));
  });
  const print = (name: string, { all, failures }: Outcome, least: number): void => measureShare(name, all - failures.length, all, least);

  it('should be restored line by line', () => {
    for (const real of ['utf-8', 'gb18030', 'big5'] as const) {
      for (const wrong of SINGLE) print(`lines of ${real} read as ${wrong}`, matrix.lines(real, wrong), 1);
    }
    for (const wrong of ['gb18030', 'shift_jis'] as const) print(`recoverable lines of utf-8 read as ${wrong}`, matrix.recoverableLines(wrong), wrong === 'gb18030' ? 0.97 : 0.9);
  });

  it('should be restored within clean lines', () => {
    for (const wrong of [...SINGLE, 'gb18030'] as const) print(`spans of utf-8 read as ${wrong}`, matrix.spans(wrong), 0.97);
  });

  it(`should have its pair told, for pages of six languages read in ${WRONG.length} encodings`, () => print('pages with the right pair', matrix.pages(), 0.98));
});
