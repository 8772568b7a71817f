/* global document, IntersectionObserver, NodeFilter */
import { openWorkbench } from './workbench.mjs';

const patience = 30_000;
/** Until VS Code has told an extension of a drag, in milliseconds. */
const TOLD = 1000;

/** A person at the workbench: opens files, runs commands, points at words and takes pictures. */
export class Proofreader {
  /**
   * @param {import('playwright-core').Browser} browser
   * @param {{ address: string, token: string }} server
   * @param {{ folder: string, extension: string, file?: string }} paths
   * @param {{ width: number, height: number }} viewport
   */
  static async sitDown(browser, server, paths, viewport) {
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(patience);
    await openWorkbench(page, server, paths);
    await page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row');
    return new Proofreader(page);
  }

  constructor(page) {
    this.page = page;
  }

  /** Opens a file of the folder by a part of its name. */
  async openFile(name) {
    await this.#choose('Control+P', name, name);
    await this.page.waitForSelector(`.tab.active[aria-label*="${name}"]`);
    await this.page.waitForSelector('.editor-instance .view-line');
  }

  /** Runs a command by its title in the command palette. */
  async run(title) {
    await this.#choose('F1', `>${title}`, title);
  }

  /** Goes to a line, counted from 1, which then is in sight. */
  async goToLine(line) {
    await this.page.keyboard.press('Control+G');
    await this.see('.quick-input-widget input');
    await this.page.keyboard.insertText(String(line));
    await this.page.keyboard.press('Enter');
    await this.see(`.editor-instance .line-numbers.active-line-number:text-is("${line}")`);
  }

  async press(keys) {
    await this.page.keyboard.press(keys);
  }

  /** Puts the cursor before the first `text` that the editor shows. */
  async click(text) {
    const { left, top, height } = await this.#find(text);
    await this.page.mouse.click(left + 1, top + height / 2);
  }

  /** Rests the mouse on the first `text` that the editor shows, until a hover says `answer`. */
  async hover(text, answer) {
    const { left, top, width, height } = await this.#find(text);
    await this.page.mouse.move(left + width / 2, top + height / 2, { steps: 4 });
    await this.see(`.monaco-hover:not(.hidden):has-text("${answer}")`);
  }

  /** Waits until something is visible, by a CSS selector. */
  async see(selector) {
    await this.page.waitForSelector(selector, { state: 'visible' });
  }

  /** Loads the window again, as when VS Code is closed and opened. */
  async reload() {
    await Promise.all([this.page.waitForEvent('load'), this.run('Developer: Reload Window')]);
    await this.page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row');
  }

  /** Closes all editors without saving, and the panel. */
  async closeEditors() {
    await this.press('Escape');
    const tabs = this.page.locator('.part.editor .tab');
    for (let left = await tabs.count(); left > 0; left -= 1) {
      await this.run('View: Revert and Close Editor');
      await this.page.waitForFunction(haveClosed, left);
    }
    if (await this.page.locator('.part.panel').isVisible()) await this.run('View: Hide Panel');
  }

  /** Waits for a message and shows it in the list of notifications: a toast may be gone before it is read. */
  async seeNotification(words) {
    await this.see('.statusbar-item .codicon-bell-dot');
    await this.run('Notifications: Show Notifications');
    await this.see(`.notifications-center .notification-list-item:has-text("${words}")`);
  }

  /** Waits for the preview of a Markdown file, until its heading of this id is in sight. */
  async seeHeading(id) {
    await this.webview().locator(`#${id}`).evaluate(comeIntoSight);
  }

  /** What the panel shows that an extension draws itself. */
  webview() {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Clicks a button by its words. */
  async clickButton(words) {
    await this.page.click(`.monaco-button:has-text("${words}")`);
  }

  /** Shows the view container of this name by its icon in the activity bar, and makes the side bar so many pixels wide. */
  async openSidebar(name, width) {
    await this.page.click(`.activitybar .action-label[aria-label="${name}"]`);
    const { x, y, height, width: before } = await this.page.locator('.part.sidebar').boundingBox();
    await this.page.mouse.move(x + before, y + height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(x + width, y + height / 2, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Opens or closes the first row of the tree that shows `label`. */
  async clickRow(label) {
    await this.page.click(`.part.sidebar .monaco-list-row:has-text("${label}")`);
  }

  /**
   * Drags one row onto another with the mouse, by their CSS selectors, no quicker than a person: VS Code gives up a drag that ends before
   * the extension was told of it. Lets go once the row shows that it takes the other: a tree that is drawn anew meanwhile forgets what
   * was over it until the mouse moves again.
   */
  async drag(from, to) {
    await this.page.hover(from);
    await this.page.mouse.down();
    const { x, y, width, height } = await this.page.locator(from).boundingBox();
    await this.page.mouse.move(x + width / 2 + 8, y + height / 2, { steps: 4 });
    await this.page.waitForTimeout(TOLD);
    const target = await this.page.locator(to).boundingBox();
    const taken = this.page.locator(`${to}.drop-target`);
    const until = Date.now() + patience;
    for (let shift = 0; Date.now() < until && await taken.count() === 0; shift = (shift + 1) % 8) {
      await this.page.mouse.move(target.x + target.width / 2 + shift, target.y + target.height / 2, { steps: 4 });
    }
    await this.page.mouse.up();
  }

  /** Saves a picture of the whole window, or of the part of it that a CSS selector names. */
  async photograph(path, part) {
    if (part) await this.page.locator(part).screenshot({ path });
    else await this.page.screenshot({ path });
  }

  /** Chooses an entry of the list that is asked from, by its label. */
  async choose(text) {
    await this.page.click(`.quick-input-list .monaco-list-row[aria-label*=${JSON.stringify(text)}]`);
  }

  /** Waits for the list that was asked from before to close, and for the wanted entry: until then the list offers what was opened last. */
  async #choose(keys, typed, text) {
    await this.page.waitForSelector('.quick-input-widget', { state: 'hidden' });
    await this.page.keyboard.press(keys);
    await this.page.fill('.quick-input-widget input[type="text"]', typed);
    await this.page.waitForSelector(`.quick-input-list .monaco-list-row.focused[aria-label*=${JSON.stringify(text)}]`);
    await this.page.keyboard.press('Enter');
  }

  /** Where on the screen the editor shows `text`, within one line. */
  async #find(text) {
    const place = await this.page.waitForFunction(placeInEditor, text);
    return await place.jsonValue();
  }
}

/** Runs in the page, where a line of the editor is many pieces of text and spaces are not what they seem. */
function placeInEditor(wanted) {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let start = 0; walker.nextNode(); start += walker.currentNode.length) {
      const end = start + walker.currentNode.length;
      if (at >= start && at < end) range.setStart(walker.currentNode, at - start);
      if (at + wanted.length > start && at + wanted.length <= end) range.setEnd(walker.currentNode, at + wanted.length - start);
    }
    const { left, top, width, height } = range.getBoundingClientRect();
    // The headings that stick to the top of the editor cover lines.
    if (line.contains(document.elementFromPoint(left + width / 2, top + height / 2))) return { left, top, width, height };
  }
  return undefined;
}

/** Runs in the page: whether fewer editors are open than there were. */
function haveClosed(before) {
  return document.querySelectorAll('.part.editor .tab').length < before;
}

/** Runs in the page: resolves once the element is in sight. */
function comeIntoSight(element) {
  return new Promise((resolve) => {
    new IntersectionObserver((entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    }).observe(element);
  });
}
