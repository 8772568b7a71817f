import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { RULES } from '../../../../src/core/artifacts/rules.js';
import { ruleSection } from '../../../../src/editor/problems/rule-section.js';

const TEXT = '# Title\n\nHow to read.\n\n## Group\n\nOf the group.\n\n### one\n\nThe first.\n\n### one-more\n\nThe second.\n\n## Other\n\n### last\n\nThe last.\n';

describe('ruleSection', () => {
  for (const [rule, expected] of [
    ['one', '### one\n\nThe first.\n\n---\n\nHow to read.\n'],
    ['one-more', '### one-more\n\nThe second.\n\n---\n\nHow to read.\n'],
    ['last', '### last\n\nThe last.\n\n---\n\nHow to read.\n'],
  ] as const) {
    it(`should take out the section of ${rule}, and add what holds for all`, () => {
      assert.equal(ruleSection(TEXT, rule), expected);
    });
  }

  it('should find every rule in docs/rules.md', () => {
    const rules = readFileSync('docs/rules.md', 'utf8');
    assert.deepEqual(Object.keys(RULES).filter((rule) => !ruleSection(rules, rule).startsWith(`### ${rule}\n\n`)), []);
  });
});
