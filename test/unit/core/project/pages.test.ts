import { strict as assert } from 'node:assert';
import type { Correction } from '../../../../src/core/page/corrections/correction.js';
import { applyChanges } from '../../../../src/core/project/change.js';
import { addCorrections, decisionsOf, removeCorrection, setStatus } from '../../../../src/core/project/pages.js';
import { EMPTY_PROJECT } from '../../../../src/core/project/project.js';
import { readProject } from '../../../../src/core/project/read-project.js';

const split = (text: string): Correction => ({ type: 'split', at: { text, before: '', after: '' } });

function written(text: string): unknown {
  return JSON.parse(text);
}

describe('decisions about pages', () => {
  it('should keep a status, and nothing for a new page', () => {
    const text = applyChanges('', setStatus(EMPTY_PROJECT, 'a/1.txt', 'checked'));
    assert.deepEqual(written(text), { pages: { 'a/1.txt': { status: 'checked' } } });
    const { project } = readProject(text);
    assert.equal(decisionsOf(project, 'a/1.txt').status, 'checked');
    assert.deepEqual(setStatus(project, 'a/1.txt', 'checked'), []);
    assert.deepEqual(written(applyChanges(text, setStatus(project, 'a/1.txt', null))), { pages: { 'a/1.txt': {} } });
  });

  it('should append corrections, and take one out among others that are not understood', () => {
    const before = '{"pages": {"1.txt": {"stories": [{"type": "later"}]}}}';
    const text = applyChanges(before, addCorrections('1.txt', [split('甲'), split('乙')]));
    assert.deepEqual(written(text), { pages: { '1.txt': { stories: [{ type: 'later' }, split('甲'), split('乙')] } } });
    const [first] = decisionsOf(readProject(text).project, '1.txt').corrections;
    assert.deepEqual(first, { correction: split('甲'), place: 1 });
    assert.deepEqual(written(applyChanges(text, removeCorrection('1.txt', 1))), { pages: { '1.txt': { stories: [{ type: 'later' }, split('乙')] } } });
  });

  it('should begin the list with the first correction', () => {
    assert.deepEqual(written(applyChanges('', addCorrections('1.txt', [split('甲')]))), { pages: { '1.txt': { stories: [split('甲')] } } });
  });
});
