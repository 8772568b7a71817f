import { strict as assert } from 'node:assert';
import { commands, Position, Selection, window, type Location, type TextDocument } from 'vscode';
import { until } from './support/until.js';
import { closeEditors, openSeed } from './support/workspace.js';

describe('reading a story in order', () => {
  afterEach(closeEditors);

  async function readingOf(line: number): Promise<{ page: TextDocument; reading: TextDocument }> {
    const editor = await openSeed('003');
    editor.selection = new Selection(line, 0, line, 0);
    await commands.executeCommand('galley.readInOrder');
    const reading = await until('the reading view', () => window.activeTextEditor?.document.uri.scheme === 'galley-reading' && window.activeTextEditor.document);
    return { page: editor.document, reading };
  }

  it('should put together what other text interrupts', async () => {
    const { reading } = await readingOf(10);
    assert.ok(reading.getText().startsWith('青海天峻县为新时代文明实践中心揭牌授旗\n'));
    assert.ok(reading.getText().includes('突破性举措和创新性方法'));
    assert.ok(!reading.getText().includes('邮发代号'));
  });

  it('should lead from a word to its place in the page', async () => {
    const { page, reading } = await readingOf(20);
    const word = reading.positionAt(reading.getText().indexOf('突破性'));
    const [place] = await commands.executeCommand<Location[]>('vscode.executeDefinitionProvider', reading.uri, word);
    assert.equal(place?.uri.toString(), page.uri.toString());
    assert.deepEqual(place.range.start, new Position(20, 0));
  });

  it('should not be proofread itself', async () => {
    const { reading } = await readingOf(10);
    assert.equal(reading.languageId, 'scanned-news');
    assert.equal(window.activeTextEditor?.document.isDirty, false);
    assert.deepEqual(await commands.executeCommand<unknown[] | undefined>('vscode.executeDocumentSymbolProvider', reading.uri) ?? [], []);
  });
});
