import { strict as assert } from 'node:assert';
import type { RuleId } from '../../../../src/core/artifacts/rules.js';
import { assertSilent, fixedBy } from './checking.js';

const REPORT = '城东老渠昨日开闸放水\n\n本报讯（记者 周小满）昨日清晨，城东老渠的闸门升起，两岸八个村庄的麦田喝上了水。\n\n';

/** What stands on pages without damage, by the rule that must be silent about it. */
const CLEAN: readonly (readonly [what: string, rule: RuleId, text: string])[] = [
  ['lines whose marks stand at the same places', 'line-wrap', '护渠公约\n\n爱渠护渠，人人有责\n清淤除草，家家出力\n节水用水，户户当先\n让水敬水，邻里和睦\n'],
  ['a stanza of lines as wide as each other', 'line-wrap', '渡口\n\n何田\n\n那年母亲也站在渠边\n把一篮红薯放在船头\n她说到了城里记得写信\n我点点头，没有说话\n'],
  ['a stanza of lines some of which are wider', 'line-wrap', '写给父亲\n\n你走得很慢，很慢\n走过高高的堤坝，矮矮的篱笆\n走过我七岁那年的雪\n雪下得真大啊，真大\n你把我扛在肩上\n说：走，我们回家\n'],
  ['the rows of a programme', 'line-wrap', '县春节晚会节目单\n时间：二月十六日晚七时三十分\n地点：县影剧院\n一、开场舞《喜迎春》\n表演：县文化馆舞蹈队\n二、男声独唱《故乡的渠》\n演唱：周志刚\n三、小品《卖瓜》\n表演：李二牛　王小翠　赵铁柱\n四、相声《夸家乡》\n表演：马三胜　牛得草\n五、笛子独奏《牧民新歌》\n演奏：孙小舟\n'],
  ['questions below their heading', 'line-wrap', '答读者问\n问：水票从什么时候开始发？\n答：从清淤以后的下一个月起发。\n'],
  ['small adverts that have no stop', 'dropped-text', `${REPORT}渠边的人都说，今年的麦子有救了，明年还要多种几亩。\n\n低价转让渠边面包店一家，证照设备齐全，接手即可营业\n出售二手三轮车一辆，有八成新，可以当面看货，非诚勿扰\n`],
  ['an advert below one that ends with how to reach someone', 'split-paragraph', `${REPORT}家教上门，小学初中各科，价格面议。微信：mtd2020\n\n出售二手面包车一台，保险到明年三月，价格面议。\n`],
  ['a review below a poem', 'split-paragraph', `写给父亲\n\n你走得很慢，很慢\n走过高高的堤坝，矮矮的篱笆\n走过我七岁那年的雪\n雪下得真大啊，真大\n你把我扛在肩上\n说：走，我们回家\n\n【赏析】周小河的诗多写故乡的渠，语言干净。\n`],
  ['a text below what a speaker did', 'split-paragraph', `${REPORT}周立：修渠修了一辈子，总不能半路撂下不管，对吧？（笑）\n\n采访结束的时候，渠上的钟敲了六下。\n`],
  ['a remark in brackets below a list', 'split-paragraph', `${REPORT}今日看点\n\n9:30　射击女子25米手枪决赛\n14:00　跳水女子10米台预赛\n19:35　男篮半决赛　海东—凤台\n\n（以上赛程如有变动，以组委会公布为准。）\n`],
  ['lines of a recipe below what is needed', 'garbage-text', '香椿拌豆腐\n\n主料：嫩豆腐一块，香椿芽一把\n调料：盐、香油、生抽各适量\n做法：\n香椿芽用开水烫三十秒，过凉水，切成细末\n豆腐切小块，用淡盐水浸十分钟，沥干\n\n主妇小窍门\n\n炒青菜时最后放盐，菜不出水，颜色好看\n煮饭时滴两滴醋，米饭松软洁白\n切洋葱前把刀在冷水里浸一下，就不会流眼泪\n'],
  ['fields side by side', 'glued-heading-lines', `${REPORT}主办：沂河县文化馆 承办：城东镇文化站 协办：老渠村村委会\n`],
  ['the label of a column above a quotation', 'wrapped-heading', '对话·人物\n周立：我只是个修渠的\n\n本报讯（记者 周小满）昨日清晨，城东老渠的闸门升起，两岸八个村庄的麦田喝上了水。\n'],
];

describe('clean pages', () => {
  for (const [what, rule, text] of CLEAN) it(`should make ${rule} stay silent about ${what}`, () => assertSilent(rule, [text]));

  it('should begin a paragraph with each chapter and article of rules', () => {
    const rules = '柳河县公共浴池管理暂行规定\n第一章　总则\n第一条　为加强公共浴池卫生管理，\n保障群众健康，根据有关法规，制定\n本规定。\n第二条　本规定适用于本县境内所有\n对外营业的浴池、澡堂。\n';
    assert.equal(fixedBy('line-wrap', rules).startsWith('柳河县公共浴池管理暂行规定\n第一章　总则\n第一条　'), true);
  });

  it('should end a printed advert that has no stop where its last line is short', () => {
    const adverts = '因本人外出，低价转让渠边\n的面包店一家，设备齐全，\n接手营业\n二手三轮车一辆，八成新，\n价一千二百元，可当面看货\n试车\n餐馆转让，位于汽车站对面\n客源稳定\n';
    assert.equal(fixedBy('line-wrap', adverts).includes('接手营业\n二手三轮车'), true);
  });
});
