import { strict as assert } from 'node:assert';
import { ConfigurationTarget, workspace, type TextEditor } from 'vscode';
import { galley, proofOf } from './support/galley.js';
import { closeEditors, openPage } from './support/workspace.js';

const TEXT = '他说,好。\n';

async function fixOnSave(value: Record<string, string> | undefined): Promise<void> {
  await workspace.getConfiguration('editor', { languageId: 'scanned-news' }).update('codeActionsOnSave', value, ConfigurationTarget.Workspace, true);
}

/** Keeps pages from being read until the returned function is called. */
async function holdAnalyses(): Promise<() => void> {
  const { knowledge } = await galley();
  const engine = await knowledge.engine();
  let release = (): void => undefined;
  const held = new Promise<typeof engine>((resolve) => {
    release = () => resolve(engine);
  });
  knowledge.engine = () => held;
  return () => {
    Reflect.deleteProperty(knowledge, 'engine');
    release();
  };
}

async function saveAfter(editor: TextEditor, typed: string, analysed: boolean): Promise<string> {
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

  it('should wait for no analysis', async () => {
    await fixOnSave({ 'source.fixAll.galley': 'explicit' });
    const editor = await openPage(TEXT);
    await proofOf(editor);
    const goOn = await holdAnalyses();
    assert.equal(await saveAfter(editor, '昨天', false), `昨天${TEXT}`);
    goOn();
    await proofOf(editor);
    assert.equal(editor.document.getText(), `昨天${TEXT}`);
    assert.equal(new TextDecoder().decode(await workspace.fs.readFile(editor.document.uri)), `昨天${TEXT}`);
  });
});
