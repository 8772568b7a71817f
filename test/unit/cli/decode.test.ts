import { strict as assert } from 'node:assert';
import { decode } from '../../../src/cli/decode.js';
import { runCommand } from '../../../src/cli/run.js';
import { bytesIn, readAs } from '../core/encoding/misreading-pages.js';
import { MemoryHost } from './memory-host.js';

const TEXT = '记者从市教育局获悉，今年全市新建学校十二所。\n';

describe('galley decode', () => {
  const garbled = readAs('windows-1252', bytesIn('utf-8', TEXT)!);
  const inputs: [string, string[], Uint8Array | string][] = [
    ['a file in GBK', [], bytesIn('gb18030', TEXT)!],
    ['a file in an encoding that is named', ['--real', 'GB18030'], bytesIn('gb18030', TEXT)!],
    ['a file in an encoding by another of its names', ['--real', 'cp936'], bytesIn('gb18030', TEXT)!],
    ['a UTF-16 file with a byte-order mark', [], Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['a UTF-8 file with a byte-order mark', [], `\ufeff${TEXT}`],
    ['text that was misread before it was saved', [], garbled],
    ['text that was misread with a pair that is named', ['--from-wrong', 'windows-1252', '--real', 'utf-8'], garbled],
  ];
  for (const [name, args, input] of inputs) {
    it(`should print ${name}`, async () => {
      const host = new MemoryHost(input);
      assert.equal(await runCommand([decode], ['decode', ...args, '-'], host), 0);
      assert.equal(host.printed, TEXT);
    });
  }

  it('should say where the named pair does not fit', async () => {
    const host = new MemoryHost('ab新闻');
    assert.equal(await runCommand([decode], ['decode', '--from-wrong', 'windows-1252', '--real', 'utf-8', '-'], host), 1);
    assert.deepEqual(host.told, ['galley decode: the character at 2 is not in windows-1252: the text was not read as windows-1252 as a whole']);
  });

  it('should exit with 1 where the file cannot be read', async () => {
    for (const [file, reason] of [['no/such/file.txt', 'there is no such file'], ['.', 'it is a folder']] as const) {
      const host = new MemoryHost();
      assert.equal(await runCommand([decode], ['decode', file], host), 1);
      assert.deepEqual(host.told, [`galley decode: ${file}: ${reason}`]);
    }
  });

  it('should say that bytes are no text, unless their encoding is named', async () => {
    const noise = Uint8Array.from({ length: 2000 }, (_, i) => (i * i * 31 + i * 7) % 256);
    const host = new MemoryHost(noise);
    assert.equal(await runCommand([decode], ['decode', '-'], host), 1);
    assert.match(host.told.join(), /^galley decode: -: the bytes are text in no encoding/);
    assert.equal(await runCommand([decode], ['decode', '--real', 'gbk', '-'], new MemoryHost(noise)), 0);
  });

  for (const args of [[], ['a', 'b'], ['--real', 'latin-9', '-'], ['--from-wrong', 'big5', '-']]) {
    it(`should exit with 2 and say why: galley decode ${args.join(' ')}`, async () => {
      const host = new MemoryHost();
      assert.equal(await runCommand([decode], ['decode', ...args], host), 2);
      assert.match(host.told[0] ?? '', /^galley decode: .+\nusage: galley decode /);
    });
  }
});
