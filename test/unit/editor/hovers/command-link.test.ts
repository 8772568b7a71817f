import { strict as assert } from 'node:assert';
import { commandLink } from '../../../../src/editor/hovers/command-link.js';

describe('commandLink', () => {
  it('should carry the argument of the command', () => {
    assert.equal(commandLink('galley.fix', { rule: 'nbsp' }), 'command:galley.fix?%5B%7B%22rule%22%3A%22nbsp%22%7D%5D');
  });

  it('should leave no bracket that would end a Markdown link', () => {
    const link = commandLink('galley.fix', '創(chuàng)建)');
    assert.doesNotMatch(link, /[()]/);
    assert.deepEqual(JSON.parse(decodeURIComponent(link.slice('command:galley.fix?'.length))), ['創(chuàng)建)']);
  });
});
