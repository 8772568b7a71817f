import { strict as assert } from 'node:assert';
import { commands, Selection, window } from 'vscode';
import { proofOf } from './support/galley.js';
import { answer } from './support/answer.js';
import { until } from './support/until.js';
import { closeEditors, openPage } from './support/workspace.js';

const PAGE = `## 秋粮收购全面开秤

本报讯（记者 周立）全市秋粮收购工作日前全面展开，各收购点严格执行质价标准，做到

▲农民在收购点排队。 周立 摄

随到随收。农民群众十分满意，收购进度比去年同期快了两成，预计月底前可以完成。
`;

const REFLOWED = `## 秋粮收购全面开秤

本报讯（记者 周立）全市秋粮收购工作日前全面展开，各收购点严格执行质价标准，做到随到随收。农民群众十分满意，收购进度比去年同期快了两成，预计月底前可以完成。

▲农民在收购点排队。 周立 摄
`;

describe('reflowing a story', () => {
  afterEach(closeEditors);

  async function startPreview(): Promise<{ done: Thenable<unknown>; proposed: string }> {
    const editor = await openPage(PAGE);
    await proofOf(editor);
    editor.selection = new Selection(2, 5, 2, 5);
    const done = commands.executeCommand('galley.reflowStory');
    const proposed = await until('the preview', () => (
      window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'galley-preview' && document.getText() !== '')?.document.getText()
    ));
    return { done, proposed };
  }

  it('should show its parts joined, and join them in one undo step', async () => {
    const { done, proposed } = await startPreview();
    assert.equal(proposed, REFLOWED);
    await answer('workbench.action.acceptSelectedQuickOpenItem', done);
    assert.equal(await done, true);
    const document = window.activeTextEditor?.document;
    assert.equal(document?.getText(), REFLOWED);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), PAGE);
  });

  it('should change nothing when called off', async () => {
    const { done } = await startPreview();
    await answer('workbench.action.closeQuickOpen', done);
    assert.equal(await done, false);
    assert.equal(window.activeTextEditor?.document.getText(), PAGE);
  });

  it('should do nothing to a story that stands in order', async () => {
    const editor = await openPage(REFLOWED);
    await proofOf(editor);
    assert.equal(await commands.executeCommand('galley.reflowStory'), false);
    assert.equal(editor.document.getText(), REFLOWED);
  });
});
