import assert from 'node:assert/strict';
import { assertFigures, onlyFigure } from './finding.js';

describe('dates and times', () => {
  it('should read dates as far as they are printed', () => {
    assertFigures({
      '2020年9月30日': ['date 2020年9月30日 = 2020-09-30 date'],
      '9月30日': ['date 9月30日 = --09-30 date'],
      '22日': ['date 22日 = ---22 day'],
      '5月': ['date 5月 = --05 month'],
      '2020年5月': ['date 2020年5月 = 2020-05 month'],
      '9月中旬': ['date 9月中旬 = --09 month-mid'],
      '二〇二〇年九月九日': ['date 二〇二〇年九月九日 = 2020-09-09 date'],
      '1949年': ['year 1949年 = 1949 year'],
      '公元前221年': ['year 221年 = -221 year'],
      '2020-09-09': ['date 2020-09-09 = 2020-09-09 date'],
      '2020.9.9': ['date 2020.9.9 = 2020-09-09 date'],
      '2022年第四季度': ['date 2022年第四季度 = 2022-Q4 quarter'],
      '2020年上半年': ['date 2020年上半年 = 2020-H1 half-year'],
      '光緒二十九年三月': ['year 光緒二十九年 = 1903 year', 'date 三月 = --03 month'],
      '民国26年': ['year 民国26年 = 1937 year'],
      '2020中国论坛': ['year 2020 = 2020 year'],
    });
  });

  it('should read ranges of dates', () => {
    assertFigures({
      '9月5日至6日': ['date 9月5日至6日 = --09-05..--09-06 date'],
      '11月10-16日': ['date 11月10-16日 = --11-10..--11-16 date'],
      '1至8月': ['date 1至8月 = --01..--08 month'],
      '2020年1至5月': ['date 2020年1至5月 = 2020-01..2020-05 month'],
      '2018-2020年': ['year 2018-2020年 = 2018..2020 year'],
      '5月1日，2日': ['date 5月1日 = --05-01 date', 'date 2日 = ---02 day'],
    });
  });

  it('should tell years and days from spans of time', () => {
    assertFigures({
      '2000年历史': ['duration 2000年 = 2000 年'],
      '为期3日': ['duration 3日 = 3 日'],
      '20年来': ['duration 20年 = 20 年'],
      '一年多': ['duration 一年多 = 1+ 年'],
      '每半 年': ['duration 半 年 = 0.5 年'],
      '一个半小时': ['duration 一个半小时 = 1.5 个小时'],
      '两个多月': ['duration 两个多月 = 2+ 个月'],
      '上半年': [],
    });
  });

  it('should take a year of long ago for a year, unless a word of spans stands before a round or an odd one', () => {
    assertFigures({
      '1405年，船队出海；1644年明亡': ['year 1405年 = 1405 year', 'year 1644年 = 1644 year'],
      '1564年诗人出生': ['year 1564年 = 1564 year'],
      '郑和（1371年—1433年）': ['year 1371年—1433年 = 1371..1433 year'],
      '公元618年至907年': ['year 618年至907年 = 618..907 year'],
      '唐代（618—907年）的石窟': ['year 618—907年 = 618..907 year'],
      '始皇（前259年—前210年）': ['year 259年 = -259 year', 'year 210年 = -210 year'],
      '（前3年累计）': ['duration 3年 = 3 年'],
      '武德元年（618年）': ['year 武德元年 = 618 year', 'year 618年 = 618 year'],
      '2025年前完成': ['year 2025年 = 2025 year'],
      '距今1405年': ['duration 1405年 = 1405 年'],
      '埋藏1500年': ['duration 1500年 = 1500 年'],
      '1250年前的陶片': ['duration 1250年 = 1250 年'],
    });
  });

  it('should read years of two digits that begin with a zero', () => {
    assertFigures({
      '08年毕业后': ['year 08年 = 2008 year'],
      '〇三年夏天': ['year 〇三年 = 2003 year'],
      '07年到09年': ['year 07年到09年 = 2007..2009 year'],
      '06年5月': ['date 06年5月 = 2006-05 month'],
    });
  });

  it('should read years of a reign within the reign', () => {
    assertFigures({
      '万历十五年': ['year 万历十五年 = 1587 year'],
      '明嘉靖二十年重修': ['year 嘉靖二十年 = 1541 year'],
      '顺治二年': ['year 顺治二年 = 1645 year'],
      '贞观元年': ['year 贞观元年 = 627 year'],
      '昭和十二年': ['year 昭和十二年 = 1937 year'],
      '南宋绍兴十年': ['year 绍兴十年 = 1140 year'],
      '他在绍兴十年': ['duration 十年 = 10 年'],
      '同治七年': ['year 同治七年 = 1868 year'],
      '洪武五十年': ['duration 五十年 = 50 年'],
    });
  });

  it('should count from the founding of the Republic where a page of Taiwan does', () => {
    assertFigures({
      '於110年4月8日開會': ['date 110年4月8日 = 2021-04-08 date'],
      '自108年1月1日至110年12月31日實施': ['date 108年1月1日至110年12月31日 = 2019-01-01..2021-12-31 date'],
      '民國一〇三年九月七日': ['date 民國一〇三年九月七日 = 2014-09-07 date'],
    });
    assertFigures({
      '98年5月': ['date 98年5月 = 2009-05 month'],
      '112年度預算': ['year 112年 = 2023 year'],
      '歷時98年': ['duration 98年 = 98 年'],
    }, { currency: 'TWD' });
    assertFigures({ '98年5月': ['date 98年5月 = 1998-05 month'], '前两月': ['duration 两月 = 2 月'] });
  });

  it('should read decades, weekdays and the lunar calendar', () => {
    assertFigures({
      '八、九十年代': ['year 八、九十年代 = 1980s..1990s decade'],
      '上世纪80年代': ['year 80年代 = 1980s decade'],
      '20世纪50年代': ['year 20世纪50年代 = 1950s decade'],
      '每周一、三、五': ['date 周一、三、五 = weekday:1,3,5 weekday'],
      '每周四晚': ['date 周四晚 = weekday:4 weekday'],
      '记者周一鸣': [],
      '农历八月十五': ['date 农历八月十五 = lunar:08-15 date'],
      '正月初一': ['date 正月初一 = lunar:01-01 date'],
      '八月十五那天': ['date 八月十五 = lunar:08-15 date'],
      '七月十五': ['date 七月十五 = lunar:07-15 date'],
      '八月十五个村': ['date 八月 = --08 month', 'count 十五个 = 15 个'],
      '週休二日': ['duration 二日 = 2 日'],
      '腊月廿三': ['date 腊月廿三 = lunar:12-23 date'],
    });
  });

  it('should read times of day', () => {
    assertFigures({
      '凌晨3时至7时': ['time 凌晨3时至7时 = 03:00..07:00 time'],
      '晚上6点半至9': ['time 晚上6点半至9 = 18:30..21:00 time'],
      '下午三時一刻': ['time 下午三時一刻 = 15:15 time'],
      '9:00—17:00': ['time 9:00—17:00 = 09:00..17:00 time'],
      '14时28分04秒': ['time 14时28分04秒 = 14:28:04 time'],
      '九点一到，大门打开': ['time 九点 = 09:00 time'],
      '早上八点一过': ['time 早上八点 = 08:00 time'],
      '从中午十二点一直做到': ['time 中午十二点 = 12:00 time'],
      '九点一到九点五公里': ['measure 九点一到九点五公里 = 9.1..9.5 km'],
      '提出3点建议': ['count 3点 = 3 点'],
      '一时之间': [],
    });
  });

  it('should resolve what is not printed against the date of the issue', () => {
    const reference = '2021-01-09';
    for (const [text, expected] of [
      ['12月30日', '2020-12-30'], ['去年9月5日', '2020-09-05'], ['5日', '2021-01-05'], ['上月28日', '2020-12-28'],
      ['1月5日至6日', '2021-01-05..2021-01-06'], ['2019年3月', undefined],
    ] as const) assert.equal(onlyFigure(text, { reference }).resolved, expected, text);
  });

  it('should give relative days to those who ask, resolved', () => {
    assert.equal(onlyFigure('昨日', { optional: true, reference: '2020-03-01' }).resolved, '2020-02-29');
    assertFigures({ 昨日召开: [] });
  });
});
