import { strict as assert } from 'node:assert';
import { commands, Selection, Uri, window, workspace, type CodeAction, type TextEditor } from 'vscode';
import { nearestStory } from '../../src/core/page/nearest-story.js';
import type { Review } from '../../src/editor/conversion/review-marks.js';
import { galley, proofOf } from './support/galley.js';
import { answer } from './support/answer.js';
import { until } from './support/until.js';
import { closeEditors, openPage, workspaceFolder } from './support/workspace.js';

const TEXT = '发展经济，扩大内需。\n\n发展经济，头发很长。\n';

async function convert(editor: TextEditor, command: string, to: string): Promise<string> {
  await proofOf(editor);
  assert.equal(await commands.executeCommand(command, { to }), true);
  return editor.document.getText();
}

describe('conversion', () => {
  afterEach(closeEditors);

  for (const [to, expected] of [
    ['hant', '發展經濟，擴大內需。\n\n發展經濟，頭髮很長。\n'],
    ['tw', '發展經濟，擴大內需。\n\n發展經濟，頭髮很長。\n'],
    ['hk', '發展經濟，擴大內需。\n\n發展經濟，頭髮很長。\n'],
    ['jp', '発展経済，拡大内需。\n\n発展経済，頭髪很長。\n'],
  ] as const) {
    it(`should bring the page to ${to} in one undo step`, async () => {
      const editor = await openPage(TEXT);
      assert.equal(await convert(editor, 'galley.convertPage', to), expected);
      await commands.executeCommand('undo');
      assert.equal(editor.document.getText(), TEXT);
    });
  }

  it('should bring a page to simplified characters', async () => {
    const editor = await openPage('發展經濟，頭髮很長。\n');
    assert.equal(await convert(editor, 'galley.convertPage', 'hans'), '发展经济，头发很长。\n');
  });

  it('should bring each selection to the variant', async () => {
    const editor = await openPage(TEXT);
    editor.selections = [new Selection(0, 0, 0, 4), new Selection(2, 5, 2, 7)];
    assert.equal(await convert(editor, 'galley.convertSelection', 'hant'), '發展經濟，扩大内需。\n\n发展经济，頭髮很长。\n');
  });

  it('should bring the story at the cursor to the variant, and no other', async () => {
    const headline = (name: string): string => `${name}\n\n本报讯 我们到过的地方，大家都在出力，大家都在发展，扩大的是这里的人心。\n\n`;
    const editor = await openPage(headline('发展经济成效显著') + headline('扩大内需出现亮点'));
    const { analysis: { page } } = await proofOf(editor);
    const offset = page.text.lastIndexOf('扩大');
    const spans = nearestStory(page, offset)?.segments ?? [];
    editor.selection = new Selection(editor.document.positionAt(offset), editor.document.positionAt(offset));
    const converted = await convert(editor, 'galley.convertStory', 'hant');
    for (let at = 0; at < page.text.length; at++) {
      const inside = spans.some(({ start, end }) => start <= at && at < end);
      if (!inside) assert.equal(converted[at], page.text[at], `offset ${at}`);
      else if (page.text[at] === '发') assert.equal(converted[at], '發', `offset ${at}`);
    }
    assert.ok(converted.includes('擴大'));
  });

  it('should show the words of Taiwan first, and exchange those that stay ticked, in one undo step', async () => {
    const editor = await openPage('社区的软件。\n');
    await proofOf(editor);
    const done = commands.executeCommand('galley.convertPage', { to: 'tw', phrases: true });
    const preview = await until('the preview', () => window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'galley-preview')?.document);
    await until('the proposed text', () => preview.getText() === '社群的軟體。\n');
    await until('the word without its tick', async () => {
      await commands.executeCommand('workbench.action.quickOpenSelectNext');
      await commands.executeCommand('workbench.action.quickPickManyToggle');
      return until('a change of the preview', () => preview.getText() !== '社群的軟體。\n', 1000).catch(() => false);
    });
    const proposed = preview.getText();
    assert.ok(['社區的軟體。\n', '社群的軟件。\n'].includes(proposed), proposed);
    await answer('workbench.action.acceptSelectedQuickOpenItem', done);
    assert.equal(await done, true);
    assert.equal(editor.document.getText(), proposed);
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), '社区的软件。\n');
  });
});

const UNDECIDED = '他们干，书记说后。干净。\n\n我们干。\n';

describe('the review after a conversion', () => {
  beforeEach(() => workspace.fs.delete(Uri.joinPath(workspaceFolder(), '.galley'), { recursive: true }).then(undefined, () => undefined));
  afterEach(closeEditors);

  async function reviewOf(editor: TextEditor): Promise<Review> {
    await convert(editor, 'galley.convertPage', 'hant');
    const { reviews } = await galley();
    return until('the marks', () => reviews.of(editor.document));
  }

  async function choose(editor: TextEditor, start: number, title: string): Promise<void> {
    const position = editor.document.positionAt(start);
    const range = new Selection(position, position);
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, range, 'quickfix');
    const action = actions.find((offered) => offered.title === title);
    assert.ok(action?.command, actions.map((offered) => offered.title).join('; '));
    await commands.executeCommand(action.command.command, ...action.command.arguments as unknown[]);
  }

  const left = async (editor: TextEditor): Promise<string[]> => ((await galley()).reviews.of(editor.document)?.places ?? []).map(({ start, simplified }) => `${start} ${simplified}`);

  it('should mark what no word decides, the riskiest first', async () => {
    const editor = await openPage(UNDECIDED);
    const { places } = await reviewOf(editor);
    assert.equal(editor.document.getText(), '他們幹，書記說後。乾淨。\n\n我們幹。\n');
    assert.deepEqual(places.map(({ start, candidates }) => `${start} ${candidates.join('')}`), ['2 幹乾干', '16 幹乾干', '7 後后']);
  });

  it('should offer the other forms, and follow the text', async () => {
    const editor = await openPage(UNDECIDED);
    await reviewOf(editor);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), '　　'));
    assert.deepEqual(await left(editor), ['4 干', '18 干', '9 后']);
    await choose(editor, 9, 'Write 后');
    await choose(editor, 4, '幹 is right here');
    assert.equal(editor.document.getText(), '　　他們幹，書記說后。乾淨。\n\n我們幹。\n');
    assert.deepEqual(await left(editor), ['18 干']);
  });

  it('should keep for the project what is always so', async () => {
    const editor = await openPage(UNDECIDED);
    await reviewOf(editor);
    await choose(editor, 2, 'Always take 乾 for 干 in this project');
    assert.equal(editor.document.getText(), '他們乾，書記說後。乾淨。\n\n我們乾。\n');
    assert.deepEqual(await left(editor), ['7 后']);
    const other = await openPage('大家干，干部说。\n');
    assert.equal(await convert(other, 'galley.convertPage', 'hant'), '大家乾，幹部說。\n');
  });

  it('should leave the words of the project as they are', async () => {
    const { projects } = await galley();
    const editor = await openPage('余秋雨，余秋雨说。\n');
    await projects.change(editor.document.uri, () => [{ path: ['words'], value: ['余秋雨'] }]);
    assert.equal(await convert(editor, 'galley.convertPage', 'hant'), '余秋雨，余秋雨說。\n');
    assert.deepEqual(await left(editor), []);
  });
});
