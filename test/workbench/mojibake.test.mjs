import { describe, it } from 'mocha';

/** 全市教育工作会议召开 and a paragraph, in GBK. */
const GBK = Buffer.from('yKvK0L3M0/25pNf3u+HS6dXZv6oKCqGhoaGxvrGo0bajqLzH1d/N9cP3o6nX8szsyc/O56OsyKvK0L3M0/25pNf3u+HS6dTayMvD8bTzu+HMw9XZv6qjrLvh0unX3L3hwcvIpcTqtcS5pNf3o6yyv8rwwcu98cTqtcTIzs7xoaMK', 'base64');

export const pages = { 'school.ocr.txt': GBK };

describe('mojibake by hand', () => {
  it('should be offered to be reopened first, where the file is whole', async function () {
    const person = await this.workbench.open();
    await person.openFile('school.ocr.txt');
    await person.run('Repair Mojibake on This Page');
    await person.seeNotification('The file itself is whole: it is written in GBK and was opened as UTF-8.');
    await person.clickButton('Reopen with GBK');
    await person.see('.editor-instance .view-line:has-text("昨天上午，全市教育工作会议")');
  });
});
