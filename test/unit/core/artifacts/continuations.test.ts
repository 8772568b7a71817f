import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import { continuationOf, type Continuation } from '../../../../src/core/artifacts/continuations.js';
import type { Artifact } from '../../../../src/core/artifacts/artifact.js';
import type { RuleId } from '../../../../src/core/artifacts/rules.js';
import { loadKnowledge, type Knowledge } from '../../../../src/core/knowledge.js';
import type { BlockKind, Page } from '../../../../src/core/page/page.js';
import { readPage } from '../../../../src/core/page/read.js';
import { applyEdits } from '../../../../src/core/text/edits.js';
import { JoinedText } from '../../../../src/core/text/joined.js';
import { runToEnd } from '../../../../src/core/text/steps.js';
import { readAsset } from '../../assets.js';

const HEADLINE = '城东老渠昨日开闸放水\n\n本报讯（记者 周小满）昨日清晨，城东老渠的闸门升起，两岸八个村庄的麦田喝上了水。\n\n';
const BEFORE = '据水利站的同志介绍，老渠在冬天清了淤以后，变化主要体';
const AFTER = '现在三个方面，渠水清了，水量足了，两岸的人也放心了。';
const END = '渠边的人都说，今年的麦子有救了。\n';

describe('text that goes on by its words', () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge(readAsset, { unreadable: (error) => assert.fail(String(error)) });
  });

  const found = (rule: RuleId, text: string): Artifact[] => analyzePage(text, { knowledge }).artifacts.filter((artifact) => artifact.rule === rule);
  const fixed = (rule: RuleId, text: string): string => applyEdits(text, found(rule, text).flatMap(({ fixes }) => fixes[0]?.edits ?? []));

  it('should be joined over a blank line, and not be taken for lost', () => {
    const page = `${HEADLINE}据水利站的同志介绍，老渠在冬天清了淤以后，变化主要体\n\n现在三个方面，渠水清了，水量足了，两岸的人也放心了。\n\n${END}`;
    assert.equal(fixed('split-paragraph', page), page.replace('体\n\n现在', '体现在'));
    assert.deepEqual(found('dropped-text', page), []);
  });

  it('should be joined over the end of a line, however few lines show their width', () => {
    const page = `${HEADLINE}据水利站的同志介绍，老渠在冬天清了淤，新建的闸门今年春天就能投入使\n用，下游的三千亩麦田可以多浇上两次水，惠及八个村庄的群众。\n\n${END}`;
    assert.equal(fixed('line-wrap', page), page.replace('使\n用', '使用'));
  });

  it('should not be looked for in lines that stand by themselves', () => {
    const recipe = '香椿拌豆腐\n香椿芽用开水烫三十秒，过凉水，切成碎碎的细末\n豆腐切小块，用淡盐水浸十分钟，沥干\n两样拌在一起，加盐、生抽，淋上香油\n';
    const dialogue = '和修鞋匠聊天\n记者：您在这条街上修鞋多少年了？\n老吴：三十一年。\n';
    for (const text of [recipe, dialogue]) assert.deepEqual(found('line-wrap', text), [], text);
  });

  it('should be told by a word with a space in it, when no other line end is left', () => {
    const page = `${HEADLINE}据水利站的同志介绍，老渠在冬天清了淤以后，沿渠村庄的环境卫 生有了很大的改善，渠水清了，两岸的人也放心了。\n\n${END}`;
    assert.equal(fixed('column-break-space', page), page.replace('卫 生', '卫生'));
    assert.deepEqual(found('column-break-space', page).map(({ certainty }) => certainty), ['likely']);
  });

  it('should not be told by spaces that keep names, halves and lists apart', () => {
    for (const text of [
      `${HEADLINE}据水利站的同志介绍，老渠边上的墙刷上了“节约用水 从我做起”的标语，两岸的人天天都看得见，记在心里。\n\n${END}`,
      `${HEADLINE}出席大会的有县里和各乡的负责人，他们是周小河 李大田 王建国 赵小军 钱志强，会议开了一个上午，到十二点才散。\n\n${END}`,
      `${HEADLINE}环境卫 生，渠水清了，两岸的人也放心了，今年的麦子有救了。\n\n${END}`,
    ]) assert.deepEqual(found('column-break-space', text), [], text);
  });

  it('should be found behind the caption of a picture', () => {
    const page = `${HEADLINE}据水利站的同志介绍，在今年的春耕中，老渠的水已经灌溉了下游三千亩农\n\n村民在渠边引水。（記者周小滿攝）\n\n田，剩下的两千亩预计月底以前全部浇完，比去年提早了十天。\n\n${END}`;
    assert.equal(fixed('split-paragraph-interrupted', page), page.replace('\n\n村民在渠边引水。（記者周小滿攝）\n\n', '').replace('十天。', '十天。\n\n村民在渠边引水。（記者周小滿攝）'));
    assert.deepEqual(found('dropped-text', page), []);
  });

  it('should be lost where the next paragraph is another one', () => {
    const page = `${HEADLINE}据水利站的同志介绍，老渠在冬天清了淤，显著改善了沿渠村庄的环境卫\n\n现在，孩子们跟着水头往前跑，一直跑到村口的石桥边才停下来。\n\n${END}`;
    assert.equal(found('dropped-text', page).length, 1);
    assert.deepEqual(found('split-paragraph', page), []);
  });

  it('should be doubted to be lost where the next line may go on, and the message says so', () => {
    const page = `${HEADLINE}据水利站的同志介绍，比赛一直打到中午，甲队最后把比分\n改写成了21比20，看台上坐满了人，人人都在叫好，比赛到中午才结束。\n\n${END}`;
    assert.deepEqual(found('dropped-text', page).map(({ certainty, message }) => [certainty, message.template.includes('may go on in the next block')]), [['doubtful', true]]);
  });

  it('should not be asked of a kicker and its headline, whose words part them', () => {
    const heading = (lines: string): string => `${lines}\n\n本报讯（记者 周小满）昨日清晨，城东老渠的闸门升起，两岸八个村庄的麦田喝上了水。\n`;
    assert.deepEqual(found('wrapped-heading', heading('三万社员齐上阵\n青石滩水库大坝合龙')), []);
    assert.deepEqual(found('wrapped-heading', heading('青石滩水库大\n坝昨天合龙')).map(({ certainty }) => certainty), ['likely']);
  });

  /** A page of paragraphs, as if nothing else told that some are one. */
  function apart(gap: string, ...parts: readonly (readonly [text: string, kind: BlockKind])[]): Page {
    const text = parts.map(([part]) => part).join(gap);
    let start = -gap.length;
    const paragraphs = parts.map(([part, kind]) => {
      start = text.indexOf(part, start + gap.length);
      const span = { start, end: start + part.length };
      return { spans: [span], joined: new JoinedText(text, [span], []), joins: [], kind, story: 0 };
    });
    return { ...runToEnd(readPage(text)), paragraphs };
  }
  function continuation(page: Page): Continuation | undefined {
    const [first] = page.paragraphs;
    return first && knowledge.language && continuationOf(page, first, knowledge.language.lexicon);
  }

  it('should not be told from figures or Latin words, of which any two go together', () => {
    for (const [before, after] of [['比分改写成21', '3号场地的比赛'], ['比分改写成“21”', '3号场地的比赛'], ['牌子上写着Spring', 'Festival的红旗'], ['牌子上写着A', '3号场地的比赛']] as const) {
      for (const gap of ['\n', '\n\n']) assert.equal(continuation(apart(gap, [`比赛从早上开始，看台上坐满了人，甲队在最后一分钟里${before}`, 'body'], [`${after}在下午两点开始，看台上又坐满了人。`, 'body'])), undefined, before);
    }
  });

  it('should know the end of a line from a blank line by the blanks before it, and never reach over the end of a page', () => {
    const kind = (gap: string): string | undefined => continuation(apart(gap, [BEFORE, 'body'], [AFTER, 'body']))?.kind;
    assert.deepEqual(['\n', ' \n', '\u3000\r\n'].map(kind), ['line-end', 'line-end', 'line-end']);
    assert.deepEqual(['\n\n', ' \r\n \r\n'].map(kind), ['blank-line', 'blank-line']);
    assert.deepEqual(['\f', '\f\n', '\n\f\n', '\n\n\u3000\u3000'].map(kind), [undefined, undefined, undefined, undefined]);
  });

  it('should be found behind whatever is no text of the story', () => {
    for (const kind of ['caption', 'credit', 'masthead', 'imprint', 'advert', 'photo-text', 'spam', 'boilerplate', 'garbage'] as const) {
      assert.equal(continuation(apart('\n\n', [BEFORE, 'body'], ['免费试玩', kind], [AFTER, 'body']))?.kind, 'foreign-block', kind);
    }
    assert.equal(continuation(apart('\n\n', [BEFORE, 'body'], ['老渠新貌', 'headline'], [AFTER, 'body'])), undefined);
  });

  it('should be left in two where a page ends between, whatever else tells that it goes on', () => {
    const page = `${HEADLINE}据水利站的同志介绍，老渠在冬天清了淤以后，变化主要体现在\n\f\n的三个方面，渠水清了，水量足了，两岸的人也放心了。\n\n${END}`;
    for (const rule of ['split-paragraph', 'line-wrap'] as const) assert.deepEqual(found(rule, page), [], rule);
  });

  it('should be left in two where a page ends between printed lines, and the head of the page where it stands', () => {
    for (const end of ['\n\f', '\f\n', '\f\r\n']) {
      const lines = `据水利站的同志介绍，老渠在冬天清\n了淤以后，渠水清了，水量足了，两\n岸的人也放心了，今年的麦子有救${end}了，大家都这样说，老渠的变化主要\n体现在三个方面，渠水清了。\n`;
      assert.deepEqual(found('line-wrap', HEADLINE + lines).map(({ start, end: last }) => (HEADLINE + lines).slice(start, last)), ['\n', '\n', '\n']);
    }
    const head = `${HEADLINE}据水利站的同志介绍，老渠在冬天清了淤以后，变化主要体现在\n\n\f城东日报 第2版\n\n的三个方面，渠水清了，水量足了，两岸的人也放心了。\n\n${END}`;
    assert.deepEqual(found('split-paragraph-interrupted', head).map(({ fixes }) => fixes), [[]]);
  });

  it('should not be seen between the lines of verse, between entries or between a heading and its text', () => {
    for (const page of [
      '麦子 麦子\n你在风里一遍一遍地低头\n镰刀还没有磨亮\n父亲已经弯下了腰\n\n我把你的名字写了又写\n写成一条回家的路\n',
      '同志们哪，拉起来哟！\n拉起来哟，嗨哟嗨哟！\n一夯一夯砸得牢哟，\n山洪山洪没处跑哟！\n',
      `${HEADLINE}农副产品行情\n\n苹果 每斤 四角五分\n花生 每斤 六角二分\n鲜蛋 每斤 一元一角\n\n${END}`,
    ]) for (const rule of ['line-wrap', 'split-paragraph', 'split-paragraph-interrupted'] as const) assert.deepEqual(found(rule, page), [], `${rule} ${page}`);
  });
});
