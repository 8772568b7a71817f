import { describe, it } from 'mocha';

describe('a conversion by hand', () => {
  it('should show the words of Taiwan with a tick each, and leave out what is unticked', async function () {
    const person = await this.workbench.open({ 'page.ocr.txt': '## 社区的软件\n\n本报讯（记者 周立）社区发布软件。\n' });
    await person.openFile('page.ocr.txt');
    await person.run('Convert Page to…');
    await person.choose('Traditional Chinese (Taiwan) with the words of Taiwan');
    await person.see('.quick-input-list .monaco-list-row:has-text("社區 → 社群")');
    await person.page.click('.quick-input-list .monaco-list-row:has-text("社區 → 社群") .monaco-checkbox');
    await person.press('Enter');
    await person.see('.editor-instance .view-line:has-text("社區釋出軟體")');
  });
});
