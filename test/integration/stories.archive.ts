import { strict as assert } from 'node:assert';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commands } from 'vscode';
import { say } from '../host/report-lines.js';
import { measure } from '../measure.js';
import { madePageText, PAGES_OF_ISSUE } from './support/made-archive.js';
import { galley } from './support/galley.js';
import { longestStall } from './support/stall.js';
import { shownUnder } from './support/stories.js';
import { until } from './support/until.js';
import { workspaceFolder } from './support/workspace.js';

const PAGES = Number(process.env.GALLEY_PAGES ?? 10_000);
const MEGABYTE = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What the heap holds once everything that nobody needs is gone. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed / MEGABYTE;
}

describe(`the view of stories with ${PAGES} pages`, function () {
  this.retries(0);
  this.timeout(0);

  before(async () => {
    for (let issue = 0; issue * PAGES_OF_ISSUE < PAGES; issue++) {
      if (issue % 100 === 0) say({ event: 'progress', text: `${issue * PAGES_OF_ISSUE} pages made` });
      const folder = join(workspaceFolder().fsPath, 'archive', String(issue));
      await mkdir(folder, { recursive: true });
      for (let page = 0; page < PAGES_OF_ISSUE && issue * PAGES_OF_ISSUE + page < PAGES; page++) {
        await writeFile(join(folder, `p${page + 1}.ocr.txt`), madePageText(issue, page));
      }
    }
  });

  it('should open at once and fill as pages are read', async () => {
    const { archive, stories: { tree } } = await galley();
    const before = held();
    let peak = 0;
    const watch = setInterval(() => peak = Math.max(peak, process.memoryUsage().heapUsed / MEGABYTE), 200);
    const progress = setInterval(() => say({ event: 'progress', text: `${archive.unread.count} pages unread` }), 30_000);
    const start = performance.now();
    let first = 0;
    let listed = 0;
    const { stall, work } = await longestStall(async () => {
      void commands.executeCommand('galley.stories.focus');
      const issues = await shownUnder(tree);
      listed = performance.now() - start;
      assert.ok(issues.length > 0);
      await until('the first story', () => archive.pages.some(({ outline }) => outline && outline.stories.length > 0), 600_000);
      first = performance.now() - start;
      await until('all pages', () => archive.unread.count === 0, 3_600_000);
    });
    const all = performance.now() - start;
    for (const timer of [watch, progress]) clearInterval(timer);
    const after = held();
    const stories = archive.pages.reduce((sum, { outline }) => sum + (outline?.stories.length ?? 0), 0);
    assert.equal(archive.pages.filter(({ path }) => path.startsWith('archive/')).length, PAGES);
    measure(`${PAGES} pages listed`, listed, 'ms', 5_000);
    measure('first story known', first, 'ms', 6_000);
    measure(`all ${stories} stories known`, all, 'ms', 600_000);
    measure('memory held by the stories', after - before, 'MB', 200);
    measure('peak of the heap above the start', peak - before, 'MB', 400);
    measure('longest stall', work, 'ms', 100);
    measure('longest stall, with collections of garbage', stall, 'ms', 1000);
  });
});
