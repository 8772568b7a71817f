import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import type { RuleId } from '../../../../src/core/artifacts/rules.js';
import { loadKnowledge, type Knowledge } from '../../../../src/core/knowledge.js';
import { readAsset } from '../../assets.js';

describe('repetition, by the language model', () => {
  const good = '代表团参观了新建的港口和铁路，这一切在这次访问中也给大家留下了更加具体、深刻的印象。';
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge(readAsset, { unreadable: (error) => assert.fail(String(error)) });
  });

  const marked = (text: string, id: RuleId = 'garbled-duplicate'): string[] => analyzePage(text, { knowledge }).artifacts
    .filter(({ rule }) => rule === id).map(({ start, end }) => text.slice(start, end));

  it('should be seen in a line of misread characters', () => {
    const garbled = '在这次坊问中乜给大冢留卜了更加具休、深刻的卬象。';
    assert.deepEqual(marked(`${good}\n\n${garbled}\n\n港口明年通航。\n`), [garbled]);
  });

  it('should be seen where look-alikes are all that differs, few as they are, and in a line that stands like a heading', () => {
    const other = '本届赛事首次把终点设在港口门前，选手沿途经过十一处街区。市民早早守在路边，为选手加油。';
    const garbled = '本届塞事首次把终点设在港口门前，选手沿途经过十一处街区。';
    assert.deepEqual(marked(`${other}\n\n${garbled}\n\n港口明年通航。\n`), []);
    assert.deepEqual(marked(`${other}\n\n${garbled.replace('设在', '没在')}\n\n港口明年通航。\n`), [garbled.replace('设在', '没在')]);
    assert.deepEqual(marked(`老站长翻开账本，清了清嗓子，说今年修渠用去十六万块。\n\n老站长翻开帐木，清了清噪子\n\n港口明年通航。\n`), ['老站长翻开帐木，清了清噪子']);
    assert.deepEqual(marked(`${other}\n\n本届比赛首次把起点设在港口门前，选手沿途经过十一处街区。\n\n港口明年通航。\n`), []);
  });

  it('should be seen where half of the line is left, when the rest is nonsense', () => {
    const garbled = '给厶介留下丁吏加具休、氺刻酌印象。';
    assert.deepEqual(marked(`${good}\n\n${garbled}\n\n港口明年通航。\n`), [garbled]);
    assert.deepEqual(marked(`${good}\n\n给人留下了更加美好、温暖的回忆。\n\n港口明年通航。\n`), []);
  });

  it('should not be seen in a sentence that resembles its neighbour and reads as well', () => {
    assert.deepEqual(marked(`${good}\n\n在这次访问中，给大家留下了更加具体深刻的印象。\n\n港口明年通航。\n`), []);
  });

  it('should be seen in a piece torn from the end of the paragraph before with a single misreading, not with another word', () => {
    const after = '\n\n渠边种满了树，鸟也多了。\n';
    assert.deepEqual(marked(`各村已初步建立起管理秩序，沿渠环境卫生得到长远保障。\n\n渠环境卫生得到长远床障。${after}`), ['渠环境卫生得到长远床障。']);
    assert.deepEqual(marked(`墙上的记录显示第一小组按时完成了全部清淤任务。\n\n第二小组按时完成了全部清淤任务。${after}`), []);
    assert.deepEqual(marked(`在全县的知识竞赛中最后优胜的是城东中学代表队。\n\n城西中学代表队。${after}`), []);
  });

  it('should not be seen where a longer word begins', () => {
    assert.deepEqual(marked('会议公布了特别行政区行政区域图。\n', 'duplicated-text'), []);
    assert.deepEqual(marked('会议公布了特别行政区行政区的地图。\n', 'duplicated-text'), ['行政区行政区']);
  });

  const doubled = (text: string): [string, string][] => analyzePage(text, { knowledge }).artifacts
    .filter(({ rule }) => rule === 'duplicated-text').map(({ start, end, certainty }) => [text.slice(start, end), certainty]);
  const AROUND = '沂河两岸的村庄今年又得了好收成。';
  const sentence = (text: string): string => `${AROUND}${text}\n\n${AROUND}\n`;

  it('should be seen in a word that no book says twice', () => {
    assert.deepEqual(doubled(sentence('今年全县粮食粮食比去年多，社员们都参加参加了劳动。')), [['粮食粮食', 'likely'], ['参加参加', 'likely']]);
    assert.deepEqual(doubled(sentence('工人們把農具運到教室教室裡，共產黨員共產黨員走在前面。')), [['教室教室', 'likely'], ['共產黨員共產黨員', 'likely']]);
    assert.deepEqual(doubled(sentence('他们讨论讨论了春耕，没有没有慌乱。')), [['讨论讨论', 'likely'], ['没有没有', 'likely']]);
  });

  it('should be seen in words that only hold a character of speech', () => {
    for (const [word, text] of [
      ['通过', '大会通过通过了新的章程'], ['经过', '火车经过经过三座大桥'], ['超过', '产量超过超过了去年'], ['随着', '人们随着随着歌声走远'], ['沿着', '队伍沿着沿着河岸前进'],
      ['后来', '这件事后来后来没有人再提'], ['未来', '他把未来未来的路想了一遍'], ['等级', '粮站把等级等级写在牌上'], ['快递', '邮局把快递快递送到村里'], ['爱好', '他的爱好爱好是养鸽子'],
      ['良好', '庄稼长势良好良好的地块不少'], ['哈尔滨', '代表团从哈尔滨哈尔滨出发'], ['酒吧', '街上的酒吧酒吧关了门'],
      ['回答', '他没有正面回答回答记者的问题'], ['当地', '他们受到当地当地群众的欢迎'], ['长沙', '火车从长沙长沙开出'],
    ] as const) assert.deepEqual(doubled(sentence(`${text}。`)).map(([shown]) => shown), [word + word]);
  });

  it('should not be seen in what speech and stories say twice', () => {
    for (const text of ['他走着走着就睡着了，说着说着又笑了。', '孩子们喊着快来快来就跑远了。', '她一边说好的好的一边往外走。', '他说着等等我等等我追了上去。', '什么什么的他记不清了。', '他在路上不停地说你好你好然后握手。', '站起来站起来的声音此起彼伏。', '屋里好大好大的一张桌子。', '我们的队伍向前向前，歌声飞过山岗。']) {
      assert.deepEqual(doubled(sentence(text)), [], text);
    }
  });

  it('should be sure of a word that stands at the end of a printed line and again at the beginning of the next', () => {
    const text = '沂河两岸的村庄今年又得了好收成，\n社员们挑着担子到城里卖粮，粮站的\n门口从早到晚都排着长长的队伍。县\n里的干部也来帮忙，把粮食\n粮食装进新盖的仓库，仓库里的灯一\n直亮到半夜，大家都说今年的日子比\n去年好得多。\n';
    assert.deepEqual(doubled(text), [['粮食\n粮食', 'certain']]);
    assert.deepEqual(doubled(text.replace('把粮食\n粮食装', '把粮食\n一起装')), []);
    assert.deepEqual(doubled(text.replace('把粮食\n粮食装进', '要管理\n管理人员进')), [['管理\n管理', 'doubtful']]);
  });

  it('should not be sure of verse that begins as the line before ends', () => {
    const verse = '我在黄昏里想起北方的故乡\n故乡的老屋空了许多年，\n门前的枣树还在等谁。\n';
    assert.deepEqual(doubled(verse).filter(([, certainty]) => certainty === 'certain'), []);
  });

  it('should not be seen in what speech says twice', () => {
    for (const text of [
      '这件事还要研究研究，大家先讨论讨论，检查检查仓库再说。', '雪白雪白的墙，通红通红的脸，油亮油亮的竹篾。', '他一个一个地数，走着走着就到了家门口。',
      '轰隆轰隆的火车声里，孩子们很快很快就睡着了。', '粮食粮食，有了粮食才有一切。', '“同志同志，请问火车站怎么走？”', '“加油加油！蓝箭蓝箭！”', '这样才能让顾客满意满意再满意。',
      '名词不能重叠，不说“桌子桌子”。', '她总是说，过些日子过些日子。', '屋里暖暖和和，一年一年就这样过去。',
    ]) assert.deepEqual(doubled(sentence(text)), [], text);
  });

  it('should be told of pronouns and conjunctions by the same signs as of other words', () => {
    assert.deepEqual(doubled(sentence('这一年里我们我们走遍了全县，已经已经看过三十个村庄。')), [['我们我们', 'likely'], ['已经已经', 'likely']]);
    for (const text of ['孩子们念道：“我们我们”，声音很齐。', '台上的人喊：我们我们！', '课文里只写着“已经已经”。', '他一边说对不起对不起一边往后退。', '“所以所以所以怎么样呢？”']) assert.deepEqual(doubled(sentence(text)), [], text);
  });

  it('should know what straight marks quote, whatever mark was lost or stands for inches before them', () => {
    assert.deepEqual(doubled(sentence('他家的彩电是29"的。名词不能重叠，不说"桌子桌子"，也不说"粮食粮食"。')), []);
    const lost = '他说"今年年成好。村口的老槐树下从早到晚都围着人，有的磨镰刀，有的修大车，妇女们在场院里晒麻袋，孩子们牵着牲口到渠边饮水，谁也不肯闲着。';
    assert.deepEqual(doubled(sentence(`${lost}大车上装满了粮食粮食，一直送到粮站。`)).map(([shown]) => shown), ['粮食粮食']);
  });

  it('should not be seen where the second word belongs to a longer one', () => {
    for (const text of ['北京大学大学生宿舍建成。', '该厂加强管理管理人员的办法。', '他到建设路建设银行取钱。', '会上研究研究生的培养。', '本次会议会议室设在二楼。']) {
      assert.deepEqual(doubled(sentence(text)), [], text);
    }
  });

  it('should be doubted where a verb may govern its like', () => {
    assert.deepEqual(doubled(sentence('他一向喜欢喜欢笑的人。')), [['喜欢喜欢', 'doubtful']]);
    assert.deepEqual(doubled(sentence('各国都要帮助帮助他的人。')), [['帮助帮助', 'doubtful']]);
    assert.deepEqual(doubled(sentence('商店派人把服务服务到家门口。')), [['服务服务', 'doubtful']]);
    assert.deepEqual(doubled(sentence('大队人马一直向前向前的方向不变。')), [['向前向前', 'likely']]);
  });

  it('should be seen in the end of a longer word where a printed line ends between the two, not where a space stands', () => {
    const text = '沂河两岸的村庄今年又得了好收成，\n社员们挑着担子到城里卖粮，粮站的\n门口从早到晚都排着长长的队伍。县\n里的干部昨日还到公安机关\n机关办事，新的仓库，仓库里的灯一\n直亮到半夜，大家都说今年的日子比\n去年好得多。\n';
    assert.deepEqual(doubled(text), [['机关\n机关', 'likely']]);
    for (const spaced of ['市人民医院 医院电话0915-3212345。', '发布者为国家统计局 统计局调查队。', '请到农业银行 银行网点办理。']) assert.deepEqual(doubled(sentence(spaced)), [], spaced);
    assert.deepEqual(doubled(sentence('记者来到北京大学 大学生宿舍，又到公安机关机关干部家里。')), []);
  });

  it('should be seen in a long phrase wherever words begin in it', () => {
    assert.deepEqual(doubled(sentence('去年买的犁放在仓库里一放在仓库里一直没有用。')), [['放在仓库里一放在仓库里一', 'likely']]);
  });
});
