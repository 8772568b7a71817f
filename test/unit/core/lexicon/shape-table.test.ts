import assert from 'node:assert/strict';
import { unpackModelFile } from '../../../../src/core/lexicon/model-file.js';
import { ShapeTable } from '../../../../src/core/lexicon/shape-table.js';
import { readAsset } from '../../assets.js';

const unit = (character: string): number => character.charCodeAt(0);

describe('ShapeTable', () => {
  let shapes: ShapeTable;
  before(async () => {
    shapes = ShapeTable.read(await unpackModelFile(await readAsset('model/shapes.bin'), 'shapes'));
  });

  it('knows how much characters look alike', () => {
    assert.ok(shapes.likeness(unit('人'), unit('入')) > shapes.likeness(unit('招'), unit('相')));
    assert.equal(shapes.likeness(unit('人'), unit('龙')), 0);
  });

  it('knows what a character is most often taken for', () => {
    assert.ok(shapes.logConfusion(unit('人'), unit('入')) > -1);
    assert.ok(shapes.logConfusion(unit('招'), unit('相')) < -2);
  });

  it('knows the likeness of the nearest neighbour', () => {
    const { likenesses } = shapes.neighboursOf(unit('券'));
    assert.equal(shapes.nearestLikeness(unit('券')), Math.max(...likenesses));
    assert.equal(shapes.nearestLikeness(unit('。')), 0);
  });

  it('folds traditional characters to simplified ones and back', () => {
    assert.equal(shapes.simplify(unit('傳')), unit('传'));
    assert.equal(shapes.traditionalise(unit('传')), unit('傳'));
    assert.equal(shapes.simplify(unit('人')), unit('人'));
  });
});
