import { strict as assert } from 'node:assert';
import { ConfigurationTarget, workspace, type TextEditor } from 'vscode';
import { galley, proofOf } from './support/galley.js';
import { closeEditors, openPage } from './support/workspace.js';

const TEXT = '他说,好。\n';

async function fixOnSave(value: Record<string, string> | undefined): Promise<void> {
  await workspace.getConfiguration('editor', { languageId: 'scanned-news' }).update('codeActionsOnSave', value, ConfigurationTarget.Workspace, true);
}

async function saveAfter(editor: TextEditor, typed: string, analysed: boolean): Promise<string> {
  await proofOf(editor);
  await editor.edit((edit) => edit.insert(editor.document.positionAt(0), typed));
  if (analysed) await proofOf(editor);
  assert.equal(await editor.document.save(), true);
  return editor.document.getText();
}

describe('saving a page', () => {
  afterEach(async () => {
    await fixOnSave(undefined);
    await closeEditors();
  });

  it('should fix nothing unless that is switched on', async () => {
    assert.equal(await saveAfter(await openPage(TEXT), '昨天', true), `昨天${TEXT}`);
  });

  it('should fix what is certain when that is switched on', async () => {
    await fixOnSave({ 'source.fixAll.galley': 'explicit' });
    assert.equal(await saveAfter(await openPage(TEXT), '昨天', true), '昨天他说，好。\n');
  });

  it('should wait for no analysis', async function () {
    // On a slow machine the analysis may be there before the page is saved.
    this.retries(3);
    await fixOnSave({ 'source.fixAll.galley': 'explicit' });
    const editor = await openPage(TEXT);
    assert.equal(await saveAfter(editor, '昨天', false), `昨天${TEXT}`);
    const { proofs } = await galley();
    await proofs.fresh(editor.document);
    assert.equal(editor.document.getText(), `昨天${TEXT}`);
    assert.equal(new TextDecoder().decode(await workspace.fs.readFile(editor.document.uri)), `昨天${TEXT}`);
  });
});
