import { strict as assert } from 'node:assert';
import { commands, Position, Range, Selection, TabInputText, type TextEditor, window, workspace } from 'vscode';
import { say } from '../host/report-lines.js';
import { measure } from '../measure.js';
import { galley, proofOf } from './support/galley.js';
import { numberedSeedsOf } from './support/seed-texts.js';
import { longestStall } from './support/stall.js';
import { shownUnder } from './support/stories.js';
import { until } from './support/until.js';
import { closeEditors, openPageByHand } from './support/workspace.js';

/** Longest time, in milliseconds, that Galley may keep the extension host from other work. */
const LONGEST_STALL = 100;
/** The same with the collections of garbage, which the engine makes when it likes. */
const LONGEST_WITH_COLLECTIONS = 1000;

/** Reading so much takes minutes on a busy machine. */
const MINUTES = 60_000;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe('a page of 20 MB', function () {
  this.retries(0);
  this.timeout(14 * MINUTES);
  let editor: TextEditor;
  let heard: ReturnType<typeof setInterval>;

  before(async () => {
    heard = setInterval(() => say({ event: 'progress', text: '20 MB are at work' }), 30_000);
    const { archive } = await galley();
    await commands.executeCommand('galley.figures.focus');
    await commands.executeCommand('galley.stories.focus');
    await archive.open();
    await until('the other pages', () => archive.unread.count === 0, MINUTES);
    editor = await openPageByHand(numberedSeedsOf(20_000_000));
  });

  after(async () => {
    clearInterval(heard);
    const page = editor.document.uri;
    await closeEditors();
    await workspace.fs.delete(page).then(undefined, () => undefined);
  });

  async function shouldNotBlock(name: string, work: () => Promise<unknown>): Promise<void> {
    const { stall, work: own } = await longestStall(work);
    measure(`longest stall of ${name}`, own, 'ms', LONGEST_STALL);
    measure(`longest stall of ${name}, with collections of garbage`, stall, 'ms', LONGEST_WITH_COLLECTIONS);
  }

  it('should be read to its end in the background', async () => {
    await shouldNotBlock('reading 20 MB', async () => {
      await proofOf(editor);
      await pause(3000);
    });
    const { analysis: { artifacts } } = await proofOf(editor);
    assert.ok((artifacts.at(-1)?.start ?? 0) > 0.99 * editor.document.getText().length);
  });

  it('should be listed in stretches, and follow the cursor into them', async () => {
    const { stories } = await galley();
    await shouldNotBlock('scrolling', async () => {
      const stretches = await shownUnder(stories.tree, stories.tree.pageNode(editor.document.uri));
      assert.ok(stretches.length > 50 && stretches.every(({ node }) => node.type === 'stretch'));
      for (let tenth = 1; tenth < 10; tenth++) {
        const line = Math.floor(editor.document.lineCount * tenth / 10);
        editor.selection = new Selection(line, 0, line, 0);
        editor.revealRange(new Range(line, 0, line, 0));
        await pause(300);
      }
    });
    await until('a story to be selected', () => stories.view.selection.some((node) => node.type === 'story' && node.story.heading.startLine > 1000), MINUTES);
  });

  it('should be edited', async () => {
    await shouldNotBlock('an edit', async () => {
      await editor.edit((edit) => edit.insert(new Position(0, 0), '新'));
      await proofOf(editor);
    });
  });

  it('should not be read again when it is saved and closed', async () => {
    const { archive } = await galley();
    const { document } = editor;
    await document.save();
    await until('the stories of the file', () => archive.page(document.uri)?.stamp !== undefined && archive.unread.count === 0, 5 * MINUTES);
    await shouldNotBlock('closing', async () => {
      await window.tabGroups.close(window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ input }) => input instanceof TabInputText)));
      await until('the page to be closed', () => document.isClosed, MINUTES);
      await pause(3000);
    });
    assert.equal(archive.unread.count, 0);
    assert.equal(typeof archive.page(document.uri)?.outline?.artifacts, 'number', 'the counts of the analysis; a page read from its file has none');
  });
});
