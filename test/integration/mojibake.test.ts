import { strict as assert } from 'node:assert';
import { commands, Selection, window, type CodeAction } from 'vscode';
import { proofOf } from './support/galley.js';
import { answer } from './support/answer.js';
import { until } from './support/until.js';
import { closeEditors, openPage } from './support/workspace.js';

/** UTF-8 read as Latin-1. */
const garble = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const FIRST = '市委书记在会上强调了这项工作';
const SECOND = '全市各级部门都要认真落实责任';
const TEXT = `${garble(FIRST)}\n\n${garble(SECOND)}\n`;

/** Runs a repair, accepts its preview, and gives the text that the preview proposed. */
async function repair(command: string): Promise<string> {
  const done = commands.executeCommand(command);
  const proposed = await until('the preview', () => (
    window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'galley-preview' && document.getText() !== '')?.document.getText()
  ));
  await answer('workbench.action.acceptSelectedQuickOpenItem', done);
  assert.equal(await done, true);
  return proposed;
}

describe('the repair of mojibake', () => {
  afterEach(closeEditors);

  it('should show the page before and after, and repair it in one undo step', async () => {
    const editor = await openPage(TEXT);
    await proofOf(editor);
    assert.equal(await repair('galley.repairMojibakeOnPage'), `${FIRST}\n\n${SECOND}\n`);
    assert.equal(editor.document.getText(), `${FIRST}\n\n${SECOND}\n`);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), TEXT);
  });

  it('should repair the selection only', async () => {
    const editor = await openPage(TEXT);
    await proofOf(editor);
    editor.selection = new Selection(2, 0, 2, 5);
    await repair('galley.repairMojibakeInSelection');
    assert.equal(editor.document.getText(), `${garble(FIRST)}\n\n${SECOND}\n`);
  });

  it('should show a character with a lost byte as □, and offer its readings as quick fixes', async () => {
    const garbled = new TextDecoder('gbk').decode(Buffer.from('文明城市！', 'utf8')).replace('\ufffd', '?');
    const editor = await openPage(`创建 ${garbled} 活动\n`);
    await proofOf(editor);
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, editor.document.lineAt(0).range, 'quickfix');
    assert.deepEqual(actions.slice(0, 2).map(({ title }) => title), ['Repair: 文明城市□', 'Repair, reading □ as ！: 文明城市！']);
    assert.equal(await repair('galley.repairMojibakeOnPage'), '创建 文明城市□ 活动\n');
  });
});
