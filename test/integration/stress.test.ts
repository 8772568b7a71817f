import { strict as assert } from 'node:assert';
import { commands, Position, Range, type CodeAction, type DocumentSymbol, type Hover, type TextEditor, window, workspace } from 'vscode';
import { awaitDiagnostics, diagnosticsOf } from './support/diagnostics.js';
import { proofOf } from './support/galley.js';
import { numberedSeedsOf, seedTexts } from './support/seed-texts.js';
import { longestStall } from './support/stall.js';
import { closeEditors, openPage } from './support/workspace.js';

/** Longest time, in milliseconds, that Galley may keep the extension host from other work. */
const LONGEST_STALL = 100;

/** Asks everything that a reader asks by looking at a page. */
async function ask({ document }: TextEditor): Promise<void> {
  const all = new Range(0, 0, Math.min(document.lineCount, 20), 0);
  await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, new Position(0, 0));
  await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, all);
  await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
  await commands.executeCommand('vscode.executeFoldingRangeProvider', document.uri);
}

/** The same bytes in every run (a linear congruential generator, Numerical Recipes). */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 1 + (state >>> 24) % 255;
  });
}

describe('a page that is hard to read', function () {
  // A collection of garbage may fall into a stretch of work: the quickest of three runs counts, as in the measurements.
  this.retries(2);
  // The archive of later tests is not to read them.
  afterEach(async () => {
    const page = window.activeTextEditor?.document.uri;
    await closeEditors();
    if (page) await workspace.fs.delete(page);
  });

  it('may be empty', async () => {
    const editor = await openPage('');
    const { analysis } = await proofOf(editor);
    await ask(editor);
    assert.deepEqual(analysis.artifacts, []);
    assert.deepEqual(diagnosticsOf(editor.document), []);
  });

  it('may be noise', async () => {
    const editor = await openPage(noise(200_000));
    const { stall } = await longestStall(() => proofOf(editor));
    await ask(editor);
    assert.ok(stall < LONGEST_STALL, `${stall} ms`);
  });

  it('may be one line of 100,000 characters', async () => {
    const editor = await openPage(seedTexts().join('').replace(/\s/g, '').repeat(4).slice(0, 100_000));
    const { stall } = await longestStall(() => proofOf(editor));
    await ask(editor);
    assert.ok(stall < LONGEST_STALL, `${stall} ms`);
  });

  it('may have CRLF and characters beyond the basic plane', async () => {
    const editor = await openPage('𠀀𠮷野家,好。\r\n\r\n增长12%,𠮷好,了。\r\n');
    const problems = await awaitDiagnostics(editor.document, 'the commas', (found) => found.length === 3);
    assert.deepEqual(problems.map(({ range }) => range), [new Range(0, 6, 0, 7), new Range(2, 5, 2, 6), new Range(2, 9, 2, 10)]);
    const { analysis } = await proofOf(editor);
    assert.deepEqual(analysis.figures.map(({ start, end }) => editor.document.getText().slice(start, end)), ['12%']);
    await commands.executeCommand('galley.fixAll', { scope: 'page' });
    assert.equal(editor.document.getText(), '𠀀𠮷野家，好。\r\n\r\n增长12%，𠮷好，了。\r\n');
  });

  it('may have 2 MB, and is read to its end', async function () {
    this.timeout(80_000);
    const editor = await openPage(numberedSeedsOf(2_000_000));
    const { stall, result: { analysis } } = await longestStall(() => proofOf(editor));
    const { length } = editor.document.getText();
    assert.equal(analysis.page.text.length, length);
    assert.ok((analysis.artifacts.at(-1)?.start ?? 0) > 0.99 * length, 'artifacts up to the end');
    assert.ok(stall < LONGEST_STALL, `${stall} ms`);
  });
});
