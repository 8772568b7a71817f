import { strict as assert } from 'node:assert';
import { commands, Selection, type TextEditor } from 'vscode';
import { proofOf } from './support/galley.js';
import { closeEditors, openPage } from './support/workspace.js';

const cursorOf = ({ selection: { active } }: TextEditor): [line: number, character: number] => [active.line, active.character];

describe('walking through the artifacts', () => {
  let editor: TextEditor;

  beforeEach(async () => {
    editor = await openPage('他说,好。\n\n她说,不好,走了。\n');
    editor.selection = new Selection(0, 0, 0, 0);
    await proofOf(editor);
  });

  afterEach(closeEditors);

  it('should go forward, and from the last to the first', async () => {
    const places = [];
    for (let step = 0; step < 4; step++) {
      await commands.executeCommand('galley.nextArtifact');
      places.push(cursorOf(editor));
    }
    assert.deepEqual(places, [[0, 2], [2, 2], [2, 5], [0, 2]]);
  });

  it('should go back, and from the first to the last', async () => {
    await commands.executeCommand('galley.previousArtifact');
    assert.deepEqual(cursorOf(editor), [2, 5]);
    await commands.executeCommand('galley.previousArtifact');
    assert.deepEqual(cursorOf(editor), [2, 2]);
  });

  it('should accept fixes one after the other', async () => {
    await commands.executeCommand('galley.nextArtifact');
    await commands.executeCommand('galley.acceptAndNext');
    assert.equal(editor.document.getText(), '他说，好。\n\n她说,不好,走了。\n');
    assert.deepEqual(cursorOf(editor), [2, 2]);
    await commands.executeCommand('galley.acceptAndNext');
    await commands.executeCommand('galley.acceptAndNext');
    assert.equal(editor.document.getText(), '他说，好。\n\n她说，不好，走了。\n');
  });
});
