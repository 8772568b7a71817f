import { strict as assert } from 'node:assert';
import { extensions } from 'vscode';
import { openSeed } from './support/workspace.js';

describe('activation', () => {
  it('should happen when a scanned page is opened', async () => {
    const galley = extensions.getExtension('galley.galley');
    assert.ok(galley, 'the extension is installed');
    await openSeed('003');
    await galley.activate();
    assert.equal(galley.isActive, true);
  });
});
