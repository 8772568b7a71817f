import { strict as assert } from 'node:assert';
import { commands, TabInputTextDiff, window } from 'vscode';
import { answer } from './support/answer.js';
import { proofOf } from './support/galley.js';
import { until } from './support/until.js';
import { closeEditors, openPage } from './support/workspace.js';

const TEXT = '他说,好。\n\n'.repeat(25);

/** Starts a change and waits until its preview stands beside the page. */
async function startPreview(): Promise<{ done: Thenable<unknown>; proposed: string }> {
  const editor = await openPage(TEXT);
  await proofOf(editor);
  const done = commands.executeCommand('galley.fixAllOfRule', { uri: editor.document.uri.toString(), rule: 'halfwidth-punct' });
  const proposed = await until('the preview', () => (
    window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'galley-preview' && document.getText() !== '')?.document.getText()
  ));
  return { done, proposed };
}

function comparisons(): number {
  return window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof TabInputTextDiff).length;
}

describe('a change of more than 20 edits', () => {
  afterEach(closeEditors);

  it('should be shown beside the page, and applied in one undo step when accepted', async () => {
    const { done, proposed } = await startPreview();
    assert.equal(proposed, TEXT.replaceAll(',', '，'));
    assert.equal(comparisons(), 1);
    await answer('workbench.action.acceptSelectedQuickOpenItem', done);
    assert.equal(await done, true);
    assert.equal(comparisons(), 0);
    const document = window.activeTextEditor?.document;
    assert.equal(document?.getText(), TEXT.replaceAll(',', '，'));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), TEXT);
  });

  it('should change nothing when called off', async () => {
    const { done } = await startPreview();
    await answer('workbench.action.closeQuickOpen', done);
    assert.equal(await done, false);
    assert.equal(comparisons(), 0);
    assert.equal(window.activeTextEditor?.document.getText(), TEXT);
  });
});
