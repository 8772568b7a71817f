import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import { analyze } from '../../../src/cli/analyze.js';
import { runCommand } from '../../../src/cli/run.js';
import { MemoryHost } from './memory-host.js';

const lines = (printed: string): unknown[] => printed.split('\n').slice(0, -1).map((line) => JSON.parse(line) as unknown);

async function pageSchema(): Promise<ValidateFunction> {
  const schema = JSON.parse(await readFile('schemas/page-analysis.schema.json', 'utf8')) as object;
  return new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
}

describe('galley analyze', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'galley-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('should obey the JSON Schema on every seed, with texts that are those of the file', async () => {
    const validate = await pageSchema();
    const host = new MemoryHost();
    assert.equal(await runCommand([analyze], ['analyze', 'seeds'], host), 0);
    const reports = lines(host.printed) as { file: string; stories: { segments: { start: number; end: number; text: string }[] }[] }[];
    assert.deepEqual(reports.map((report) => report.file), (await readdir('seeds')).sort().map((name) => `seeds/${name}`));
    for (const report of reports) {
      assert.ok(validate(report), `${report.file}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
      const text = await readFile(report.file, 'utf8');
      const covered = new Uint8Array(text.length);
      for (const { start, end, text: quoted } of report.stories.flatMap((story) => story.segments)) {
        assert.equal(quoted, text.slice(start, end));
        for (let i = start; i < end; i++) covered[i] = (covered[i] ?? 0) + 1;
      }
      for (let i = 0; i < text.length; i++) if (/\S/.test(text.charAt(i))) assert.equal(covered[i], 1, `${report.file} @${i}`);
    }
  });

  it('should obey the JSON Schema on a text longer than any page, with texts that are those of the file', async () => {
    const validate = await pageSchema();
    const names = (await readdir('seeds')).sort();
    const text = (await Promise.all([...names, ...names].map((name) => readFile(join('seeds', name), 'utf8')))).join('\n\n');
    const file = join(folder, 'long.txt');
    await writeFile(file, text);
    const host = new MemoryHost();
    assert.equal(await runCommand([analyze], ['analyze', file], host), 0);
    const [report] = lines(host.printed) as Record<'artifacts' | 'figures', { start: number; end: number; text: string }[]>[];
    assert.ok(validate(report), JSON.stringify(validate.errors?.slice(0, 3)));
    for (const { start, end, text: quoted } of [...report?.artifacts ?? [], ...report?.figures ?? []]) assert.equal(quoted, text.slice(start, end));
  });

  it('should give doubtful look-alikes and suspect passages when asked', async () => {
    const file = join(folder, 'page.txt');
    await writeFile(file, '会议要求各部门加强协作，霾歃裰黍坍镧瓯，切实做好今年的防汛工作，确保安全。\n');
    const rulesWith = async (...options: string[]): Promise<string[]> => {
      const host = new MemoryHost();
      await runCommand([analyze], ['analyze', ...options, file], host);
      return lines(host.printed).flatMap((report) => (report as { artifacts: { rule: string }[] }).artifacts.map(({ rule }) => rule));
    };
    assert.deepEqual(await rulesWith('--doubtful'), ['suspect-text']);
    assert.deepEqual(await rulesWith(), []);
  });

  it('should read folders recursively, in order of path, and only their .txt files', async () => {
    await mkdir(join(folder, 'b'));
    await writeFile(join(folder, 'b', 'one.txt'), '一');
    await writeFile(join(folder, 'c.txt'), '二');
    await writeFile(join(folder, 'a.md'), '三');
    const host = new MemoryHost();
    await runCommand([analyze], ['analyze', folder], host);
    assert.deepEqual(lines(host.printed).map((report) => (report as { file: string }).file), [`${folder}/b/one.txt`, `${folder}/c.txt`]);
  });

  it('should put an object with the error in the place of a file that cannot be read, and go on', async () => {
    await writeFile(join(folder, 'bad.txt'), Uint8Array.of(0xb1, 0xb2, 0xff, 0x41));
    await writeFile(join(folder, 'good.txt'), '一');
    const host = new MemoryHost();
    assert.equal(await runCommand([analyze], ['analyze', join(folder, 'gone.txt'), folder], host), 1);
    const [gone, bad, good] = lines(host.printed) as Record<string, unknown>[];
    assert.deepEqual(Object.keys(gone ?? {}), ['file', 'error']);
    assert.equal(bad?.error, 'the bytes are not UTF-8: the file is left alone (galley decode tells its encoding)');
    assert.equal(good?.length, 1);
    assert.equal(host.told.length, 2);
  });

  it('should go by the nearest project file above the page, unless told not to', async () => {
    const texts = async (...options: string[]): Promise<string[][]> => {
      const host = new MemoryHost();
      assert.equal(await runCommand([analyze], ['analyze', ...options, folder], host), 0);
      return lines(host.printed).map((report) => (report as { artifacts: { text: string }[] }).artifacts.map(({ text }) => text));
    };
    await mkdir(join(folder, '.galley'));
    await mkdir(join(folder, 'inner', '.galley'), { recursive: true });
    await writeFile(join(folder, '.galley', 'project.json'), JSON.stringify({ pages: { 'inner/one.txt': { ignore: [{ rule: 'halfwidth-punct', text: ',' }] }, 'two.txt': { ignore: [{ rule: 'halfwidth-punct', text: ',' }] } } }));
    await writeFile(join(folder, 'inner', '.galley', 'project.json'), '{"ignore": {"texts": [{"rule": "halfwidth-punct", "text": "!"}]}}');
    for (const name of ['inner/one.txt', 'two.txt']) await writeFile(join(folder, name), '他说,好!\n');
    assert.deepEqual(await texts(), [[','], ['!']]);
    assert.deepEqual(await texts('--no-project'), [[',', '!'], [',', '!']]);
  });

  it('should tell what is wrong with a project file, and go on', async () => {
    await mkdir(join(folder, '.galley'));
    await writeFile(join(folder, '.galley', 'project.json'), '{"ignore": {"rules": ["no-rule", "halfwidth-punct"]}}');
    await writeFile(join(folder, 'one.txt'), '他说,好!\n');
    const host = new MemoryHost();
    assert.equal(await runCommand([analyze], ['analyze', folder], host), 0);
    assert.deepEqual((lines(host.printed) as { artifacts: unknown[] }[]).map(({ artifacts }) => artifacts), [[]]);
    assert.deepEqual(host.told, [`galley analyze: ${join(folder, '.galley', 'project.json')}: The name of a rule is expected at ignore.rules[0]`]);
  });

  it('should count in UTF-16 units of the text without its byte-order mark', async () => {
    const host = new MemoryHost('\ufeff𠮷野\r\n');
    await runCommand([analyze], ['analyze', '-'], host);
    const [report] = lines(host.printed) as { file: string; length: number; stories: { segments: { text: string }[] }[] }[];
    assert.equal(report?.length, 5);
    assert.deepEqual(report.stories.map((story) => story.segments.map((segment) => segment.text)), [['𠮷野']]);
  });

  it('should print only the parts that are asked for', async () => {
    const host = new MemoryHost('一');
    await runCommand([analyze], ['analyze', '--only', 'stories,figures', '-'], host);
    assert.deepEqual(Object.keys(lines(host.printed)[0] as object), ['file', 'length', 'encoding', 'script', 'issue', 'stories', 'figures']);
  });

  for (const args of [['analyze'], ['analyze', '--only', 'words', '-'], ['analyze', '--unknown', '-'], ['analyse', 'x'], []]) {
    it(`should exit with 2 and say why: galley ${args.join(' ')}`, async () => {
      const host = new MemoryHost();
      assert.equal(await runCommand([analyze], args, host), 2);
      assert.match(host.told.join('\n'), /usage: galley/);
      assert.equal(host.printed, '');
    });
  }
});
