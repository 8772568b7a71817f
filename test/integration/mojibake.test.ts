import { strict as assert } from 'node:assert';
import { commands, Selection } from 'vscode';
import { proofOf } from './support/galley.js';
import { closeEditors, openPage } from './support/workspace.js';

/** UTF-8 read as Latin-1. */
const garble = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const FIRST = '市委书记在会上强调了这项工作';
const SECOND = '全市各级部门都要认真落实责任';
const TEXT = `${garble(FIRST)}\n\n${garble(SECOND)}\n`;

describe('the repair of mojibake', () => {
  afterEach(closeEditors);

  it('should repair the page in one undo step', async () => {
    const editor = await openPage(TEXT);
    await proofOf(editor);
    assert.equal(await commands.executeCommand('galley.repairMojibakeOnPage'), true);
    assert.equal(editor.document.getText(), `${FIRST}\n\n${SECOND}\n`);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), TEXT);
  });

  it('should repair the selection only', async () => {
    const editor = await openPage(TEXT);
    await proofOf(editor);
    editor.selection = new Selection(2, 0, 2, 5);
    assert.equal(await commands.executeCommand('galley.repairMojibakeInSelection'), true);
    assert.equal(editor.document.getText(), `${garble(FIRST)}\n\n${SECOND}\n`);
  });
});
