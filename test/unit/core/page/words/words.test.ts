import { strict as assert } from 'node:assert';
import { bylineNames, closingNames } from '../../../../../src/core/page/words/byline.js';
import { creditNames, endsWithCredit, explainsPicture, isCredit, opensCaption } from '../../../../../src/core/page/words/caption.js';
import { chineseNumber } from '../../../../../src/core/page/words/chinese-number.js';
import { datelineOf } from '../../../../../src/core/page/words/dateline.js';
import { advertises } from '../../../../../src/core/page/words/advert.js';
import { editorNames, fieldCover, IMPRINT_FIELDS, isPublishedLine, MASTHEAD_FIELDS, WEB_FIELDS } from '../../../../../src/core/page/words/fields.js';
import { namesGenre } from '../../../../../src/core/page/words/genre.js';
import { isJumpLine, jumpOf } from '../../../../../src/core/page/words/jump.js';
import { greets, headsLetters } from '../../../../../src/core/page/words/letter.js';
import { beginsMidSentence, endsMidSentence, opensParagraph, tellsWhen } from '../../../../../src/core/page/words/openers.js';
import { beginsWithPlace } from '../../../../../src/core/page/words/places.js';

describe('datelineOf', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['本报讯(周立)近日，', '本报讯', ['周立']],
    ['本报讯（记者 周立 实习记者 陈小芳）9月5日，', '本报讯', ['周立', '陈小芳']],
    ['本报讯（首席记者周立 通讯员李秀兰、王 明）昨日', '本报讯', ['周立', '李秀兰', '王明']],
    ['本报讯 记者周立报道：昨日', '本报讯', ['周立']],
    ['本报北京9月8日讯（记者 周立）', '本报北京9月8日讯', ['周立']],
    ['新华社北京9月8日电（记者李娟、王建国）', '新华社北京9月8日电', ['李娟', '王建国']],
    ['新華社濟南三日電 山東', '新華社濟南三日電', []],
    ['（本報訊）國小', '本報訊', []],
    ['本網訊(通訊員 陳小芳)部門', '本網訊', ['陳小芳']],
    ['〔中央社台北8日電〕受到', '中央社台北8日電', []],
    ['据新华社报道，一支', '据新华社报道', []],
    ['晨报讯（潘宇）昨日', '晨报讯', ['潘宇']],
    ['【記者林美玲／台北報導】中央', '記者林美玲／台北報導', ['林美玲']],
    ['【記者周芷晴報道】昨日', '記者周芷晴報道', ['周芷晴']],
    ['本报记者 李明月报道：昨日', '本报记者李明月报道', ['李明月']],
    ['【記者李明月／台北報導】昨日', '記者李明月／台北報導', ['李明月']],
    ['本报北京专电 昨日', '本报北京专电', []],
    ['本报北京9月8日电满载', '本报北京9月8日电', []],
    ['本报上海电（记者 周立）昨日', '本报上海电', ['周立']],
    ['据新华社电，一支', '据新华社电', []],
    ['記者林美玲台北電', '記者林美玲台北電', []],
    ['本报讯（记者 王建国 通讯员 李新年）昨日', '本报讯', ['王建国', '李新年']],
  ];
  for (const [text, dateline, names] of cases) {
    it(`should read ${text}`, () => {
      const found = datelineOf(text);
      assert.deepEqual([found?.text, found?.bylines], [dateline, names]);
    });
  }

  it('should leave sentences that only name a paper', () => {
    for (const text of ['本报特与水利局合作，举办征文活动。', '据统计，全县共收粮三万吨。', '他说本报讯三个字最常见。', '新华社区的居民来电反映。', '青年社区通电了。', '本报通讯员', '本报电话：24861', '本台电视剧', '本社区电费下月起按新价收取。', '本网电缆昨夜被盗。', '本报社电池回收箱', '本站电价不变', '据国家电网电价表，', '记者王明走进变电站。']) assert.equal(datelineOf(text), null, text);
  });
});

describe('bylines', () => {
  it('should read lines that hold nothing but names', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['◎唐瑞', ['唐瑞']], ['◎王文 赵昱 闫蓓', ['王文', '赵昱', '闫蓓']], ['周立', ['周立']], ['□ 本报记者 苏婷', ['苏婷']], ['记者 谭悦 实习生 秦川', ['谭悦', '秦川']],
      ['作者：欧阳文', ['欧阳文']], ['王　明', ['王明']], ['本报记者 王建国 通讯员 李明月', ['王建国', '李明月']], ['文/本报记者 王建国 图/李红', ['王建国', '李红']],
    ];
    for (const [line, names] of cases) assert.deepEqual(bylineNames(line), names, line);
  });

  it('should be found beside an office, an occupation, or what their bearers did', () => {
    for (const [line, names] of [
      ['渠东师范附属小学 季广才', ['季广才']], ['江州晨报记者 顾念慈', ['顾念慈']], ['財經組 何佩珊', ['何佩珊']], ['陈国雄（退休公务员）', ['陈国雄']],
      ['秦少游/文 陆放/图', ['秦少游', '陆放']], ['文/秦少游 图/陆放', ['秦少游', '陆放']], ['周大河 著', ['周大河']],
      ['历史系2015级 周立', ['周立']], ['学生记者 周立', ['周立']], ['纱厂女工 周立', ['周立']],
      ['文字李明 图片王刚', ['李明', '王刚']], ['文字李明', ['李明']], ['读者李明', ['李明']], ['编者王刚', ['王刚']], ['图片王刚', ['王刚']],
    ] as const) assert.deepEqual(bylineNames(line), names, line);
  });

  it('should leave headings, places and dates', () => {
    for (const line of ['好消息', '白河县', '金水区', '开展志愿活动', '石桥镇', '关怀到家', '一、安全账', '第三版', '8月2日', '万年', '通讯员 董事会', '通讯员 司法局', '记者 高新区', '读者来信', '讀者投書', '读者问答', '编者手记', '茶缸·铝饭盒·搪瓷盆', '七律·秋日登楼', '全县小学 开学', '法律服务进社区 解民忧', '农产品质检站 严把关', '名师进校 施教育', '全县干部下连 连心桥', '县供销社 农资足', '返乡青年 乐开怀', '下岗女工 乐开怀']) assert.deepEqual(bylineNames(line), [], line);
  });

  it('should find names in brackets or behind the last stop at the end', () => {
    assert.deepEqual(closingNames('环境得到长远保障。(陈小芳)'), { names: ['陈小芳'], at: 9 });
    assert.deepEqual(closingNames('奋斗的目 ( 李艳)')?.names, ['李艳']);
    assert.deepEqual(closingNames('记在本子上。（记者 周立 王建国）')?.names, ['周立', '王建国']);
    assert.deepEqual(closingNames('声明作废。 丁海洋'), { names: ['丁海洋'], at: 6 });
    for (const text of ['由水利局供图。（图片由水利局提供）', '共三个区(县)', '未完。（下转第4版）', '计划（草案）', '开放至傍晚。（8月2日）', '放假三天。（明年）']) assert.equal(closingNames(text), null, text);
  });
});

describe('a correspondent', () => {
  it('should be no dateline', () => {
    assert.equal(datelineOf('本报通讯员 甘泉'), null);
    assert.equal(datelineOf('本报通讯 甘泉报道，')?.text, '本报通讯');
  });
});

describe('captions and credits', () => {
  it('should know captions by their words', () => {
    for (const text of ['▲社区义诊', '图为采茶现场', '上图：采茶现场', '（资料图片）']) assert.ok(opensCaption(text), text);
    assert.ok(explainsPicture('近日，茶园开采。图为采茶工在采茶。'));
    for (const text of ['图书馆开放', '图纸画好了', '他把图为什么挂歪讲了一遍']) assert.ok(!opensCaption(text), text);
  });

  it('should know credits and their names', () => {
    for (const text of ['周立 摄', '(图片由水利局提供)', '本报记者 周立 摄', '摄影：周立', '周立 文/图']) assert.ok(isCredit(text), text);
    for (const text of ['周立拍摄了一组照片', '图片展开幕']) assert.ok(!isCredit(text), text);
    for (const text of ['抢修现场。本报通讯员摄', '老灶用了六十年。（記者吳佳蓉攝）']) assert.ok(endsWithCredit(text), text);
    assert.ok(!endsWithCredit('他说这张照片是一位记者的珍藏，不是自己拍摄'));
    assert.deepEqual(creditNames('技术员在炉前。 马超 摄'), ['马超']);
  });
});

describe('jumps', () => {
  it('should read where a story comes from and goes to', () => {
    assert.deepEqual(['(上接B1版)', '（上接第一版）', '会后散去。（下转第4版）', '▶下转3版'].map((text) => jumpOf(text)), [{ from: 'B1' }, { from: '一' }, { to: '4' }, null]);
    assert.deepEqual(['（上接第1版）', '（下转第4版）', '(紧接A2版)', '上接天，下接地', '他接第三版的稿子'].map(isJumpLine), [true, true, true, false, false]);
  });
});

describe('fields', () => {
  const share = (text: string, fields: typeof MASTHEAD_FIELDS): number => Math.round(fieldCover(text, fields).share * 10) / 10;

  it('should cover mastheads, imprints and furniture', () => {
    for (const text of ['2020年9月9日 星期三', '今日 8 版', '邮发代号 61-19', '国内统一连续出版物号 CN 51-0055', '农历己亥年十月十二', '第46期']) assert.ok(share(text, MASTHEAD_FIELDS) >= 0.6, text);
    for (const text of ['责编：唐磊 版式：罗静', '定价:月价34元 季价99元', '(責編:殷婷)']) assert.ok(share(text, IMPRINT_FIELDS) >= 0.6, text);
    for (const text of ['> 新聞 > 安康 > 部門', '聯系電話:0915-3356512', '您的位置：首页 > 新闻', '[打印] [关闭] 分享到：']) assert.ok(share(text, WEB_FIELDS) >= 0.6, text);
    for (const text of ['9月9日，学校开学了', '编辑部的灯一直亮着']) assert.ok(share(text, MASTHEAD_FIELDS) < 0.6 && share(text, IMPRINT_FIELDS) < 0.6, text);
    assert.ok(isPublishedLine('2022-02-23  來源:本站原創'));
    assert.deepEqual(editorNames('电子信箱:a@b.com 定价:3元 编辑 陈小芳'), ['陈小芳']);
  });

  it('should read Chinese numbers', () => {
    assert.deepEqual(['8', '八', '十二', '二十一', '二〇〇三', '廿', ''].map(chineseNumber), [8, 8, 12, 21, 2003, null, null]);
  });
});

describe('advertises', () => {
  for (const line of ['广告 好稻大米 厂家直销 六折起', '【推廣】新店開張', '江城某某实业有限公司']) it(`should know ${line}`, () => assert.ok(advertises(line, line.length)));
  for (const line of ['广告业走出低谷', '推广机械化播种', '本市新增三条公交线']) it(`should leave ${line}`, () => assert.ok(!advertises(line, line.length)));
});

describe('the labels of columns', () => {
  it('should be no words at the end of a longer heading', () => {
    for (const bare of ['田头夜话', '长篇连载', '健康之窗']) assert.ok(namesGenre(bare), bare);
    for (const bare of ['别在背后说闲话', '山城打开开放之窗', '老作家新作开始连载']) assert.ok(!namesGenre(bare), bare);
    for (const bare of ['来信照登', '市长信箱']) assert.ok(headsLetters(bare), bare);
    assert.ok(!headsLetters('小区建起智能信箱'));
  });

  it('should greet whom a letter addresses, and not whom a headline names', () => {
    for (const bare of ['编辑同志：', '尊敬的老师：', '亲爱的朋友们：']) assert.ok(greets(bare), bare);
    for (const bare of ['本报答读者：', '县长对话女士：', '市长寄语小朋友：']) assert.ok(!greets(bare), bare);
  });
});

describe('the edges of sentences', () => {
  it('should know how paragraphs begin', () => {
    for (const text of ['近日，县里', '据了解，', '5月12日，桂花', '为了进一步', '随着车辆']) assert.equal(opensParagraph(text), 'sure', text);
    for (const text of ['的品质，这些', '，县里', '》，号召']) assert.ok(beginsMidSentence(text), text);
    for (const text of ['交警与', '参与度、', '写在《', '62人以A、B']) assert.ok(endsMidSentence(text), text);
    for (const text of ['留下来的理由', '苗种：买来一半是死的', '价格决定去向', '垃圾场变成湿地', '学徒只有一個', '商户盼政府早日收地']) assert.ok(!endsMidSentence(text), text);
    for (const text of ['沙漠成为', '大家认为', '产量达到', '他们获得', '他独自面对', '去年人均', '一致反对', '自愿参与', '村里收到', '很值得', '天气反而', '一共大约']) assert.ok(endsMidSentence(text), text);
    for (const text of ['文明行为', '年轻有为', '展现新作为', '一点心得', '按时报到', '服务周到', '各部门积极应对', '市民踊跃参与', '借书如数归还', '收入高于平均']) assert.ok(!endsMidSentence(text), text);
    for (const text of ['慢慢地', '项目总占地', '农民一批批地', '大批大批地', '他说的', '共同使', '又买了一个']) assert.ok(endsMidSentence(text), text);
    for (const text of ['县里开会', '渠边种树']) assert.ok(opensParagraph(text) === 'no' && !beginsMidSentence(text) && !endsMidSentence(text), text);
  });

  it('should know the lead of a report by when it happened', () => {
    for (const text of ['昨天，县里开了会。', '停业三年的戏院上周重新开门。', '11月21日，合唱团赴京。', '六月起，末班车延长。']) assert.ok(tellsWhen(text), text);
    for (const text of ['老人当年是组长。', '渠长三十里。昨天又有人来看。', '那一年他才十九岁。']) assert.ok(!tellsWhen(text), text);
  });

  it('should know places by their last character or as provinces', () => {
    for (const text of ['贵州贵阳市：', '白河县举办', '成都新都区 开展', '宁夏固原市着眼']) assert.ok(beginsWithPlace(text), text);
    for (const text of ['党建引领吹响社区治理', '我市养老服务', '小区变美了', '居民群众当好']) assert.ok(!beginsWithPlace(text), text);
  });
});
