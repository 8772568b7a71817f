import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import { assertFixes, assertSilent, fixedBy, marksOf } from './checking.js';

/** Lines as Tesseract gives them: spaces beside marks, blank lines between printed ones. */
const READ = '码头开了夜市\n\n本报讯 昨天晚上，三号码头的夜市\n开张 ，一百二十个摊位， 亮起了灯\n笼。附近的居民带着孩子 “逛” 到十\n点才散去。\n';
const PRINTED = '码头开了夜市\n\n本报讯 昨天晚上，三号码头的夜市\n开张，一百二十个摊位，亮起了灯\n笼。附近的居民带着孩子“逛”到十\n点才散去。\n';

describe('the habits of engines', () => {
  it('should lose the spaces beside marks', () => {
    assertFixes('column-break-space', READ.replace(' “逛” ', '“逛”'), PRINTED);
  });

  it('should lose the space behind the bracket of a dateline, and those beside the colons of an advert', () => {
    const story = '本报讯(记者 于川) 昨天晚上，三号码头的夜市\n开张，一百二十个摊位亮起了灯笼。\n';
    assertFixes('column-break-space', story, story.replace(') ', ')'));
    const apart = '山城開辦夜市\n\n【本報訊】 三號碼頭昨晚開了夜市，攤\n\n位一百二十個，附近的居民帶著孩子逛\n\n到十點才散去，攤主說生意比去年好了\n\n許多。\n\n市場管理處說，夜市每週開五天，星期\n\n一、星期二休息，下個月起再增加四十\n\n個攤位，另外加裝路燈和垃圾箱。\n';
    assertFixes('column-break-space', apart, apart.replace('】 ', '】'));
    assertFixes('column-break-space', '大河体育用品有限公司\n经营 : 球台 球拍\n电话: 3318827 联系人 : 于师傅\n', '大河体育用品有限公司\n经营:球台 球拍\n电话:3318827 联系人:于师傅\n');
  });

  it('should take a name with labelled entries below for an advert, line by line', () => {
    const story = '水渠昨日修好\n\n本报讯 水渠昨日修好，两岸的麦田喝上了水。\n\n图为农民在渠边。于川摄\n\n';
    const kindsOf = (lines: string): string[] => analyzePage(`${story}${lines}\n`).page.stories.map(({ kind }) => kind);
    assert.ok(kindsOf('大河自行车行\n修车 配件 打气\n地址: 东门大街36号\n电话: 5127790').includes('advert'));
    assert.ok(!kindsOf('大河自行车行昨天开张，\n地址: 东门大街36号\n电话: 5127790').includes('advert'));
  });

  it('should keep the spaces behind brackets in a list', () => {
    assertSilent('column-break-space', ['优秀教师有：\n李春梅（实验小学） 赵海涛（育才小学）\n高敏（红星小学） 何田（城关小学）\n', '本报讯 （一） 修渠，（二） 种树。\n']);
  });

  it('should take a lone narrow quote between two clauses for a comma where commas are narrow', () => {
    const page = '他說,「不行」。她又問了一次,他還是搖頭,大家都不作聲。等了很久,門終於開了\'外面下著大雨。\n';
    assertFixes('straight-quote', page, page.replace('\'', '，'));
    assertSilent('unpaired-quote', [page]);
  });

  it('should leave a lone quote between clauses a quote where commas are wide', () => {
    assert.deepEqual(marksOf('unpaired-quote', '他说，“不行”。她又问了一次，他还是摇头。等了很久，门终于开了\'外面下着大雨。\n'), ['开了[\']外面']);
  });

  it('should read on in a paragraph whose first line a space behind a colon parts in halves', () => {
    const lines = '本报讯 昨天上午八点，三座水闸的\n闸门同时提起，积蓄一冬的湖水流向\n下游，站在渠边的人们鼓起掌来。\n\n贺长庚算了一笔账: 藕种上半月下\n田，七月底就能采头一批嫩藕，比过去\n提早十天上市，价钱要高两成。\n';
    assert.equal(fixedBy('line-wrap', lines).split('\n').length, 4);
  });

  it('should keep the space after a dateline, between names and between the halves of a heading', () => {
    assertSilent('column-break-space', ['山城办起书市 万人前来淘书\n\n新华社西宁8月2日电 满载蔬菜的列车今天从这里开出，比公路运输快了一半。\n\n记者 王小明 李大力\n']);
  });

  it('should take a site’s name in brackets after every paragraph for its mark', () => {
    const page = ['春汛提前到来，水位比去年高。', '沿江的村子都派了人巡堤。', '巡堤的人两小时换一班。'].map((line) => `${line}[石桥新闻网 www.sqnews.com]\n`).join('');
    assertFixes('watermark', page, '春汛提前到来，水位比去年高。\n沿江的村子都派了人巡堤。\n巡堤的人两小时换一班。\n');
  });

  it('should take narrow stops for full stops where the page has no others', () => {
    const page = '他說「不行」.她又問了一次.他還是搖頭.大家都不作聲.過了很久,門開了.\n';
    assertFixes('halfwidth-punct', page, '他說「不行」。她又問了一次。他還是搖頭。大家都不作聲。過了很久，門開了。\n');
  });

  it('should leave lists of names and of results side by side', () => {
    assertSilent('glued-heading-lines', ['优秀教师\n\n李春梅（实验小学） 赵海涛（育才小学） 高敏（红星小学）\n', '男子100米\n\n1.武超（松原）10秒71 2.边海涛（本市）10秒84 3.戚伟（柳江）10秒88\n']);
  });

  it('should see two bits far apart, right above a heading, as unreadable', () => {
    const around = ['乡长介绍说，全乡靠山货平均每户增收一千一百元。', '放映员的自行车\n本报讯 放映员退休了，他的自行车留在了文化站。'];
    assert.deepEqual(marksOf('garbage-text', `${around[0]!}\n\n一1   wm\n${around[1]!}\n`), ['\n\n[一1   wm]\n放']);
  });

  it('should see loose characters between two paragraphs as unreadable', () => {
    const around = ['摊主在这里卖了四十年馄饨，从三分钱卖到八块钱一碗。', '去年街道改造，社区把传达室腾出来免费给她用。'];
    assert.deepEqual(marksOf('garbage-text', `${around[0]!}\n\n八 丿 一口 亍\n\n${around[1]!}\n`), ['\n\n[八 丿 一口 亍]\n\n']);
  });
});
