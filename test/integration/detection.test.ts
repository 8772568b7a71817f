import { strict as assert } from 'node:assert';
import { commands, languages, window, workspace, type TextDocument } from 'vscode';
import { until } from './support/until.js';
import { closeEditors, openPage, writePage } from './support/workspace.js';

const NEWS = '秋粮收购开秤\n\n本报讯（记者 周立）全市秋粮收购工作日前全面展开，各收购点严格执行质价标准，做到随到随收，农民群众十分满意，收购进度比去年同期快了两成，预计月底前可以完成全部任务。\n';
const PROSE = '他把信放在桌上，很久没有说话。窗外的雨越下越大，院子里的石榴树被打得东倒西歪。母亲从厨房里出来，问他要不要再吃一碗面，他摇摇头，说不饿。过了一会儿，他又把信拿起来，从头到尾看了一遍。\n';

async function becomes(document: TextDocument, language: string): Promise<void> {
  await until(`the language ${language}`, () => document.languageId === language);
}

/** Waits until a page opened later has been looked at; then those before it have been as well. */
async function allLookedAt(): Promise<void> {
  const later = await openPage(NEWS, 'later.txt');
  await becomes(later.document, 'scanned-news');
}

/** Answers the newest question that VS Code shows, if any. */
async function answerYes(): Promise<void> {
  await commands.executeCommand('notification.acceptPrimaryAction');
}

async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('galley').update(name, value);
}

describe('the language of a page', () => {
  afterEach(async () => {
    await closeEditors();
    await set('detect', undefined);
    await set('files', undefined);
  });

  it('should be scanned news by its name', async () => {
    const { document } = await openPage('无', 'a.ocr.txt');
    assert.equal(document.languageId, 'scanned-news');
  });

  it('should turn word wrap on and the marks for look-alike characters off', () => {
    const editor = workspace.getConfiguration('editor', { languageId: 'scanned-news' });
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(editor.get('unicodeHighlight.invisibleCharacters'), false);
    assert.deepEqual(editor.get('quickSuggestions'), { other: 'off', comments: 'off', strings: 'off' });
  });

  it('should be scanned news where a plain text looks like a newspaper', async () => {
    const { document } = await openPage(NEWS, 'news.txt');
    await becomes(document, 'scanned-news');
  });

  it('should stay plain text where it does not', async () => {
    const { document } = await openPage(PROSE, 'prose.txt');
    await allLookedAt();
    assert.equal(document.languageId, 'plaintext');
  });

  it('should stay plain text where the setting says so', async () => {
    await set('detect', 'off');
    const { document } = await openPage(NEWS, 'off.txt');
    await set('detect', 'auto');
    await allLookedAt();
    assert.equal(document.languageId, 'plaintext');
  });

  it('should ask first where the setting says so, once the page is seen', async () => {
    await commands.executeCommand('notifications.clearAll');
    await set('detect', 'ask');
    const document = await workspace.openTextDocument(await writePage(NEWS, 'ask.txt'));
    await set('detect', 'auto');
    await allLookedAt();
    await answerYes();
    assert.equal(document.languageId, 'plaintext');
    await window.showTextDocument(document);
    await until('scanned news, once the question is there and answered', async () => {
      await answerYes();
      return document.languageId === 'scanned-news';
    });
  });

  it('should stay plain text where the question is left without an answer', async () => {
    await set('detect', 'ask');
    const { document } = await openPage(NEWS, 'asked.txt');
    await set('detect', 'auto');
    await allLookedAt();
    await commands.executeCommand('notifications.clearAll');
    await answerYes();
    assert.equal(document.languageId, 'plaintext');
  });

  it('should be scanned news where a glob of the user says so', async () => {
    await set('files', ['**/proofs/*.text']);
    const { document } = await openPage(PROSE, 'proofs/1.text');
    await becomes(document, 'scanned-news');
  });

  it('should follow the two commands, and not overrule them when the file is opened again', async () => {
    const { document } = await openPage(NEWS, 'by-hand.txt');
    await becomes(document, 'scanned-news');
    await commands.executeCommand('galley.treatAsPlainText');
    await becomes(document, 'plaintext');
    await commands.executeCommand('workbench.action.closeActiveEditor');
    const again = await window.showTextDocument(document.uri);
    await allLookedAt();
    assert.equal(again.document.languageId, 'plaintext');
    await window.showTextDocument(again.document);
    await commands.executeCommand('galley.treatAsScannedNews');
    await becomes(again.document, 'scanned-news');
  });

  it('should not overrule what was chosen in the list of languages', async () => {
    const { document } = await openPage(NEWS, 'by-list.txt');
    await becomes(document, 'scanned-news');
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await allLookedAt();
    assert.equal(document.languageId, 'plaintext');
  });
});
