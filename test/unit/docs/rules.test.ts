import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { RULES } from '../../../src/core/artifacts/rules.js';

describe('docs/rules.md', () => {
  const sections = readFileSync('docs/rules.md', 'utf8').split(/^### /m).slice(1).map((section) => {
    const [title = '', ...body] = section.split('\n');
    return { title, body: body.join('\n') };
  });

  it('should have one section for every rule, under its id', () => {
    assert.deepEqual(sections.map(({ title }) => title).sort(), Object.keys(RULES).sort());
  });

  it('should give an example for every rule', () => {
    for (const { title, body } of sections) assert.match(body, /^> \S/m, title);
  });
});
