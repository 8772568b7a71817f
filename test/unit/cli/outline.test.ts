import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outline } from '../../../src/cli/outline.js';
import { runCommand } from '../../../src/cli/run.js';
import { MemoryHost } from './memory-host.js';

describe('galley outline', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'galley-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('should print the stories with their parts and places', async () => {
    const file = join(folder, 'page.txt');
    await writeFile(file, [
      '第2版 民生', '', '老街亮了', '——灯具厂见闻', '周立', '', '老街的路灯换了新的，', '', '邮发代号 12-34', '', '晚上散步的人多了起来。（下转第4版）', '', '▲换灯现场', '',
    ].join('\n'));
    const host = new MemoryHost();
    assert.equal(await runCommand([outline], ['outline', file], host), 0);
    assert.equal(host.printed, [
      `${file}  (page 2)`,
      '├─ [masthead] “第2版 民生” (line 1)',
      '├─ [story] 老街亮了 — 周立; to page 4 (lines 3–7)',
      '│  ├─ deck: ——灯具厂见闻',
      '│  └─ goes on (line 11)',
      '├─ [masthead] “邮发代号 12-34” (line 9)',
      '└─ [caption] “▲换灯现场” (line 13)',
      '', '',
    ].join('\n'));
  });

  it('should say that a page holds nothing, and go on after a file that cannot be read', async () => {
    const empty = join(folder, 'empty.txt');
    await writeFile(empty, '\n');
    const host = new MemoryHost();
    assert.equal(await runCommand([outline], ['outline', join(folder, 'none.txt'), empty], host), 1);
    assert.equal(host.printed, `${empty}\n└─ nothing found\n\n`);
  });

  it('should take the corrections of stories from the nearest project file, unless told not to', async () => {
    const file = join(folder, 'page.txt');
    await writeFile(file, '## 老街亮了\n\n老街的路灯换了新的，晚上散步的人多了起来，商家的生意也好做了许多。\n');
    await mkdir(join(folder, '.galley'));
    await writeFile(join(folder, '.galley', 'project.json'), JSON.stringify({ pages: { 'page.txt': { stories: [{ type: 'kind', at: { text: '## 老街亮了' }, kind: 'notice' }] } } }));
    const printed = async (...options: string[]): Promise<string | undefined> => {
      const host = new MemoryHost();
      await runCommand([outline], ['outline', ...options, file], host);
      return host.printed.split('\n')[1];
    };
    assert.equal(await printed(), '└─ [notice] ## 老街亮了 — set by hand (lines 1–3)'.replace('## ', ''));
    assert.equal(await printed('--no-project'), '└─ [story] 老街亮了 (lines 1–3)');
  });

  it('should want a file', async () => {
    assert.equal(await runCommand([outline], ['outline'], new MemoryHost()), 2);
  });
});
