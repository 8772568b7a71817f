import { describe, it } from 'mocha';

describe('the Chinese interface', () => {
  it('should be Chinese in the sidebar, the hover, the quick fixes and the commands', async function () {
    const person = await this.workbench.openAlone({ 'page.ocr.txt': '水库大坝加固完工\n\n本报讯 近日,工程完工,共投资863.29万元。\n' }, 'zh-cn');
    await person.openFile('page.ocr.txt');
    await person.see('.statusbar-item:has-text("扫描报纸")');
    await person.openSidebar('Galley', 330);
    await person.see('.part.sidebar .pane-header:has-text("稿件")');
    await person.see('.part.sidebar .pane-header:has-text("数据")');
    await person.see('.part.sidebar .monaco-list-row:has-text("2 处错误")');
    await person.hover('近日,', '中文里的半角“,”：印刷用全角“，”');
    await person.hover('863.29', '数值：8632900   单位：CNY');
    await person.click(',工程');
    await person.press('Control+Period');
    await person.see('.action-widget:has-text("半角标点")');
    await person.press('Escape');
    await person.run('修正所有确定的错误');
    await person.choose('本版');
    await person.see('.editor-instance .view-line:has-text("近日，工程完工，")');
  });
});
