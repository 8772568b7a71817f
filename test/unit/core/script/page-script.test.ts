import { strict as assert } from 'node:assert';
import { pageScript, simplifiedForm } from '../../../../src/core/script/page-script.js';

describe('pageScript', () => {
  const cases: [string, string, ReturnType<typeof pageScript>][] = [
    ['simplified', '我们在创建文明城市', 'hans'],
    ['traditional', '我們在創建文明城市', 'hant'],
    ['traditional with left-over simplified characters', '群眾與幹部聯系，終于圍繞學習開展實踐活動，為社區干部辦實事', 'hant'],
    ['both', '我们在创建城市。我們在創建城市。', 'mixed'],
    ['a text without telling characters', '人口手上中下', 'hans'],
    ['no Chinese at all', 'LINE 1\r\n', 'hans'],
  ];
  for (const [name, text, script] of cases) it(`should tell ${name}`, () => assert.equal(pageScript(text), script));

  it('should know the simplified form of traditional characters', () => {
    assert.equal(Array.from('創區鳳凰', simplifiedForm).join(''), '创区凤凰');
  });
});
