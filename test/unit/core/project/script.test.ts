import { strict as assert } from 'node:assert';
import { readProject } from '../../../../src/core/project/read-project.js';
import { alwaysTake, formsFor } from '../../../../src/core/project/script.js';

describe('the forms that a project always takes', () => {
  const { project } = readProject('{"script": {"always": [{"to": "hant", "from": "干", "into": "乾"}, {"to": "tw", "from": "干", "into": "幹"}]}}');

  it('should hold for their own variant', () => {
    assert.deepEqual([...formsFor(project, 'hant')], [['干', '乾']]);
    assert.deepEqual([...formsFor(project, 'hk')], []);
  });

  it('should be replaced by a later decision about the same character', () => {
    assert.deepEqual(alwaysTake(project, { to: 'hant', from: '干', into: '幹' }), [
      { path: ['script', 'always'], value: [{ to: 'tw', from: '干', into: '幹' }, { to: 'hant', from: '干', into: '幹' }] },
    ]);
  });
});
