import { strict as assert } from 'node:assert';
import { artifactsOf, assertSilent, fixedBy, marksOf } from './checking.js';

describe('line-wrap', () => {
  it('should join the lines of a narrow column, most of which end with a mark', () => {
    const lines = '七十三岁的周婆婆住在渠边。\n她说，丈夫四年前离开以后，\n自己每晚都要凌晨三点多才\n能入睡，“白天又累又没有\n胃口，连茶馆都懒得再去”。\n参加八次小组活动，她学会\n了固定起床的时间和放松，\n现在每晚能睡上六个小时，\n血压也比从前降下来不少。\n';
    assert.deepEqual(marksOf('line-wrap', lines).length, 8);
  });

  it('should join a short paragraph whose column only lines further away show', () => {
    const column = '昨天清晨，渠首的闸门缓缓升起，\n两岸八个村庄的麦田喝上了春水，\n积蓄了一冬的河水沿着新修的渠\n道流向远处，守在渠边的人们鼓\n起掌来。\n';
    const between = Array.from({ length: 12 }, (_, i) => `第${i + 1}闸开了。\n`).join('\n');
    const short = '柳树发了芽老人们坐在渠边树下\n看水，孩子们也来了。\n';
    assert.equal(fixedBy('line-wrap', `${column}\n${between}\n${short}`).endsWith(short.replace('\n', '')), true);
    assert.equal(fixedBy('line-wrap', `${between}\n${short}`).endsWith(short), true);
  });

  it('should begin a new paragraph with each item of a list', () => {
    const list = '医师提醒市民注意下列各项：\n一、每日定时起床，假日也\n不例外；\n二、午睡不超过半小时，下\n午三时后避免再睡；\n三、睡前不饮浓茶和咖啡，\n保持室内安静、黑暗。\n';
    assert.equal(fixedBy('line-wrap', list), list.replace('也\n', '也').replace('下\n', '下').replace('，\n保', '，保'));
  });

  it('should be sure of no line that ends with its sentence, nor join the entries of a list', () => {
    const lines = '昨天清晨，渠首的闸门缓缓升起，\n两岸八个村庄的麦田喝上了春水。\n积蓄了一冬的河水沿着新修的渠\n道流向远处，守在渠边的人们鼓\n起掌来，孩子们跟着水头往前跑，\n老人们站在桥头笑着看。\n';
    const certain = artifactsOf('line-wrap', lines).filter(({ certainty }) => certainty === 'certain').map(({ start }) => lines.charAt(start - 1));
    assert.deepEqual(certain, ['，', '渠', '鼓', '，']);
    assertSilent('line-wrap', ['天气预报：\n今天白天：多云，局地有阵雨，\n今天夜间：晴间多云，风力三级，\n明天白天：多云转晴，气温回升，\n']);
  });

  it('should join the lines of a paragraph that hold a date or the name of a firm at their ends', () => {
    for (const lines of [
      '　　原告周某是一名钟表爱好者。\n2018年3月12日，他在某电商平\n台浏览到一家名为匣子的店铺，\n商品页面写明产地，原装机芯，\n支持任何机构鉴定，假一赔三。\n',
      '　　做家纺出口的老周算过一笔细账：一家公司\n每年流动资金需求在两千万元上下，过去要跑\n三家银行才能凑齐，如今在手机上点一点，当\n天就能到账，利率还比从前低了将近一个点。\n',
    ]) assert.equal(marksOf('line-wrap', lines).length, 3, lines);
  });

  it('should join the number of a page that a narrow masthead parts', () => {
    const rest = '\n\n水渠昨日修好\n\n本报讯 水渠昨日修好，两岸的麦田喝上了水。\n';
    for (const [last, first] of [['第二', '版'], ['第', '三版'], ['第18', '期']]) {
      assert.equal(fixedBy('line-wrap', `江畔日报 2003年4月18日 星期五 ${last!}\n${first!}${rest}`), `江畔日报 2003年4月18日 星期五 ${last!}${first!}${rest}`);
    }
    assertSilent('line-wrap', [`江畔日报 2003年4月18日\n第三版${rest}`]);
  });

  it('should stay silent about verse, oaths, lists of names and tables', () => {
    assertSilent('line-wrap', [
      '我在黄昏里等一列永远晚点的慢车，\n它从父亲的故乡开来，载着玉米和雪，\n它要到我的童年去，却总在半路停下，\n等另一列快车，呼啸着驶过我的中年。\n',
      '渠边的渡口\n◎周小河\n渡船把影子留在对岸\n像一封忘了投递的信\n风翻到第三页，又折回来\n问我：还要等多久\n\n芦苇白了，母亲的发也白了\n我在水边洗一只旧碗\n碗底有月，月里有灶火\n',
      '我宣誓：\n忠于祖国，忠于人民，\n恪尽职守，廉洁奉公，\n不畏艰险，甘于奉献，\n为民服务，永不变心。\n',
      '出席大会的领导同志有：\n\n市委书记　周大河\n市委副书记、市长　何田\n市委副书记　马小满\n市人大常委会主任　李秀\n市政协主席　王大明\n市委常委、常务副市长　赵芳\n',
      '联赛战罢第十轮，形势如下。\n\n|名次|球队|胜|平|负|积分|\n|---|---|---|---|---|---|\n|1|临渠队|10|2|2|32|\n|2|白石队|9|3|2|30|\n',
    ]);
  });
});

describe('split-paragraph', () => {
  it('should stay silent about verse set with blank lines', () => {
    assertSilent('split-paragraph', [
      '床前明月光，\n\n疑是地上霜。\n\n举头望明月，\n\n低头思故乡。\n',
      '渡船把影子留在对岸\n像一封忘了投递的信\n问我：还要等多久\n\n芦苇白了，母亲的发也白了\n我在水边洗一只旧碗\n碗底有月，月里有灶火\n',
    ]);
  });
});

describe('confusable-latin', () => {
  it('should leave the bars of a table', () => {
    assertSilent('confusable-latin', ['|名次|球队|积分|\n|---|---|---|\n|1|临渠队|32|\n|2|白石队|30|\n']);
  });
});

describe('dropped-text', () => {
  it('should stay silent about verse', () => {
    const story = '本报讯 渠首的闸门昨天升起，两岸的麦田喝上了水。\n\n';
    assertSilent('dropped-text', [`${story}渔火\n\n渡船把影子留在对岸，像一封信\n风翻到第三页，又折回来问我\n还要等多久，还要走多远\n\n`]);
  });

  it('should stay silent about an advert or a list that ends with a number', () => {
    const story = '本报讯 渠首的闸门昨天升起，两岸的麦田喝上了水。\n\n';
    assertSilent('dropped-text', [`${story}房屋出租，人民路三室一厅，家具齐全，电话：13900000000\n`, `${story}本刊每月出版，欢迎到当地邮局订阅，邮发代号：47-88\n`]);
  });
});
