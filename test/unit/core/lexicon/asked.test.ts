import assert from 'node:assert/strict';
import { questionAbout, substitutionsIn } from '../../../../src/core/lexicon/asked.js';
import { unpackModelFile } from '../../../../src/core/lexicon/model-file.js';
import { ShapeTable } from '../../../../src/core/lexicon/shape-table.js';
import { readAsset } from '../../assets.js';

describe('the answer of a language model', () => {
  let shapes: ShapeTable;
  before(async () => {
    shapes = ShapeTable.read(await unpackModelFile(await readAsset('model/shapes.bin'), 'shapes'));
  });

  const paragraph = '干部深人基层，深入群众，宣讲政策，官传法律。';
  const answers: [what: string, answer: string, kept: [at: number, right: string][]][] = [
    ['keeps what looks alike', '[{"phrase":"深人基层","wrong":"人","right":"入"},{"phrase":"官传法律","wrong":"官","right":"宣"}]', [[3, '入'], [17, '宣']]],
    ['keeps the order of the text', '[{"phrase":"官传","wrong":"官","right":"宣"},{"phrase":"深人","wrong":"人","right":"入"}]', [[3, '入'], [17, '宣']]],
    ['reads it out of talk and fences', 'Here it is:\n```json\n[{"phrase":"深人","wrong":"人","right":"入"}]\n```', [[3, '入']]],
    ['leaves out what does not look alike', '[{"phrase":"干部","wrong":"部","right":"警"}]', []],
    ['leaves out several characters', '[{"phrase":"深人基层","wrong":"深人","right":"深入"},{"phrase":"深人","wrong":"人","right":"入到"}]', []],
    ['leaves out a phrase that is not there', '[{"phrase":"深人人心","wrong":"人","right":"入"}]', []],
    ['leaves out a phrase that is there twice', '[{"phrase":"深","wrong":"深","right":"探"}]', []],
    ['leaves out the other script', '[{"phrase":"法律。","wrong":"传","right":"傳"},{"phrase":"官传","wrong":"传","right":"傳"}]', []],
    ['leaves out punctuation and Latin', '[{"phrase":"法律。","wrong":"。","right":"，"},{"phrase":"法律","wrong":"律","right":"a"}]', []],
    ['leaves out what changes nothing', '[{"phrase":"官传","wrong":"官","right":"官"}]', []],
    ['makes nothing of prose', 'There are no mistakes.', []],
    ['makes nothing of broken JSON', '[{"phrase":"深人"', []],
    ['makes nothing of other shapes', '[null, 3, "深人", {"phrase": 1, "wrong": [], "right": {}}]', []],
    ['takes the first of two for one place', '[{"phrase":"深人","wrong":"人","right":"入"},{"phrase":"深人基","wrong":"人","right":"八"}]', [[3, '入']]],
  ];
  for (const [what, answer, kept] of answers) {
    it(what, () => assert.deepEqual(substitutionsIn(answer, paragraph, shapes).map(({ at, right }) => [at, right]), kept));
  }

  it('knows look-alikes in traditional script', () => {
    assert.deepEqual(substitutionsIn('[{"phrase":"官傳資料","wrong":"官","right":"宣"}]', '發放官傳資料', shapes), [{ at: 2, right: '宣' }]);
  });

  it('comes to a question that holds the paragraph and nothing else of the page', () => {
    assert.ok(questionAbout(paragraph).endsWith(`\n${paragraph}`));
  });
});
