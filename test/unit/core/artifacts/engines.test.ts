import { strict as assert } from 'node:assert';
import { assertFixes, assertSilent, marksOf } from './checking.js';

/** Lines as Tesseract gives them: spaces beside marks, blank lines between printed ones. */
const READ = '码头开了夜市\n\n本报讯 昨天晚上，三号码头的夜市\n开张 ，一百二十个摊位， 亮起了灯\n笼。附近的居民带着孩子 “逛” 到十\n点才散去。\n';
const PRINTED = '码头开了夜市\n\n本报讯 昨天晚上，三号码头的夜市\n开张，一百二十个摊位，亮起了灯\n笼。附近的居民带着孩子“逛”到十\n点才散去。\n';

describe('the habits of engines', () => {
  it('should lose the spaces beside marks', () => {
    assertFixes('column-break-space', READ.replace(' “逛” ', '“逛”'), PRINTED);
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

  it('should see loose characters between two paragraphs as unreadable', () => {
    const around = ['摊主在这里卖了四十年馄饨，从三分钱卖到八块钱一碗。', '去年街道改造，社区把传达室腾出来免费给她用。'];
    assert.deepEqual(marksOf('garbage-text', `${around[0]!}\n\n八 丿 一口 亍\n\n${around[1]!}\n`), ['\n\n[八 丿 一口 亍]\n\n']);
  });
});
