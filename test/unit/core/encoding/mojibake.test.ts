import { strict as assert } from 'node:assert';
import { loadEncodings } from '../../../../src/core/encoding/encodings.js';
import type { Mojibake } from '../../../../src/core/encoding/mojibake.js';
import { readAsset } from '../../assets.js';
import { MisreadingMatrix, SINGLE, type Outcome } from './misreading-matrix.js';
import { bytesIn, PAGES, readAs } from './misreading-pages.js';

describe('mojibake', function () {
  this.timeout(60000);
  let matrix: MisreadingMatrix;
  before(async () => {
    matrix = new MisreadingMatrix(await loadEncodings(readAsset));
  });
  const find = (text: string): Mojibake[] => matrix.find(text);
  const repair = (text: string): string => matrix.repair(text);
  const assertShare = ({ all, failures }: Outcome, leastAll: number, most: number): void => {
    assert.ok(all >= leastAll, `only ${all}`);
    assert.ok(failures.length <= most * all, `${failures.length} of ${all}: ${failures.join('; ')}`);
  };

  for (const real of ['utf-8', 'gb18030', 'big5'] as const) {
    for (const wrong of SINGLE) it(`should restore every line of ${real} read as ${wrong}`, () => assertShare(matrix.lines(real, wrong), 20, 0));
  }

  it('should restore the recoverable lines of UTF-8 read as GBK', () => assertShare(matrix.recoverableLines('gb18030'), 50, 0.03));

  it('should find the right pair for pages', () => assertShare(matrix.pages(), 300, 0.02));

  for (const wrong of [...SINGLE, 'gb18030'] as const) {
    it(`should restore inline spans of UTF-8 read as ${wrong}`, () => assertShare(matrix.spans(wrong), 40, 0.03));
  }

  it('should restore single words and marks within Chinese text', () => {
    for (const [real, wrong, word] of [['utf-8', 'windows-1252', '北京'], ['utf-8', 'windows-1252', '同意'], ['utf-8', 'windows-1252', '，'], ['utf-8', 'windows-1252', '。'], ['gb18030', 'windows-1252', '北京'], ['gb18030', 'windows-1252', '上海市']] as const) {
      assert.equal(repair(`会上他说${readAs(wrong, bytesIn(real, word)!)}，今年回到家乡。`), `会上他说${word}，今年回到家乡。`);
    }
  });

  it('should leave letters and signs that stand in Chinese text in their own right', () => {
    for (const text of ['德语字母äöüß很常见。', '误差±5℃，面积²，版权©所有®。', '作者José、François、Müller。', '他去了São Paulo和Zürich。', 'voilà\u00a0»，他说。', '音标àáâã、èéêë、ìíîï。', '价格£¥¢§各一。', '他在“à la carte”——餐厅。']) assert.deepEqual(find(text), []);
  });

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
    ['two pairs on one page', `${readAs('windows-1252', bytesIn('utf-8', '各级党委和政府要把教育摆在优先位置')!)}\n\n创建 ${readAs('gb18030', bytesIn('utf-8', '全国文明城市活动')!)} 的做法`, '各级党委和政府要把教育摆在优先位置\n\n创建 全国文明城市活动 的做法'],
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
