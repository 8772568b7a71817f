import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import { onlyFigure } from './finding.js';

/** Currency of the last sum of a page. */
function currencyIn(text: string): string | undefined {
  return analyzePage(text).figures.filter(({ kind }) => kind === 'money').at(-1)?.unit;
}

const HONG_KONG = '【本報訊】特首昨日表示，港府將撥款三億港元，於九龍及新界增建公屋，每戶補貼五萬元。\n';
const TAIWAN = '【本報台北訊】行政院昨日通過新臺幣三百億元預算，高雄、台中等地受惠，每戶補助五萬元。\n';

describe('the currency of a page', () => {
  it('should be that of Hong Kong or Taiwan where the page says so', () => {
    assert.equal(currencyIn(HONG_KONG), 'HKD');
    assert.equal(currencyIn(TAIWAN), 'TWD');
  });

  it('should be CNY without the currency or the masthead, in simplified script, on a page of the mainland, and before its time', () => {
    for (const text of [
      '特首昨日表示，港府將於九龍及新界增建公屋，每戶補貼五萬元。\n',
      '香港特首昨日表示，港府将拨款三亿港元，于九龙及新界增建公屋，每户补贴五万元。\n',
      '市委書記表示，香港、九龍、新界的客商投資三億港元，區委與人民政府補貼每戶五萬元。\n',
      `臺灣民報\n1936年5月2日 星期六\n\n${TAIWAN}`,
      '據台北與高雄的來電，香港、九龍亦然，港幣三元兌臺幣五元，每戶五萬元。\n',
    ]) assert.equal(currencyIn(text), 'CNY', text);
  });

  it('should leave a sum that names its own currency', () => {
    assert.equal(onlyFigure('人民幣五萬元', { currency: 'HKD' }).unit, 'CNY');
    assert.equal(onlyFigure('五萬美元', { currency: 'HKD' }).unit, 'USD');
    assert.equal(onlyFigure('五萬元', { currency: 'HKD' }).unit, 'HKD');
    assert.equal(onlyFigure('5元6角', { currency: 'HKD' }).unit, 'HKD');
  });

  it('should be that of a bare dollar sign too', () => {
    assert.equal(onlyFigure('$500', { currency: 'HKD' }).unit, 'HKD');
    assert.equal(onlyFigure('$500', { currency: 'CNY' }).unit, 'USD');
    assert.equal(onlyFigure('US$500', { currency: 'HKD' }).unit, 'USD');
    assert.equal(onlyFigure('$500美元', { currency: 'HKD' }).unit, 'USD');
  });
});
