import { strict as assert } from 'node:assert';
import type { PageNode, TreeNode } from '../../../../src/editor/stories/nodes.js';
import { inStretches, parentAmong } from '../../../../src/editor/stories/stretches.js';

const page = { type: 'page' } as PageNode;
const rows = (count: number): TreeNode[] => Array.from({ length: count }, () => ({ type: 'note' }) as TreeNode);

describe('stretches of rows', () => {
  it('should leave a list that can be read as it is', () => {
    const few = rows(200);
    assert.equal(inStretches(page, few), few);
    assert.equal(parentAmong(page, few, (row) => row === few[199]), page);
  });

  it('should hold all rows of a long list in order', () => {
    const many = rows(201);
    const stretches = inStretches(page, many);
    assert.deepEqual(stretches.map((stretch) => stretch.type === 'stretch' && [stretch.first, stretch.rows.length]), [[0, 100], [100, 100], [200, 1]]);
    assert.deepEqual(stretches.flatMap((stretch) => stretch.type === 'stretch' ? stretch.rows : []), many);
  });

  it('should know under which stretch a row stands', () => {
    const many = rows(201);
    const parent = parentAmong(page, many, (row) => row === many[100]);
    assert.equal(parent.type === 'stretch' && parent.first, 100);
  });
});
