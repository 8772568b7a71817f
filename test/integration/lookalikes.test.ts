import { strict as assert } from 'node:assert';
import { commands, Uri, workspace, type TextEditor } from 'vscode';
import type { Artifact } from '../../src/core/artifacts/artifact.js';
import { addWord, removeWord } from '../../src/core/project/words.js';
import { inEnglish } from '../../src/core/text/message.js';
import { prepareFix } from '../../src/editor/fixes/prepared-fix.js';
import { galley, proofOf } from './support/galley.js';
import { until } from './support/until.js';
import { closeEditors, freshFolder, openPage, workspaceFolder } from './support/workspace.js';

const PAGE = '志愿者走上街头，向过往群众发放官传资料。\n';

async function lookalikesOf(editor: TextEditor): Promise<Artifact[]> {
  return (await proofOf(editor)).analysis.artifacts.filter(({ rule }) => rule === 'lookalike-char');
}

describe('look-alike characters in the editor', () => {
  afterEach(async () => {
    const { projects } = await galley();
    await projects.change(workspaceFolder(), () => [{ path: ['lookalikes'], value: undefined }]);
    await closeEditors();
  });

  it('should count in the project what a person accepts, by a fix or by typing it', async () => {
    const { projects } = await galley();
    const editor = await openPage(PAGE);
    const { document } = editor;
    const [artifact] = await lookalikesOf(editor);
    assert.ok(artifact);
    const { version, analysis } = await proofOf(editor);
    await commands.executeCommand('galley.applyFix', prepareFix(document.uri.toString(), version, analysis.page.text, artifact.fixes[0]?.edits ?? []));
    await until('the decision', () => projects.of(document.uri).lookalikes.some(({ wrong, right, accepted }) => wrong + right === '官宣' && accepted === 1));
    await commands.executeCommand('undo');
    await lookalikesOf(editor);
    const place = document.positionAt(artifact.start);
    await editor.edit((builder) => builder.replace(document.validateRange(document.getWordRangeAtPosition(place, /官/u) ?? document.lineAt(0).range), '宣'));
    await until('the second decision', () => projects.of(document.uri).lookalikes.some(({ accepted }) => accepted === 2));
  });

  it('should leave words of the project alone, and see them again when they are taken out', async () => {
    const { projects } = await galley();
    const editor = await openPage(PAGE);
    assert.equal((await lookalikesOf(editor)).length, 1);
    const found = async (count: number): Promise<boolean> => (await lookalikesOf(editor)).length === count;
    await projects.change(editor.document.uri, (project) => addWord(project, '官传资料'));
    await until('no look-alike', () => found(0));
    await projects.change(editor.document.uri, (project) => removeWord(project, '官传资料'));
    await until('the look-alike', () => found(1));
  });

  it('should name what the other pages of the project show', async () => {
    const { archive } = await galley();
    const other = Uri.joinPath(freshFolder(), 'other.ocr.txt');
    await workspace.fs.writeFile(other, new TextEncoder().encode('宣传资料发到了每一户。\n\n社区印制了宣传资料。\n'));
    const editor = await openPage(PAGE);
    await archive.open();
    await archive.read(other);
    await until('the evidence of the other page', async () => {
      const [artifact] = await lookalikesOf(editor);
      return artifact && /occurs \d+ times in this project/.test(inEnglish(artifact.message));
    });
    await workspace.fs.delete(other);
  });
});
