import { describe, it } from 'mocha';

export const pages = {
  'economy.ocr.txt': '## 发展经济\n\n本报讯（记者 周立）他们干，书记说后。头发很长，干净。\n\n我们干。\n',
  'software.ocr.txt': '## 社区的软件\n\n本报讯（记者 周立）社区发布软件。\n',
};

describe('a conversion by hand', () => {
  it('should say how many characters are to be looked at, list them, and lead to the one that is chosen', async function () {
    const person = await this.workbench.open();
    await person.openFile('economy.ocr.txt');
    await person.run('Convert Page to…');
    await person.choose('Traditional Chinese');
    await person.see('.editor-instance .view-line:has-text("書記說後")');
    await person.seeNotification('3 characters have several forms and no known word decides');
    await person.clickButton('Look at Them');
    await person.see('.quick-input-widget:has-text("Characters to look at, the riskiest first")');
    await person.see('.quick-input-list .monaco-list-row:has-text("幹 / 乾 / 干"):has-text("他們【幹】，書記說後")');
    await person.choose('後 / 后');
    await person.see('.statusbar-item:has-text("Ln 3, Col 18")');
    await person.see('.monaco-hover:has-text("後 stands here for 后, which may also be 后")');
    await person.press('Control+Period');
    await person.see('.action-widget:has-text("Write 后"):has-text("後 is right here")');
  });

  it('should show the words of Taiwan with a tick each, and leave out what is unticked', async function () {
    const person = await this.workbench.open();
    await person.openFile('software.ocr.txt');
    await person.run('Convert Page to…');
    await person.choose('Traditional Chinese (Taiwan) with the words of Taiwan');
    await person.see('.quick-input-list .monaco-list-row:has-text("社區 → 社群")');
    await person.page.click('.quick-input-list .monaco-list-row:has-text("社區 → 社群") .monaco-checkbox');
    await person.press('Enter');
    await person.see('.editor-instance .view-line:has-text("社區釋出軟體")');
  });
});
