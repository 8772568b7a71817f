import { strict as assert } from 'node:assert';
import { commands, Selection, type TextEditor } from 'vscode';
import { nearestStory } from '../../src/core/page/nearest-story.js';
import { proofOf } from './support/galley.js';
import { closeEditors, openPage } from './support/workspace.js';

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
});
