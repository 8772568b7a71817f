import { strict as assert } from 'node:assert';
import { commands, MarkdownString, Position, Range, type Hover, type TextEditor } from 'vscode';
import { awaitDiagnostics } from './support/diagnostics.js';
import { proofOf } from './support/galley.js';
import { closeEditors, openPage } from './support/workspace.js';

/** Galley's hovers at a character of the first line, without the one that the editor makes of a diagnostic. */
async function hoversAt(editor: TextEditor, character: number): Promise<Hover[]> {
  await proofOf(editor);
  return await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', editor.document.uri, new Position(0, character));
}

function textOf({ contents }: Hover): string[] {
  return contents.map((content) => (content instanceof MarkdownString ? content.value : '').replaceAll('&nbsp;', ' '));
}

describe('hovers', () => {
  afterEach(closeEditors);

  it('should say kind, value and unit of a figure', async () => {
    const editor = await openPage('全年增长12%。\n');
    const [hover] = await hoversAt(editor, 5);
    assert.ok(hover);
    assert.deepEqual(hover.range, new Range(0, 4, 0, 7));
    assert.deepEqual(textOf(hover), ['**Percentage**\n\nValue: 12   Unit: %']);
  });

  it('should say what the words around a figure add, and large numbers in words', async () => {
    const editor = await openPage('每户投入约863.29万元。\n');
    const [hover] = await hoversAt(editor, 6);
    assert.ok(hover);
    assert.deepEqual(textOf(hover), ['**Amount of money**\n\nValue: 8632900   Unit: CNY\n\nIn words: 八百六十三万二千九百\n\nApproximate\n\nFor each: 户']);
  });

  it('should add to the words of a diagnostic how certain it is and what the fix changes, with links', async () => {
    const editor = await openPage('他说,好。\n');
    await awaitDiagnostics(editor.document, 'the comma', (found) => found.length === 1);
    const [hover] = await hoversAt(editor, 2);
    assert.ok(hover);
    assert.deepEqual(hover.range, new Range(0, 2, 0, 3));
    const [title, change, links] = textOf(hover)[0]?.split('\n\n') ?? [];
    const [artifact] = (await proofOf(editor)).analysis.artifacts;
    assert.ok(artifact);
    assert.equal(title, `**half-width punctuation** · ${artifact.certainty}`);
    assert.equal(change, '他说,好。 → 他说，好。');
    assert.match(links ?? '', /^\[Fix\]\(command:galley\.applyFix\?[^)]*\) · \[Fix all of this rule\]\(command:galley\.fixAllOfRule\?[^)]*\)$/);
  });

  it('should say of an artifact that only a summary lists also what it is and why, and link to its rule', async () => {
    const editor = await openPage(`一${',二'.repeat(21)}。\n`);
    await awaitDiagnostics(editor.document, 'the summary', (found) => found.length === 1);
    const [hover] = await hoversAt(editor, 3);
    assert.ok(hover);
    const [title, why, change, links] = textOf(hover)[0]?.split('\n\n') ?? [];
    assert.match(title ?? '', /^\*\*half-width punctuation\*\* · /);
    assert.equal(why, 'Half-width “,” in Chinese text: print sets the full-width “，”');
    assert.equal(change, '一,二,二,二,二 → 一,二，二,二,二');
    assert.match(links ?? '', / · \[About this rule\]\(command:vscode\.open\?[^)]*galley-rule[^)]*halfwidth-punct\.md[^)]*\)$/);
  });

  it('should say nothing of plain text', async () => {
    assert.deepEqual(await hoversAt(await openPage('他说,好。\n'), 0), []);
  });
});
