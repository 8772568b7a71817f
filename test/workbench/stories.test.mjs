import { describe, it } from 'mocha';

const STORY = (headline) => `## ${headline}

本报讯（记者 周立）全市秋粮收购工作日前全面展开，各收购点严格执行质价标准，做到随到随收。

${Array.from({ length: 30 }, (_, i) => `第${i + 1}个收购点的农民群众十分满意，收购进度比去年同期快了两成，预计月底前可以完成全部任务。`).join('\n\n')}
`;

const [GRAIN, BRIDGE] = ['秋粮收购全面开秤', '跨江大桥正式通车'];
const PAGE = `${STORY(GRAIN)}\n${STORY(BRIDGE)}`;
export const pages = { 'sticky.ocr.txt': PAGE, 'drag.ocr.txt': PAGE };

const row = (name) => `.part.sidebar .monaco-list-row:has-text("${name}")`;

describe('the stories of a page at the workbench', () => {
  it('should be named by the breadcrumbs and stick to the top of the editor', async function () {
    const person = await this.workbench.open();
    await person.openFile('sticky.ocr.txt');
    await person.goToLine(100);
    await person.see(`.breadcrumbs-control .monaco-breadcrumb-item:has-text("${BRIDGE}")`);
    await person.see(`.sticky-widget :text("${BRIDGE}")`);
  });

  it('should be put together with the mouse', async function () {
    const person = await this.workbench.open();
    await person.openFile('drag.ocr.txt');
    await person.openSidebar('Galley', 400);
    await person.see(`${row(GRAIN)}:has-text("figures")`);
    await person.drag(row(BRIDGE), row(GRAIN));
    await person.seeNotification(`“${BRIDGE}” is a part of “${GRAIN}”`);
    await person.see(`${row(GRAIN)}:has-text("set by hand")`);
    await person.page.waitForSelector(`${row(BRIDGE)}:not(:has-text("${GRAIN}"))`, { state: 'hidden' });
  });
});
