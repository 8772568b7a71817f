import { strict as assert } from 'node:assert';
import { type CodeAction, commands, type DocumentSymbol, type Hover, MarkdownString, Position, Range, window } from 'vscode';
import { answer } from './support/answer.js';
import { awaitDiagnostics, ruleOf } from './support/diagnostics.js';
import { galley, proofOf } from './support/galley.js';
import { until } from './support/until.js';
import { closeEditors, openPage } from './support/workspace.js';

const TEXT = '水库大坝加固完工\n\n本报讯(周立)近日,历时两年的水库大坝加固工程完工,共投资863.29万元。\n';
const LINE = TEXT.split('\n')[2] ?? '';

/** What a proofreader does with a page, in every host that Galley runs in. */
describe('proofreading', () => {
  afterEach(closeEditors);

  it('should mark artifacts and fix all that is certain in one undo step', async () => {
    const editor = await openPage(TEXT);
    const marks = await awaitDiagnostics(editor.document, 'half-width marks', (list) => list.some((one) => ruleOf(one) === 'halfwidth-punct'));
    assert.deepEqual(marks.filter((one) => ruleOf(one) === 'halfwidth-punct').map(({ range }) => editor.document.getText(range)), ['(', ')', ',', ',']);
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, marks[0]?.range ?? new Range(0, 0, 0, 0), 'quickfix');
    assert.ok(actions.some((action) => action.isPreferred === true));
    await commands.executeCommand('galley.fixAll', { scope: 'page' });
    assert.equal(editor.document.getText(), TEXT.replace('(周立)', '（周立）').replaceAll(',', '，'));
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), TEXT);
  });

  it('should read out the figure under the pointer', async () => {
    const editor = await openPage(TEXT);
    const at = new Position(2, LINE.indexOf('863') + 1);
    const shown = await until('the hover', async () => {
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', editor.document.uri, at);
      return hovers.flatMap(({ contents }) => contents).map((content) => (content instanceof MarkdownString ? content.value : '')).find((text) => text.includes('8632900'));
    });
    assert.match(shown, /CNY/);
  });

  it('should show the story as a symbol', async () => {
    const editor = await openPage(TEXT);
    const symbols = await until('the symbols', async () => {
      const found = await commands.executeCommand<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', editor.document.uri);
      return found?.length ? found : undefined;
    });
    assert.deepEqual(symbols.map(({ name }) => name), ['水库大坝加固完工']);
  });

  it('should convert the page with the dictionaries of the extension', async () => {
    const editor = await openPage(TEXT);
    await commands.executeCommand('galley.convertPage', { to: 'hant' });
    assert.equal(editor.document.lineAt(0).text, '水庫大壩加固完工');
  });

  it('should mark what no word decides after a conversion', async () => {
    const editor = await openPage('他们干，书记说后。\n');
    await proofOf(editor);
    await commands.executeCommand('galley.convertPage', { to: 'tw' });
    assert.equal(editor.document.getText(), '他們幹，書記說後。\n');
    const { reviews } = await galley();
    const { places } = await until('the marks', () => reviews.of(editor.document));
    assert.deepEqual(places.map(({ candidates: [shown] }) => shown), ['幹', '後']);
  });

  it('should repair misread text after a preview', async () => {
    const right = '市委书记在会上强调了这项工作';
    const editor = await openPage(`${String.fromCharCode(...new TextEncoder().encode(right))}\n`);
    await proofOf(editor);
    const done = commands.executeCommand('galley.repairMojibakeOnPage');
    await until('the preview', () => window.visibleTextEditors.some(({ document }) => document.uri.scheme === 'galley-preview' && document.getText() === `${right}\n`));
    await answer('workbench.action.acceptSelectedQuickOpenItem', done);
    assert.equal(await done, true);
    assert.equal(editor.document.getText(), `${right}\n`);
  });
});
