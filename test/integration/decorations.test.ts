import { strict as assert } from 'node:assert';
import { commands, Range, window, type TextEditor } from 'vscode';
import type { Mark } from '../../src/editor/marks/marks.js';
import { galley } from './support/galley.js';
import { until } from './support/until.js';
import { closeEditors, openPage } from './support/workspace.js';

/** Waits for marks of one kind in the editor and gives their ranges. */
async function marked(editor: TextEditor, mark: Mark): Promise<readonly Range[]> {
  const { decorations } = await galley();
  return await until(`marks as ${mark}`, () => {
    const ranges = decorations.shown(editor).get(mark) ?? [];
    return ranges.length > 0 && ranges;
  });
}

describe('marks', () => {
  afterEach(closeEditors);

  it('should lie on artifacts by group and on figures by class', async () => {
    const editor = await openPage('全年增长12%,投入300万元。\n');
    assert.deepEqual(await marked(editor, 'artifact.punctuation'), [new Range(0, 7, 0, 8)]);
    assert.deepEqual(await marked(editor, 'figure.amount'), [new Range(0, 4, 0, 7)]);
  });

  it('should go and come back by one command', async () => {
    const editor = await openPage('他说,好。\n');
    await marked(editor, 'artifact.punctuation');
    const { decorations } = await galley();
    await commands.executeCommand('galley.toggleMarks');
    assert.deepEqual([...decorations.shown(editor).values()].flat(), []);
    await commands.executeCommand('galley.toggleMarks');
    assert.equal((await marked(editor, 'artifact.punctuation')).length, 1);
  });

  it('should lie only around what is in sight of a long page, and follow it', async () => {
    const paragraphs = 4000;
    const editor = await openPage('他说,好。这是一段很普通的话,没有什么特别。\n\n'.repeat(paragraphs));
    const first = await marked(editor, 'artifact.punctuation');
    assert.ok(first.length < paragraphs / 2, `${first.length} of ${2 * paragraphs} marks`);
    assert.ok(first[0]?.isEqual(new Range(0, 2, 0, 3)));
    const end = new Range(2 * paragraphs - 2, 0, 2 * paragraphs - 2, 0);
    editor.revealRange(end);
    const { decorations } = await galley();
    await until('marks at the end', () => decorations.shown(editor).get('artifact.punctuation')?.at(-1)?.start.line === end.start.line);
  });

  it('should be those of every editor that shows the page', async () => {
    const editor = await openPage('他说,好。\n');
    await commands.executeCommand('workbench.action.splitEditor');
    const beside = await until('a second editor', () => window.visibleTextEditors.find((other) => other !== editor));
    assert.equal((await marked(beside, 'artifact.punctuation')).length, 1);
    assert.equal((await marked(editor, 'artifact.punctuation')).length, 1);
  });
});
