import assert from 'node:assert/strict';
import { assertFigures, onlyFigure } from './finding.js';

describe('quantities', () => {
  it('should read numbers in every kind of numeral', () => {
    assertFigures({
      '共１２户': ['count １２户 = 12 户'],
      '58,236件': ['count 58,236件 = 58236 件'],
      '863.29万元': ['money 863.29万元 = 8632900 CNY'],
      '3千人': ['count 3千人 = 3000 人'],
      '三千六百多人': ['count 三千六百多人 = 3600+ 人'],
      '一百二十万册': ['count 一百二十万册 = 1200000 册'],
      '两千零五名': ['count 两千零五名 = 2005 名'],
      '一万二千户': ['count 一万二千户 = 12000 户'],
      '廿三名': ['count 廿三名 = 23 名'],
      '十一点五公里': ['measure 十一点五公里 = 11.5 km'],
      '壹佰万元': ['money 壹佰万元 = 1000000 CNY'],
      '5億6442萬元': ['money 5億6442萬元 = 564420000 CNY'],
      '1萬8738公頃': ['measure 1萬8738公頃 = 18738 ha'],
      '2.3万亿元': ['money 2.3万亿元 = 2300000000000 CNY'],
    });
  });

  it('should read 万亿, and 兆 where it counts money', () => {
    assertFigures({
      '一万亿元国债': ['money 一万亿元 = 1000000000000 CNY'],
      '三十二万亿日元': ['money 三十二万亿日元 = 32000000000000 JPY'],
      '两万三千亿元': ['money 两万三千亿元 = 2300000000000 CNY'],
      '三万亿五千万元': ['money 三万亿五千万元 = 3000050000000 CNY'],
      '逾万亿元': ['money 万亿元 = 1000000000000 CNY'],
      '一万多亿元': ['money 一万多亿元 = 1000000000000+ CNY'],
      '41亿零800万元': ['money 41亿零800万元 = 4108000000 CNY'],
      '突破20兆元': ['money 20兆元 = 20000000000000 CNY'],
      '五兆六千億元': ['money 五兆六千億元 = 5600000000000 CNY'],
      '新臺幣1兆9400億元': ['money 新臺幣1兆9400億元 = 1940000000000 TWD'],
      '100兆瓦': ['measure 100兆瓦 = 100 MW'],
    });
  });

  it('should read approximate numbers', () => {
    assertFigures({
      '十几个': ['count 十几个 = 10+ 个'],
      '几十户人家': ['count 几十户 = 10+ 户'],
      '数百名群众': ['count 数百名 = 100+ 名'],
      '上千人': ['count 上千人 = 1000+ 人'],
      '近百名学生': ['count 百名 = 100 名'],
      '百余幅': ['count 百余幅 = 100+ 幅'],
      '20来岁': ['age 20来岁 = 20+ 岁'],
      '七八十亩': ['measure 七八十亩 = 70..80 mu'],
      '三五个人': ['count 三五个 = 3..5 个'],
      '3200多万元': ['money 3200多万元 = 32000000+ CNY'],
      '30余渔舟靠岸': ['count 30余渔 = 30+ 渔'],
    });
  });

  it('should read a round sum or measure, and not a word for many', () => {
    assertFigures({
      '奖金十万元': ['money 十万元 = 100000 CNY'],
      '造价十亿元': ['money 十亿元 = 1000000000 CNY'],
      '种树十万亩': ['measure 十万亩 = 100000 mu'],
      '赚了百万元': ['money 百万元 = 1000000 CNY'],
      '百元店': [],
      '千万里': [],
      '一点一滴': [],
      '107国道': [],
    });
  });

  it('should read ranges, sharing unit and magnitude', () => {
    assertFigures({
      '10至15户': ['count 10至15户 = 10..15 户'],
      '10—15万元': ['money 10—15万元 = 100000..150000 CNY'],
      '5000至1万元': ['money 5000至1万元 = 5000..10000 CNY'],
      '5%到8%': ['percent 5%到8% = 5..8 %'],
      '3～5天': ['duration 3～5天 = 3..5 天'],
      '三至五万元': ['money 三至五万元 = 30000..50000 CNY'],
      '-3℃至5℃': ['measure -3℃至5℃ = -3..5 °C'],
    });
  });

  it('should read shares', () => {
    assertFigures({
      '三成五': ['percent 三成五 = 35 %'],
      '占4成2': ['percent 4成2 = 42 %'],
      '打七折': ['percent 七折 = 70 %'],
      '近一半': ['percent 一半 = 50 %'],
      '三分之二': ['percent 三分之二 = 2/3'],
      '百分之九十点五': ['percent 百分之九十点五 = 90.5 %'],
      '提高1.2个百分点': ['percent 1.2个百分点 = 1.2 pp'],
      '翻两番': ['count 翻两番 = 4 倍'],
      '成立功': [],
    });
  });

  it('should name currencies by their code', () => {
    assertFigures({
      '8元5角': ['money 8元5角 = 8.5 CNY'],
      '￥5,000': ['money ￥5,000 = 5000 CNY'],
      'US$30万': ['money US$30万 = 300000 USD'],
      '50亿日圆': ['money 50亿日圆 = 5000000000 JPY'],
      '2万泰铢': ['money 2万泰铢 = 20000 THB'],
      '三千新台幣': ['money 三千新台幣 = 3000 TWD'],
      '2块5': ['money 2块5 = 2.5 CNY'],
    });
  });

  it('should take the word after a dollar sign for the currency, and an English magnitude into the sum', () => {
    assertFigures({
      '$500港元津貼': ['money $500港元 = 500 HKD'],
      '$500': ['money $500 = 500 USD'],
      'HK$2.8 million': ['money HK$2.8 million = 2800000 HKD'],
      'US$1.5 billion': ['money US$1.5 billion = 1500000000 USD'],
      '月薪$13,000–$15,000。': ['money $13,000–$15,000 = 13000..15000 USD'],
      '$9，$8': ['money $9 = 9 USD', 'money $8 = 8 USD'],
    });
  });

  it('should leave formulas between dollar signs alone', () => {
    assertFigures({ '占$50\\%$，快$0.62$秒，见注$^{1}$，气温$35^{\\circ}\\mathrm{C}$': [] });
  });

  it('should read halves of measures', () => {
    assertFigures({
      '半斤': ['measure 半斤 = 0.5 jin'],
      '半公里外': ['measure 半公里 = 0.5 km'],
      '半吨煤、半亩地': ['measure 半吨 = 0.5 t', 'measure 半亩 = 0.5 mu'],
      '水深两米半': ['measure 两米半 = 2.5 m'],
      '增长两倍半': ['count 两倍半 = 2.5 倍'],
      '5斤半价': ['measure 5斤 = 5 jin'],
      '前半公里，半斤八两': [],
    });
  });

  it('should weigh in 两', () => {
    assertFigures({
      '二两茶叶': ['measure 二两 = 2 liang'],
      '重八两': ['measure 八两 = 8 liang'],
      '五十两白银': ['measure 五十两 = 50 liang'],
      '三斤二两': ['measure 三斤二两 = 3.2 jin'],
      '一两个人': ['count 一两个 = 1..2 个'],
      '三两好友，两两相对，三三两两': [],
    });
  });

  it('should keep spaces and breaks inside a figure', () => {
    assertFigures({
      '14468393 小 时': ['duration 14468393 小 时 = 14468393 小时'],
      '5大 类136小类': ['count 5大 类 = 5 大类', 'count 136小类 = 136 小类'],
      '4415\n支': ['count 4415\n支 = 4415 支'],
      '2020年9月 4日': ['date 2020年9月 4日 = 2020-09-04 date'],
    });
  });

  it('should tell what 度 counts', () => {
    assertFigures({
      '最高气温38度': ['measure 38度 = 38 °C'],
      '北纬31.2度': ['measure 31.2度 = 31.2 °'],
      '用电3500度': ['measure 3500度 = 3500 kWh'],
      '四度夺冠': ['count 四度 = 4 度'],
      '体温一度超过39度': ['measure 39度 = 39 °C'],
      '供电一度中断，气温一度跌至冰点': [],
      '气温升高一度': ['measure 一度 = 1 °C'],
    });
  });

  it('should keep neighbouring columns apart', () => {
    assertFigures({
      '9886.36 -1.12%': ['percent -1.12% = -1.12 %'],
      '5 - 8%': ['percent 5 - 8% = 5..8 %'],
      '北京　3　-5℃': ['measure -5℃ = -5 °C'],
      '美元　705.12　英镑　936.77　日元　5.12': [],
      '100美元 705.12 元': ['money 100美元 = 100 USD', 'money 705.12 元 = 705.12 CNY'],
      '人民币　200元': ['money 人民币　200元 = 200 CNY'],
      '昆明-2/5　北京　1/8': [],
      '2/3的代表': ['percent 2/3 = 2/3'],
    });
  });

  it('should stay silent on idioms, names and mere articles', () => {
    assertFigures({
      '一心一意、三番五次、四面八方、千家万户、五湖四海': [],
      '三农、两会、九寨沟、五粮液、七星区、十二五规划、三门峡、五台山': [],
      '十分高兴，千万别忘，万一下雨': [],
      '一个好办法，一批骨干，一系列问题，一次次': [],
      '“四个意识”“三项制度”': [],
      '统一部署，唯一标准，5G网络，PM2.5，G321线，2.0.1版': [],
      '1.加强领导 2、落实责任': [],
      '三轮车、四轮驱动、十字路口、红十字、八字胡': [],
      '黑39打入，将5平4，更新至1.21版，改写到一半': [],
    });
  });

  it('should give what only looks like a name', () => {
    assertFigures({
      '三轮谈判': ['count 三轮 = 3 轮'],
      '“认真”二字': ['count 二字 = 2 字'],
      '3胜2平4负': ['count 3胜 = 3 胜', 'count 2平 = 2 平', 'count 4负 = 4 负'],
      '今日8版': ['count 8版 = 8 版'],
      '降到一半': ['percent 一半 = 50 %'],
      '64支队伍': ['count 64支 = 64 支'],
      '26列次': ['count 26列次 = 26 列次'],
      '几百号人，三百号工人': ['count 几百号 = 100+ 号', 'count 三百号 = 300 号'],
      '逾四成長者': ['percent 四成 = 40 %'],
      '四成長': [],
      '5000毫安时': ['measure 5000毫安时 = 5000 mAh'],
    });
  });

  it('should give articles and enumerators to those who ask', () => {
    assertFigures({
      '一个': ['count 一个 = 1 个'],
      '5G网络': ['serial 5G = 5G'],
    }, { optional: true });
  });
});

describe('the words around a quantity', () => {
  it('should say whether it is approximate, a lower or an upper bound', () => {
    for (const [text, bound] of [
      ['约5元', 'about'], ['5元左右', 'about'], ['超过5元', 'over'], ['5元以上', 'over'], ['50余元', 'over'], ['不足5元', 'under'], ['5元以内', 'under'], ['共5元', undefined],
    ] as const) assert.equal(onlyFigure(text).bound, bound, text);
  });

  it('should say what it is counted by', () => {
    for (const [text, per] of [
      ['每公斤5元', '公斤'], ['每户投入约5元', '户'], ['每人每月5元', '月'], ['5元/公斤', '公斤'], ['每次，5元', undefined], ['共5元', undefined],
    ] as const) assert.equal(onlyFigure(text).per, per, text);
  });
});

describe('quantities of several parts', () => {
  it('should read a span of time told in several units as one', () => {
    assertFigures({
      '用时2小时08分15秒': ['duration 2小时08分15秒 = PT2H8M15S'],
      '4分30秒': ['duration 4分30秒 = PT4M30S'],
      '1分52秒43': ['duration 1分52秒43 = PT1M52.43S'],
      '有期徒刑十二年六个月': ['duration 十二年六个月 = P12Y6M'],
      '一年零三个月': ['duration 一年零三个月 = P1Y3M'],
      '工期2年，每周5天8小时制': ['duration 2年 = 2 年', 'duration 5天 = 5 天', 'duration 8小时 = 8 小时'],
      '一天两个小时，一年365天': ['duration 两个小时 = 2 个小时', 'duration 365天 = 365 天'],
      '历时一天两小时': ['duration 一天两小时 = P1DT2H'],
      '一年零三十天': ['duration 一年零三十天 = P1Y30D'],
      '3天26小时': ['duration 3天 = 3 天', 'duration 26小时 = 26 小时'],
    });
  });

  it('should read numbers whose digits were set apart, where prose and a unit force it', () => {
    assertFigures({
      '于2 0 1 9年1 1月2 8日召开': ['date 2 0 1 9年1 1月2 8日 = 2019-11-28 date'],
      '当年1 2月3 l日': ['date 1 2月3 l日 = --12-31 date'],
      '新建校舍1 5栋': ['count 1 5栋 = 15 栋'],
      '计划投资3 200万元': ['money 3 200万元 = 32000000 CNY'],
      '面积达 428. 6万亩': ['measure 428. 6万亩 = 4286000 mu'],
      '绳子（1. 2 米长）': ['measure 1. 2 米 = 1.2 m'],
      '其中，0. 8公顷是水田': ['measure 0. 8公顷 = 0.8 ha'],
      '在2 0 1 9年投资2 5亿元': ['year 2 0 1 9年 = 2019 year', 'money 2 5亿元 = 2500000000 CNY'],
      '电话：0 7 7 3 - 2 8 8 5 6 7 8。': ['phone 0 7 7 3 - 2 8 8 5 6 7 8 = 0773-2885678'],
    });
  });

  it('should pass over a number whose decimal point may be lost in a space', () => {
    assertFigures({
      '收购秋粮19 8万吨，3600户受益': ['count 3600户 = 3600 户'],
      '比上年增加3 5%，投资2 5亿元，树高1 2米': [],
      '共19 8户': ['count 8户 = 8 户'],
      '图19 8万吨': ['measure 8万吨 = 80000 t'],
    });
  });

  it('should not draw numbers of a list, a label or neighbouring columns together', () => {
    assertFigures({
      '（1. 2米的树苗；2. 3米的树苗）': ['measure 2米 = 2 m', 'measure 3米 = 3 m'],
      '1. 5个工作日内办结': ['duration 5个工作日 = 5 个工作日'],
      '见图1 5个村的位置': ['count 5个 = 5 个'],
      '张三 12 200米': ['measure 200米 = 200 m'],
      '第2 3名': ['ordinal 第2 = 2', 'count 3名 = 3 名'],
      '甲组3 2 1': [],
    });
  });

  it('should read coins, pieces of money and prices in two digits', () => {
    assertFigures({
      '每斤八角五分': ['money 八角五分 = 0.85 CNY'],
      '每月只花两百块生活费': ['money 两百块 = 200 CNY'],
      '买了两百块砖': ['count 两百块 = 200 块'],
      '全场八五折': ['percent 八五折 = 85 %'],
      '85折优惠': ['percent 85折 = 85 %'],
    });
  });

  it('should read blood pressure and a range of times with ratio colons', () => {
    assertFigures({
      '140/90毫米汞柱': ['measure 140/90毫米汞柱 = 140/90 mmHg'],
      '周六8∶00—17∶30': ['time 8∶00—17∶30 = 08:00..17:30 time'],
      '以21∶18取胜': ['score 21∶18 = 21:18'],
    });
  });
});
