import { strict as assert } from 'node:assert';
import { commands, Position, type TextEditor, workspace } from 'vscode';
import { proofOf } from './support/galley.js';
import { numberedSeedsOf } from './support/seed-texts.js';
import { longestStall } from './support/stall.js';
import { closeEditors, openPage } from './support/workspace.js';

/** How long the reading of a very long page is watched at most, in milliseconds; `npm run bench` watches it to its end. */
const WATCHED = 12_000;
const AFTER_EDIT = 3000;

/** Longest time, in milliseconds, that Galley may keep the extension host from other work, without the collections of garbage. */
const LONGEST_STALL = 100;

describe('a very long page', function () {
  // As in `stress.test.ts`: the quickest of three runs counts.
  this.retries(2);
  let editor: TextEditor | undefined;

  afterEach(async () => {
    await closeEditors();
    if (editor) await workspace.fs.delete(editor.document.uri);
  });

  it('may have 20 MB, and can be edited while it is read, without a freeze', async function () {
    this.timeout(240_000);
    await commands.executeCommand('galley.stories.focus');
    const page = await openPage(numberedSeedsOf(20_000_000));
    editor = page;
    const { work } = await longestStall(async () => {
      await Promise.race([proofOf(page), new Promise((resolve) => setTimeout(resolve, WATCHED))]);
      await page.edit((edit) => edit.insert(new Position(0, 0), '新'));
      await new Promise((resolve) => setTimeout(resolve, AFTER_EDIT));
    });
    assert.equal(page.document.lineAt(0).text.charAt(0), '新');
    assert.ok(work < LONGEST_STALL, `${work} ms`);
  });
});
