import { describe, it } from 'mocha';

const PROSE = '他把信放在桌上，很久没有说话。窗外的雨越下越大，院子里的石榴树被打得东倒西歪。\n';

describe('a workspace without scanned news', () => {
  it('should say in the sidebar how to begin, and begin with the file that is open', async function () {
    const person = await this.workbench.openAlone({ 'notes.txt': PROSE });
    await person.openFile('notes.txt');
    await person.openSidebar('Galley', 360);
    await person.see('.welcome-view-content:has-text("No scanned news in this workspace yet.")');
    await person.see('.welcome-view-content:has-text("Open a scanned page to see its figures")');
    await person.press('Control+1');
    await person.clickButton('Treat the Open File as Scanned News');
    await person.see('.statusbar-item:has-text("Scanned News")');
    await person.see('.part.sidebar .monaco-list-row:has-text("notes.txt")');
  });
});
