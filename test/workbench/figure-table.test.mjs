import { describe, it } from 'mocha';

const PAGE = '## 大桥正式通车\n\n本报讯（记者 王海）全长1088米的大桥2020年9月30日正式通车，总投资15.8亿元，第2期投资2亿元，预计每天通行车辆2万辆。\n';
export const pages = { 'bridge.ocr.txt': PAGE, 'keyboard.ocr.txt': PAGE };

describe('the table of figures', () => {
  it('should mark the figure itself in its sentence, and come back after the window is loaded again', async function () {
    const person = await this.workbench.open();
    await person.openFile('bridge.ocr.txt');
    await person.run('Show Table of Figures…');
    await person.choose('This Page');
    const table = person.webview();
    await table.locator('tr:has(button.link:text-is("2亿元")) td.sentence:has-text("第2期投资2亿元") mark:text-is("2亿元")').waitFor();
    await table.locator('select').selectOption('money');
    await table.locator('.summary:has-text("2 figures · 6 without search and filters")').waitFor();
    await table.locator('button[data-focus="sort value"]').click();
    await table.locator('th[aria-sort=ascending].value').waitFor();
    await person.reload();
    await person.see('.tab:has-text("Figures: bridge.ocr.txt")');
    await person.webview().locator('.summary:has-text("2 figures · 6 without search and filters")').waitFor();
    await person.webview().locator('th[aria-sort=ascending].value').waitFor();
  });

  it('should be led back to the text by the keyboard', async function () {
    const person = await this.workbench.open();
    await person.openFile('keyboard.ocr.txt');
    await person.run('Show Table of Figures…');
    await person.choose('This Page');
    const first = person.webview().locator('button.link', { hasText: '1088米' });
    await first.focus();
    await first.press('ArrowDown');
    await person.webview().locator('button.link:focus', { hasText: '2020年9月30日' }).press('Enter');
    await person.see('.statusbar-item:has-text("(10 selected)")');
  });
});
