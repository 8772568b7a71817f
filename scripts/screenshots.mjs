// Takes the pictures of docs/images from a real VS Code with the seeds. --to FOLDER: elsewhere.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../test/host/browser.mjs';
import { ensureChineseFont } from '../test/host/fonts.mjs';
import { installHost } from '../test/host/install.mjs';
import { installVsix, packExtension } from '../test/host/pack.mjs';
import { Proofreader } from '../test/host/proofreader.mjs';
import { startServer } from '../test/host/server.mjs';
import { copySeeds, inTemporaryFolder, root } from '../test/host/workspace.mjs';

const { values } = parseArgs({ options: { to: { type: 'string', default: join(root, 'docs', 'images') } } });
const settings = { 'editor.minimap.enabled': false, 'window.title': 'Galley', 'window.commandCenter': false, 'editor.fontSize': 15 };
const viewport = { width: 1280, height: 800 };
const mark = '.editor-instance .view-overlays [class*="squiggly"]';

const allRead = '.part.sidebar:not(:has-text("not read"))';

const pictures = {
  async 'page.png'(person) {
    await person.openSidebar('Galley', 330);
    await person.openFile('000_');
    await person.see(mark);
    await person.clickRow('桂林市科学技术局');
    await person.see(allRead);
  },
  async 'quick-fix.png'(person) {
    await person.openFile('004_');
    await person.see(mark);
    await person.goToLine(26);
    await person.click('槿');
    await person.press('Control+Period');
    await person.see('.action-widget');
  },
  async 'hover-figure.png'(person) {
    await person.openFile('000_');
    await person.see(mark);
    await person.goToLine(29);
    await person.hover('8809元', 'CNY');
  },
  async 'hover-artifact.png'(person) {
    await person.openFile('004_');
    await person.see(mark);
    await person.goToLine(26);
    await person.hover('e7f安康新聞網', 'Fix all of this rule');
  },
  async 'stories.png'(person) {
    await person.openSidebar('Galley', 460);
    await person.openFile('003_');
    await person.see(allRead);
    await person.clickRow('上下同欲者胜');
    await person.see('.part.sidebar .monaco-list-row.selected:has-text("上下同欲者胜")');
  },
};

process.on('SIGINT', () => process.exit(130));
ensureChineseFont();
await mkdir(values.to, { recursive: true });
const host = await installHost();
const browser = await launchBrowser();
await inTemporaryFolder(async (shelf) => {
  const vsix = await packExtension(shelf);
  for (const [name, arrange] of Object.entries(pictures)) await inTemporaryFolder((folder) => take(name, arrange, vsix, folder));
});
await browser.close();

/** Every picture in a VS Code of its own: none depends on what another left open. */
async function take(name, arrange, vsix, folder) {
  const dataFolder = join(folder, 'server');
  await installVsix(host, vsix, dataFolder);
  const server = await startServer(host, dataFolder, { settings });
  try {
    const person = await Proofreader.sitDown(browser, server, { folder: await copySeeds(folder) }, viewport);
    await arrange(person);
    await person.photograph(join(values.to, name), name === 'stories.png' ? '.part.sidebar' : undefined);
    console.log(join(values.to, name));
  } finally {
    await server.stop();
  }
}
