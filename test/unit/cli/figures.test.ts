import { strict as assert } from 'node:assert';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figures } from '../../../src/cli/figures.js';
import { runCommand } from '../../../src/cli/run.js';
import { MemoryHost } from './memory-host.js';

async function run(text: string, ...args: string[]): Promise<MemoryHost & { status: number }> {
  const host = new MemoryHost(text);
  return Object.assign(host, { status: await runCommand([figures], ['figures', ...args], host) });
}

describe('galley figures', () => {
  it('should list the figures of a page as a table', async () => {
    const { status, printed } = await run('月价34元，共5个。\n', '-');
    assert.equal(status, 0);
    assert.equal(printed, 'file  line  kind   text  value  unit\n-     1     money  34元  34     CNY\n-     1     count  5个   5      个\n');
  });

  it('should print CSV and JSON Lines', async () => {
    assert.match((await run('月价34元。\n', '--format', 'csv', '-')).printed, /^\ufefffile,line,.*\r\n'-,1,2,5,,money,34元,34,CNY,,,,月价34元。\r\n$/);
    assert.match((await run('月价34元。\n', '--format', 'jsonl', '-')).printed, /^\{"file":"-","line":1,"start":2,"end":5,"kind":"money","text":"34元","value":34,"unit":"CNY","sentence":"月价34元。"\}\n$/);
  });

  it('should resolve the dates of inner pages by the date of their issue', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'galley-'));
    await writeFile(join(folder, 'p1.txt'), '江岸晚报\n\n2020年9月9日 星期三 今日4版\n');
    await writeFile(join(folder, 'p2.txt'), '大桥9月30日通车。\n');
    const { printed } = await run('', '--format', 'jsonl', folder);
    assert.match(printed, /"text":"9月30日","value":"--09-30","unit":"date","resolved":"2020-09-30"/);
  });

  it('should list the others when one file cannot be read', async () => {
    const { status, printed, told } = await run('5个\n', 'no-such-file.txt', '-');
    assert.equal(status, 1);
    assert.match(printed, /5个/);
    assert.match(told[0] ?? '', /^galley figures: no-such-file\.txt: /);
  });

  for (const args of [[], ['--format', 'xml', '-']]) {
    it(`should exit with 2 and say why: galley figures ${args.join(' ')}`, async () => {
      const { status, told } = await run('', ...args);
      assert.equal(status, 2);
      assert.match(told[0] ?? '', /^galley figures: .+\nusage: galley figures /);
    });
  }
});
