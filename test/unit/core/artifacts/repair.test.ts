import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import { artifactsInScope, repairEdits, type RepairScope } from '../../../../src/core/artifacts/repair.js';
import type { RuleId } from '../../../../src/core/artifacts/rules.js';

const TEXT = '他说,好!她说,不好。\n\n记者⽔平不一,⽔位不高。\n';
const { artifacts } = analyzePage(TEXT);

function startsOf(scope: RepairScope): number[] {
  return artifactsInScope(artifacts, TEXT, scope).map(({ start }) => start);
}

describe('artifactsInScope', () => {
  for (const [name, rules, text, expected] of [
    ['take all rules where none is named', undefined, undefined, [2, 4, 7, 15, 19, 20]],
    ['take one rule', ['cjk-radical'], undefined, [15, 20]],
    ['take those that look alike', ['halfwidth-punct'], ',', [2, 7, 19]],
    ['take nothing that looks different', ['halfwidth-punct'], '?', []],
  ] as [string, RuleId[] | undefined, string | undefined, number[]][]) {
    it(`should ${name}`, () => {
      assert.deepEqual(startsOf({ certainty: 'certain', ...(rules && { rules: new Set(rules) }), ...(text !== undefined && { text }) }), expected);
    });
  }

  it('should leave out what is not certain enough', () => {
    const [first, second] = artifacts;
    assert.ok(first && second);
    const doubtful = [{ ...first, certainty: 'doubtful' as const }, { ...second, certainty: 'likely' as const }];
    assert.deepEqual(artifactsInScope(doubtful, TEXT, { certainty: 'certain' }), []);
    assert.deepEqual(artifactsInScope(doubtful, TEXT, { certainty: 'likely' }), doubtful.slice(1));
  });
});

describe('repairEdits', () => {
  it('should give the edits of what looks alike', () => {
    assert.deepEqual(repairEdits(artifacts, TEXT, { certainty: 'certain', text: '!' }), [{ start: 4, end: 5, text: '！' }]);
  });
});
