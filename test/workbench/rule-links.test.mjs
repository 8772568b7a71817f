import { describe, it } from 'mocha';

const PAGE = '他说,好。\n';
export const pages = { 'hover.ocr.txt': PAGE, 'problem.ocr.txt': PAGE };

const SQUIGGLE = '.editor-instance .view-overlays [class*="squiggly"]';
const TITLE = 'halfwidth-punct';

describe('the link of a problem to its rule', () => {
  it('should open the description at the heading of the rule from the hover', async function () {
    const person = await this.workbench.open();
    await person.openFile('hover.ocr.txt');
    await person.see(SQUIGGLE);
    await person.hover(',', TITLE);
    await person.page.click(`.monaco-hover a:has-text("${TITLE}")`);
    await person.seeHeading(TITLE);
  });

  it('should open it from the Problems panel as well', async function () {
    const person = await this.workbench.open();
    await person.openFile('problem.ocr.txt');
    await person.see(SQUIGGLE);
    await person.run('Problems: Focus on Problems View');
    await person.page.click(`.markers-panel a:has-text("${TITLE}")`);
    await person.seeHeading(TITLE);
  });
});
