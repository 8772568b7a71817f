import { strict as assert } from 'node:assert';
import { commands, window, workspace, type CodeAction, type TextEditor } from 'vscode';
import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { diagnosticsOf, ruleOf } from './support/diagnostics.js';
import { galley, proofOf } from './support/galley.js';
import { until } from './support/until.js';
import { closeEditors, openPage } from './support/workspace.js';

const TEXT = '全市教育工作会议召开\n\n　　本报讯（记者王明）昨天上午，全市教育工作会议在人民大会堂召开，会议总结了去年的工作，部署了今年的任务。\n\n　　会议指出，各级党委和政府要把教育摆在优先发展的位置，努力办好人民满意的教育。\n';

const bytesIn = (encoding: 'gb18030' | 'big5' | 'shift_jis', text: string): Uint8Array => createMultibyteEncoder(encoding)(text);

async function known(editor: TextEditor): Promise<string> {
  const { misopened } = await galley();
  return (await until('the judgement of the bytes', () => misopened.of(editor.document))).editorName;
}

describe('a file that was opened in the wrong encoding', () => {
  afterEach(closeEditors);

  it('should be reopened as what its bytes are: GBK that VS Code opened as UTF-8', async () => {
    const editor = await openPage(bytesIn('gb18030', TEXT));
    assert.equal(editor.document.encoding, 'utf8');
    assert.ok(editor.document.getText().includes('\ufffd'));
    assert.equal(await known(editor), 'gb18030');
    assert.equal(await commands.executeCommand('galley.reopenWithEncoding'), true);
    assert.equal(editor.document.encoding, 'gb18030');
    assert.equal(editor.document.getText(), TEXT);
    assert.equal(editor.document.isDirty, false);
    const { misopened } = await galley();
    assert.equal(misopened.of(editor.document), undefined);
  });

  it('should be offered to be reopened before any repair', async () => {
    const editor = await openPage(bytesIn('big5', '本報訊：昨天上午，全市教育工作會議在會堂召開，會議總結了去年的工作。\n'));
    await known(editor);
    await proofOf(editor);
    const first = await until('the diagnostics', () => diagnosticsOf(editor.document).find((diagnostic) => ['replacement-char', 'garbage-text'].includes(ruleOf(diagnostic))));
    const [action] = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, first.range, 'quickfix');
    assert.equal(action?.command?.command, 'galley.reopenWithEncoding');
    assert.equal(action.isPreferred, true);
    await commands.executeCommand(action.command.command, ...action.command.arguments as unknown[]);
    assert.ok(editor.document.getText().startsWith('本報訊：昨天上午'));
  });

  it('should become a page when its right text looks like one', async () => {
    const editor = await openPage(bytesIn('gb18030', TEXT.repeat(3)), 'plain.txt');
    assert.equal(editor.document.languageId, 'plaintext');
    await known(editor);
    await commands.executeCommand('galley.reopenWithEncoding');
    await until('the language of pages', () => window.activeTextEditor?.document.languageId === 'scanned-news');
  });

  it('should not be read again over changes that are not saved', async () => {
    const editor = await openPage(bytesIn('gb18030', TEXT));
    await known(editor);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), '校'));
    const before = editor.document.getText();
    assert.equal(await commands.executeCommand('galley.reopenWithEncoding'), false);
    assert.equal(editor.document.getText(), before);
  });

  it('should be left alone where it was opened in the right one', async () => {
    const { misopened } = await galley();
    for (const text of [TEXT, `${TEXT}\n${Buffer.from('这一行早先被读错了', 'utf8').toString('latin1')}\n`]) {
      const editor = await openPage(text);
      assert.equal(await misopened.judge(editor.document), undefined);
    }
  });

  it('should be reopened in the encoding that a person names', async () => {
    const editor = await openPage(bytesIn('shift_jis', 'あいうえお'));
    const uri = editor.document.uri.toString();
    assert.equal(await commands.executeCommand('galley.reopenWithEncoding', { uri, encoding: 'shiftjis' }), true);
    assert.equal(workspace.textDocuments.find((document) => document.uri.toString() === uri)?.getText(), 'あいうえお');
  });
});
