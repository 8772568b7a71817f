import { strict as assert } from 'node:assert';
import { Position } from 'vscode';
import { proofOf } from './support/galley.js';
import { numberedSeedsOf } from './support/seed-texts.js';
import { closeEditors, openPage } from './support/workspace.js';

/** How long the reading of a very long page is watched at most, in milliseconds. */
const WATCHED = 15_000;

describe('a very long page', () => {
  afterEach(closeEditors);

  it('may have 20 MB, and can be edited while it is read', async function () {
    this.timeout(80_000);
    const editor = await openPage(numberedSeedsOf(20_000_000));
    await Promise.race([proofOf(editor), new Promise((resolve) => setTimeout(resolve, WATCHED))]);
    await editor.edit((edit) => edit.insert(new Position(0, 0), '新'));
    assert.equal(editor.document.lineAt(0).text.charAt(0), '新');
  });
});
