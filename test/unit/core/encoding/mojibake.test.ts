import { strict as assert } from 'node:assert';
import { unpack, type EncodingName } from '../../../../src/core/encoding/code-table.js';
import { loadEncodings, type Encodings } from '../../../../src/core/encoding/encodings.js';
import { findMojibake, type Mojibake } from '../../../../src/core/encoding/mojibake.js';
import { LineIndex } from '../../../../src/core/text/lines.js';
import { runToEnd } from '../../../../src/core/text/steps.js';
import { readAsset } from '../../assets.js';
import { bytesIn, LINES, pageBytesIn, PAGES, readAs } from './misreading-pages.js';

const SINGLE: readonly EncodingName[] = ['windows-1252', 'windows-1251', 'macintosh'];

describe('mojibake', function () {
  this.timeout(60000);
  let encodings: Encodings;
  before(async () => {
    encodings = await loadEncodings(readAsset);
  });
  const find = (text: string): Mojibake[] => runToEnd(findMojibake(text, new LineIndex(text), encodings));
  const repair = (text: string): string => {
    let at = 0;
    let repaired = '';
    for (const { start, end, repaired: better } of find(text)) {
      repaired += text.slice(at, start) + better;
      at = end;
    }
    return repaired + text.slice(at);
  };
  const lossless = (text: string, wrong: EncodingName, bytes: Uint8Array): boolean =>
    Buffer.from(Array.from(text).flatMap((c) => unpack(Math.max(0, encodings.tables[wrong].encode(c.codePointAt(0)!))))).equals(bytes);

  for (const real of ['utf-8', 'gb18030', 'big5'] as const) {
    for (const wrong of SINGLE) {
      it(`should restore every line of ${real} read as ${wrong}`, () => {
        let lines = 0;
        for (const line of LINES) {
          const bytes = bytesIn(real, line);
          if (!bytes) continue;
          lines++;
          assert.equal(repair(readAs(wrong, bytes)), line);
        }
        assert.ok(lines >= 20);
      });
    }
  }

  it('should restore the recoverable lines of UTF-8 read as GBK', () => {
    let recoverable = 0;
    let restored = 0;
    for (const line of LINES.flatMap((text) => [text, `${text} `, ...text.split(/(?<=[，。、；：])/u)])) {
      const bytes = bytesIn('utf-8', line)!;
      const garbled = readAs('gb18030', bytes);
      if (!/\p{Script=Han}{4}/u.test(line) || !lossless(garbled, 'gb18030', bytes)) continue;
      recoverable++;
      if (repair(garbled) === line) restored++;
    }
    assert.ok(recoverable > 50, `${recoverable} lines`);
    assert.ok(restored >= 0.97 * recoverable, `${restored} of ${recoverable}`);
  });

  it('should find the right pair for pages', () => {
    const wrongOnes: string[] = [];
    let pages = 0;
    for (const real of ['utf-8', 'gb18030', 'big5'] as const) {
      for (const wrong of [...SINGLE, 'gb18030', 'big5', 'shift_jis', 'euc-kr'] as const) {
        if (real === wrong) continue;
        for (const [index, page] of PAGES.entries()) {
          const bytes = pageBytesIn(real, page);
          if (!bytes) continue;
          pages++;
          const found = find(readAs(wrong, bytes));
          const right = found.filter(({ pairs }) => pairs[0]?.wrong === wrong && pairs[0].real === real);
          if (right.length * 2 < found.length || found.length === 0) wrongOnes.push(`${index} ${real} as ${wrong}`);
        }
      }
    }
    assert.ok(pages > 60, `${pages} pages`);
    assert.ok(wrongOnes.length <= 0.02 * pages, wrongOnes.join('; '));
  });

  for (const wrong of [...SINGLE, 'gb18030'] as const) {
    it(`should restore inline spans of UTF-8 read as ${wrong}`, () => {
      let spans = 0;
      let restored = 0;
      for (const line of LINES) {
        const word = /\p{Script=Han}{4,8}/u.exec(line)?.[0] ?? '';
        const bytes = bytesIn('utf-8', word)!;
        const garbled = readAs(wrong, bytes);
        if (!lossless(garbled, wrong, bytes)) continue;
        spans++;
        if (repair(line.replace(word, garbled)) === line) restored++;
      }
      assert.ok(spans > 40, `${spans} spans`);
      assert.ok(restored >= 0.97 * spans, `${restored} of ${spans}`);
    });
  }

  it('should restore text that was misread twice', () => {
    const line = '记者从市教育局获悉，今年全市新建学校十二所。';
    const once = readAs('windows-1252', bytesIn('utf-8', line)!);
    assert.equal(repair(readAs('windows-1252', bytesIn('utf-8', once)!)), line);
    assert.equal(repair(readAs('windows-1252', bytesIn('utf-8', readAs('windows-1252', bytesIn('gb18030', line)!))!)), line);
  });

  it('should show a character that lost a byte as lost', () => {
    const [oneByte] = find(`开头 ${readAs('gb18030', bytesIn('utf-8', '文字编码！')!).slice(0, -1)}? 结尾`);
    assert.deepEqual([oneByte?.repaired, oneByte?.lost], ['文字编码□', [{ at: 4, bytes: 0xefbc00 }]]);
    const [twoBytes] = find(`开头 ${readAs('gb18030', bytesIn('utf-8', '文字编码错误')!).slice(0, -1)}? 结尾`);
    assert.deepEqual([twoBytes?.repaired, twoBytes?.lost], ['文字编码错□', [{ at: 5, bytes: 0xe80000 }]]);
  });

  for (const [what, text, repaired] of [
    ['a last character that was cut off', `文明城市 ${readAs('gb18030', bytesIn('utf-8', '各级党委和政府要')!).slice(0, -1)} 的位置`, '文明城市 各级党委和政府□ 的位置'],
    ['Cyrillic read as Latin', `他说：${readAs('windows-1252', bytesIn('windows-1251', 'Сегодня в Москве прошла встреча министров')!)}`, '他说：Сегодня в Москве прошла встреча министров'],
    ['Korean read as Latin', `记者 ${readAs('windows-1252', bytesIn('euc-kr', '어제 시내 초등학교에서 운동회가 열렸다')!)}`, '记者 어제 시내 초등학교에서 운동회가 열렸다'],
    ['a French letter', `记者从Caf${readAs('windows-1252', bytesIn('utf-8', 'é')!)} de Paris获悉`, '记者从Café de Paris获悉'],
    ['an apostrophe and a dash', `The mayor${readAs('windows-1252', bytesIn('utf-8', '’')!)}s speech ${readAs('windows-1252', bytesIn('utf-8', '—')!)} he said`, 'The mayor’s speech — he said'],
    ['a Big5 headline read as GBK', `${readAs('gb18030', bytesIn('big5', '立法會三讀通過條例')!)}\n\n立法會昨日開會。`, '立法會三讀通過條例\n\n立法會昨日開會。'],
    ['a name of GBK read as Latin-1 in a traditional page', `記者±¾±¨¼ÇÕßÍõÃ÷報道，立法會昨日開會。`, '記者本报记者王明報道，立法會昨日開會。'],
  ] as const) {
    it(`should restore ${what}`, () => assert.equal(repair(text), repaired));
  }

  it('should put back the halves of characters after a byte slip', () => {
    const text = '工作熱情激勵著我們?yōu)槿罕姺⻊盏膭蓬^更足了';
    const [found, ...more] = find(text);
    assert.deepEqual(more, []);
    assert.equal(text.slice(found?.start, found?.end), '?yōu)槿罕姺⻊盏膭蓬^');
    assert.equal(found?.repaired, '為群眾服務的勁頭');
    assert.deepEqual(found.slip, { reading: 'yōu', mistaken: '優' });
  });

  it('should say nothing about the clean pages', () => {
    for (const page of PAGES) assert.deepEqual(find(page), []);
  });
});
