import { strict as assert } from 'node:assert';
import { Position, Uri, window, workspace } from 'vscode';
import { addWord } from '../../src/core/project/words.js';
import { galley } from './support/galley.js';
import { emptyProject, projectFile, writeProject, writtenProject } from './support/project.js';
import { until } from './support/until.js';
import { openPage, workspaceFolder } from './support/workspace.js';

describe('the project file', () => {
  let page: Uri;
  before(async () => {
    page = (await openPage('本报讯 今天天气很好。')).document.uri;
    await emptyProject();
    await workspace.fs.delete(projectFile());
  });
  afterEach(emptyProject);
  after(() => workspace.fs.delete(projectFile()));

  it('should be made with the first decision, in the folder of the workspace', async () => {
    const { projects } = await galley();
    assert.equal(await projects.change(page, (project) => addWord(project, '慢直播')), true);
    assert.deepEqual(JSON.parse(await writtenProject()), { words: ['慢直播'] });
    assert.deepEqual([...projects.of(page).words], ['慢直播']);
  });

  it('should take all of many decisions at once', async () => {
    const { projects } = await galley();
    await Promise.all(['甲', '乙', '丙'].map((word) => projects.change(page, (project) => addWord(project, word))));
    assert.deepEqual(JSON.parse(await writtenProject()), { words: ['甲', '乙', '丙'] });
  });

  it('should be read again when another program changes it', async () => {
    const { projects } = await galley();
    await projects.load(page);
    await writeProject('{ "words": ["余秋雨"] }');
    await until('the new word', () => projects.of(page).words.has('余秋雨'));
  });

  it('should be read before it is changed, whether the host has told of another program or not', async () => {
    const { projects } = await galley();
    await projects.load(page);
    await writeProject('{ "words": ["余秋雨"] }');
    assert.equal(await projects.change(page, (project) => addWord(project, '余秋雨')), true);
    assert.deepEqual([...projects.of(page).words], ['余秋雨']);
  });

  it('should keep what a person has typed into it and not saved yet', async () => {
    const { projects } = await galley();
    await writeProject('{\n  "words": []\n}\n');
    const editor = await window.showTextDocument(projectFile());
    await editor.edit((builder) => builder.insert(new Position(1, 0), '  // ours\n'));
    assert.equal(await projects.change(page, (project) => addWord(project, '甲')), true);
    assert.equal(editor.document.getText(), '{\n  // ours\n  "words": [\n    "甲"\n  ]\n}\n');
    assert.equal(await writtenProject(), editor.document.getText());
  });

  it('should not be written to when it is no JSON', async () => {
    const { projects } = await galley();
    await writeProject('{ "words": [');
    assert.equal(await projects.change(page, (project) => addWord(project, '甲')), false);
    assert.equal(await writtenProject(), '{ "words": [');
  });

  it('should hold with what it said before while it is no JSON', async () => {
    const { projects } = await galley();
    assert.equal(await projects.change(page, (project) => addWord(project, '慢直播')), true);
    await writeProject('{ "words": ["余秋雨" }');
    await assert.rejects(until('another project', () => !projects.of(page).words.has('慢直播'), 1000));
    await writeProject('{ "words": ["余秋雨"] }');
    await until('the mended file', () => projects.of(page).words.has('余秋雨'));
    assert.deepEqual([...projects.of(page).words], ['余秋雨']);
  });

  it('should say how a page is called in it', async () => {
    const { projects } = await galley();
    assert.equal(Uri.joinPath(workspaceFolder(), projects.pathOf(page)).toString(), page.toString());
  });
});
