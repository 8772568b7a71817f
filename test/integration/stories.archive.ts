import { strict as assert } from 'node:assert';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { commands } from 'vscode';
import { say } from '../host/report-lines.js';
import { measure } from '../measure.js';
import { madePageText, PAGES_OF_ISSUE } from './support/made-archive.js';
import { galley } from './support/galley.js';
import { longestStall } from './support/stall.js';
import { shownUnder } from './support/stories.js';
import { until } from './support/until.js';
import { closeEditors, openSeed, workspaceFolder } from './support/workspace.js';

const PAGES = Number(process.env.GALLEY_PAGES ?? 10_000);
const MEGABYTE = 1024 * 1024;

/** Within this time the view shows the last pages, in milliseconds. */
const SETTLING = 3000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MEGABYTE;
}

/** What the extension host holds once everything that nobody needs is gone. */
function held(): number {
  collect();
  return used();
}

/** Reads one page, so that what every page needs is loaded: dictionaries, the language model. */
async function readOnePage(): Promise<void> {
  const { document } = await openSeed('000');
  const { proofs } = await galley();
  await until('the analysis of a page', () => proofs.get(document)?.informed, 60_000);
  await closeEditors();
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
    await readOnePage();
    const before = held();
    let peak = 0;
    const watch = setInterval(() => peak = Math.max(peak, used()), 200);
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
    await setTimeout(SETTLING);
    const after = held();
    const stories = archive.pages.reduce((sum, { outline }) => sum + (outline?.stories.length ?? 0), 0);
    assert.equal(archive.pages.filter(({ path }) => path.startsWith('archive/')).length, PAGES);
    measure(`${PAGES} pages listed`, listed, 'ms', 5_000);
    measure('first story known', first, 'ms', 6_000);
    measure(`all ${stories} stories known`, all, 'ms', 600_000);
    measure('longest stall', work, 'ms', 100);
    measure('longest stall, with collections of garbage', stall, 'ms', 1000);
    measure('memory held by the stories', after - before, 'MB', 200);
    measure('peak above the start, with garbage', peak - before, 'MB', 400);
  });
});
