import { strict as assert } from 'node:assert';
import { CodeActionKind, commands, languages, Range, Uri, workspace, type CodeAction, type TextEditor } from 'vscode';
import { PROJECT_FILE } from '../../src/core/project/project.js';
import { galley, proofOf } from './support/galley.js';
import { emptyProject, projectFile, writtenProject } from './support/project.js';
import { until } from './support/until.js';
import { closeEditors, openPage, workspaceFolder } from './support/workspace.js';

const TEXT = '村长说,今年的收成很好!\n\n村民说,今年的雨水很多。\n';
const COMMA = new Range(2, 3, 2, 4);

async function marksOf({ document }: TextEditor): Promise<string> {
  const { artifacts } = (await proofOf({ document })).analysis;
  return artifacts.map(({ start, end }) => `${start}${document.getText().slice(start, end)}`).join(' ');
}

async function awaitMarks(editor: TextEditor, expected: string): Promise<void> {
  await until(`the marks ${expected}`, async () => await marksOf(editor) === expected);
}

async function quickFixes({ document }: TextEditor, range: Range): Promise<CodeAction[]> {
  return await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, CodeActionKind.QuickFix.value);
}

/** Takes the quick fix of this title. */
async function take(editor: TextEditor, range: Range, title: string): Promise<void> {
  await proofOf(editor);
  const action = (await quickFixes(editor, range)).find((one) => one.title === title);
  assert.ok(action?.command, title);
  assert.equal(await commands.executeCommand(action.command.command, ...action.command.arguments as unknown[]), true);
}

describe('ignoring', () => {
  let editor: TextEditor;
  let path: string;

  beforeEach(async () => {
    editor = await openPage(TEXT);
    path = (await galley()).projects.pathOf(editor.document.uri);
    assert.equal(await marksOf(editor), '3, 11! 17,');
  });

  afterEach(async () => {
    await commands.executeCommand('notifications.clearAll');
    await emptyProject();
    await closeEditors();
  });

  after(() => workspace.fs.delete(projectFile()));

  for (const [title, left, noted] of [
    ['Ignore this one: half-width punctuation', '3, 11!', { in: 'page', ignored: { rule: 'halfwidth-punct', text: ',', before: '村长说今年的收成很好村民说'.slice(-12), after: '今年的雨水很多' } }],
    ['Ignore “,” on this page: half-width punctuation', '11!', { in: 'page', ignored: { rule: 'halfwidth-punct', text: ',' } }],
    ['Ignore “,” in this project: half-width punctuation', '11!', { ignore: { texts: [{ rule: 'halfwidth-punct', text: ',' }] } }],
    ['Ignore this rule in this project: half-width punctuation', '', { ignore: { rules: ['halfwidth-punct'] } }],
  ] as const) {
    it(`should take marks away, note it in the project file, and bring them back when undone: ${title}`, async () => {
      await take(editor, COMMA, title);
      await awaitMarks(editor, left);
      const written = JSON.parse(await writtenProject()) as unknown;
      assert.deepEqual(written, 'in' in noted ? { pages: { [path]: { ignore: [noted.ignored] } } } : noted);
      await commands.executeCommand('notification.acceptPrimaryAction');
      await awaitMarks(editor, '3, 11! 17,');
      assert.equal(editor.document.getText(), TEXT);
    });
  }

  it('should go with the place when the text around it is edited', async () => {
    await take(editor, COMMA, 'Ignore this one: half-width punctuation');
    await awaitMarks(editor, '3, 11!');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), '新闻，两句话。\n\n'));
    await awaitMarks(editor, '12, 20!');
  });

  it('should not fix together what is ignored', async () => {
    await take(editor, COMMA, 'Ignore this one: half-width punctuation');
    await awaitMarks(editor, '3, 11!');
    await commands.executeCommand('galley.fixAll', { uri: editor.document.uri.toString(), scope: 'page' });
    assert.equal(editor.document.getText(), TEXT.replace(',', '，').replace('!', '！'));
  });

  it('should refuse an artifact that is not there any more', async () => {
    const uri = editor.document.uri.toString();
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), '啊'));
    const done = commands.executeCommand('galley.ignore', { uri, rule: 'halfwidth-punct', start: 17, end: 18, what: 'place' });
    assert.equal(await done, false);
  });
});

describe('the words of a project', () => {
  const NAMES = '水利站主任周晓末说，渠修好了。大家都信。主任周晓未介绍，闸门九座。随后，主任周晓未表示，还要植树。\n';

  after(() => workspace.fs.delete(projectFile()));
  afterEach(closeEditors);

  it('should be added to by a quick fix, and taken back', async () => {
    const editor = await openPage(NAMES);
    const isMarked = async (): Promise<boolean> => (await proofOf(editor)).analysis.artifacts.some(({ rule }) => rule === 'inconsistent-name');
    assert.equal(await isMarked(), true);
    await take(editor, new Range(0, 5, 0, 5), 'Add “周晓末” to the words of this project');
    await until('no mark', async () => !await isMarked());
    await commands.executeCommand('notification.acceptPrimaryAction');
    await until('the mark', isMarked);
    await commands.executeCommand('notifications.clearAll');
  });
});

describe('the schema of the project file', () => {
  afterEach(closeEditors);

  it('should check it while it is typed', async () => {
    const uri = Uri.joinPath(workspaceFolder(), 'checked', PROJECT_FILE);
    await workspace.fs.writeFile(uri, new TextEncoder().encode('{\n  // ours\n  "ignore": { "rules": ["no-rule"] }\n}\n'));
    await commands.executeCommand('vscode.open', uri);
    const problems = await until('a problem', () => {
      const found = languages.getDiagnostics(uri);
      return found.length > 0 ? found : undefined;
    }, 30_000);
    assert.deepEqual(problems.map(({ range, message }) => [range.start.line, message.split('.')[0]]), [[2, 'Value is not accepted']]);
  });
});
