import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fix } from '../../../src/cli/fix.js';
import { runCommand } from '../../../src/cli/run.js';
import { MemoryHost } from './memory-host.js';

async function fixed(text: string, ...args: string[]): Promise<string> {
  const host = new MemoryHost(text);
  assert.equal(await runCommand([fix], ['fix', ...args, '-'], host), 0);
  return host.printed;
}

describe('galley fix', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'galley-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('should print the repaired text', async () => {
    assert.equal(await fixed('他说，今天有雨,明天没有。'), '他说，今天有雨，明天没有。\n');
  });

  it('should fix only the rules that are named', async () => {
    assert.equal(await fixed('他说，今天有雨,明天没有。', '--rule', 'no-final-newline'), '他说，今天有雨,明天没有。\n');
  });

  it('should change nothing more when it runs again, on every seed and at both certainties', async () => {
    for (const name of await readdir('seeds')) {
      const text = await readFile(join('seeds', name), 'utf8');
      for (const certainty of ['certain', 'likely']) {
        const once = await fixed(text, '--certainty', certainty);
        assert.equal(await fixed(once, '--certainty', certainty), once, `${name} ${certainty}`);
      }
    }
  });

  it('should rewrite files in place, in their own encoding, and leave nothing beside them', async () => {
    const marked = join(folder, 'marked.txt');
    const wide = join(folder, 'wide.txt');
    await writeFile(marked, '\ufeff今天有雨,明天没有。\r\n');
    await writeFile(wide, Buffer.from('\ufeff今天有雨,明天没有。\n', 'utf16le'));
    const host = new MemoryHost();
    assert.equal(await runCommand([fix], ['fix', '--write', marked, wide], host), 0);
    assert.equal(await readFile(marked, 'utf8'), '\ufeff今天有雨，明天没有。\r\n');
    assert.equal(await readFile(wide, 'utf16le'), '\ufeff今天有雨，明天没有。\n');
    assert.deepEqual((await readdir(folder)).sort(), ['marked.txt', 'wide.txt']);
    assert.equal(host.printed, '');
  });

  it('should leave a file alone whose bytes do not decode, and say so', async () => {
    const file = join(folder, 'bytes.txt');
    const bytes = Buffer.from([0xd6, 0xd0, 0xce, 0xc4, 0xff]);
    await writeFile(file, bytes);
    const host = new MemoryHost();
    assert.equal(await runCommand([fix], ['fix', '--write', file], host), 1);
    assert.deepEqual(await readFile(file), bytes);
    assert.equal(host.told.length, 1);
  });

  it('should leave alone what the project of the file ignores', async () => {
    const file = join(folder, 'page.txt');
    await writeFile(file, '他说,好!\n');
    await mkdir(join(folder, '.galley'));
    await writeFile(join(folder, '.galley', 'project.json'), '{"pages": {"page.txt": {"ignore": [{"rule": "halfwidth-punct", "text": "!", "before": "他说好", "after": ""}]}}}');
    assert.equal(await runCommand([fix], ['fix', '--write', file], new MemoryHost()), 0);
    assert.equal(await readFile(file, 'utf8'), '他说，好!\n');
    assert.equal(await runCommand([fix], ['fix', '--no-project', '--write', file], new MemoryHost()), 0);
    assert.equal(await readFile(file, 'utf8'), '他说，好！\n');
  });

  it('should print one file only', async () => {
    for (const name of ['a.txt', 'b.txt']) await writeFile(join(folder, name), '一\n');
    assert.equal(await runCommand([fix], ['fix', folder], new MemoryHost()), 2);
  });

  for (const args of [['--certainty', 'doubtful', '-'], ['--rule', 'no-such-rule', '-'], ['--write', '-'], []]) {
    it(`should exit with 2: galley fix ${args.join(' ')}`, async () => {
      const host = new MemoryHost();
      assert.equal(await runCommand([fix], ['fix', ...args], host), 2);
      assert.match(host.told.join('\n'), /usage: galley fix/);
    });
  }
});
