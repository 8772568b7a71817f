import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../../../src/cli/convert.js';
import { runCommand } from '../../../src/cli/run.js';
import { MemoryHost } from './memory-host.js';

describe('galley convert', () => {
  const outputs: [string[], string][] = [
    [['--to', 'hant'], '我們在社區裏用軟件\n'],
    [['--to', 'tw'], '我們在社區裡用軟件\n'],
    [['--to', 'tw', '--phrases'], '我們在社群裡用軟體\n'],
    [['--to', 'hans'], '我们在社区里用软件\n'],
  ];
  for (const [args, printed] of outputs) {
    it(`should print the text with ${args.join(' ')}`, async () => {
      const host = new MemoryHost('我们在社区里用软件\n');
      assert.equal(await runCommand([convert], ['convert', ...args, '-'], host), 0);
      assert.equal(host.printed, printed);
    });
  }

  it('should print nothing where more than one file would be printed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'galley-'));
    await writeFile(join(folder, 'a.txt'), '干净');
    await writeFile(join(folder, 'b.txt'), '国家');
    const host = new MemoryHost();
    assert.equal(await runCommand([convert], ['convert', '--to', 'hk', folder], host), 2);
    assert.equal(host.printed, '');
  });

  it('should convert files in place with --write, and keep their byte-order mark', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'galley-'));
    await writeFile(join(folder, 'a.txt'), '\ufeff干净\r\n');
    await writeFile(join(folder, 'b.txt'), '国家');
    const host = new MemoryHost();
    assert.equal(await runCommand([convert], ['convert', '--to', 'hk', '--write', folder], host), 0);
    assert.equal(await readFile(join(folder, 'a.txt'), 'utf8'), '\ufeff乾淨\r\n');
    assert.equal(await readFile(join(folder, 'b.txt'), 'utf8'), '國家');
  });

  for (const [text, args, printed] of [
    ['我們在社群裡用軟體', ['--from', 'tw', '--to', 'hans', '--phrases'], '我们在社区里用软件'],
    ['発展経済', ['--from', 'jp', '--to', 'hant'], '發展經濟'],
  ] as const) {
    it(`should read the text as it is told with ${args.join(' ')}`, async () => {
      const host = new MemoryHost(text);
      assert.equal(await runCommand([convert], ['convert', ...args, '-'], host), 0);
      assert.equal(host.printed, printed);
    });
  }

  it('should go by what the project of the file decided', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'galley-'));
    await mkdir(join(folder, '.galley'));
    await mkdir(join(folder, 'pages'));
    await writeFile(join(folder, '.galley', 'project.json'), '{"words": ["余秋雨"], "script": {"always": [{"to": "hant", "from": "干", "into": "乾"}]}}');
    await writeFile(join(folder, 'pages', 'a.txt'), '余秋雨干');
    const host = new MemoryHost();
    assert.equal(await runCommand([convert], ['convert', '--to', 'hant', join(folder, 'pages', 'a.txt')], host), 0);
    assert.equal(host.printed, '余秋雨乾');
  });

  const wrong: string[][] = [['-'], ['--to', 'fr', '-'], ['--to', 'tw'], ['--to', 'tw', '--write', '-']];
  for (const args of wrong) {
    it(`should exit with 2 and say why: galley convert ${args.join(' ')}`, async () => {
      const host = new MemoryHost('x');
      assert.equal(await runCommand([convert], ['convert', ...args], host), 2);
      assert.match(host.told[0] ?? '', /^galley convert: .+\nusage: galley convert /);
    });
  }
});
