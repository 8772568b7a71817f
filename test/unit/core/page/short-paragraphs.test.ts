import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';

/** Paragraphs of two and three printed lines: none shows how wide its column is. */
const PARAGRAPHS = [
  '东方红电影院昨日装修完毕，恢复放映，票价五元，学生凭证减半。', '市内电话号码将于明年一月一日零时升至七位，请市民互相转告。', '动物园的一对东北虎日前产下三只幼仔，均已睁眼，下月可与游人见面。',
  '三路汽车由棉纺桥延长到印染厂门口，末班车推迟到零点四十分，公共汽车公司又在厂门口设了候车棚。', '少年宫的火车模型展览本月底开幕，市民可以带自己的作品去参展，每人限两件，门票免费。',
  '职工医院购进的超声诊断仪近日安装完毕，投入使用，今后职工做心脏检查不必再到市里排队。', '体育中心宣布，从下一轮起球票由邮局网点发售，球场窗口只售当日余票，每人限购四张。',
  '修了四十年钟表的郭师傅上星期收了三名徒弟，他让徒弟们从认零件学起，学满三年才准出师。',
];

/** The paragraphs as they were printed, the first line shorter by an indent, which may have been lost. */
function printed(pitch: number, indent: string): string {
  return PARAGRAPHS.map((text) => {
    const lines = [text.slice(0, pitch - 2)];
    for (let at = pitch - 2; at < text.length; at += pitch) lines.push(text.slice(at, at + pitch));
    return indent + lines.join('\n');
  }).join('\n\n') + '\n';
}

describe('short paragraphs in printed lines', () => {
  for (const [pitch, indent, what] of [[16, '　　', 'with their indents'], [16, '', 'without indents'], [13, '', 'without indents, in narrow columns']] as const) {
    it(`should come together ${what}`, () => {
      const { blocks } = analyzePage(printed(pitch, indent)).page;
      assert.deepEqual(blocks.map(({ kind }) => kind), PARAGRAPHS.map(() => 'body'));
    });
  }

  it('should not take a centred heading or an advert for the rest of an indented line', () => {
    const text = '　　东方红电影院昨日装修完毕，恢复\n放映。\n\n　　　　　　夜班汽车\n三路汽车延长到印染厂门口，末班车推迟。\n\n　　三路汽车由棉纺桥延长到印染厂门\n顺达汽车修理有限公司\n';
    const { blocks } = analyzePage(text).page;
    assert.deepEqual(blocks.map(({ firstLine, lastLine }) => `${firstLine}-${lastLine}`), ['0-1', '3-3', '4-4', '6-6', '7-7']);
  });
});

describe('the first line of a paragraph without its indent', () => {
  for (const [first, pitch] of [['近日，记者对早点摊进行了调查', 16], ['他向店里的每一位顾客作了提醒', 16], ['这天早上厂里的几名工人', 13], ['气象站说今后三天的天气', 13]] as const) {
    it(`should be no label and no signature, full as it is: ${first}`, () => {
      const rest = '，结果说给大家听，人人都说应当把这件事一直办下去，办到街坊邻里都满意为止，再也不要半途而废。';
      const lines = [first, ...rest.match(new RegExp(`.{1,${pitch}}`, 'gu')) ?? []];
      const { blocks } = analyzePage(`${lines.join('\n')}\n${lines.join('\n')}\n`).page;
      assert.deepEqual(blocks.map(({ firstLine, kind }) => [firstLine, kind]), [[0, 'body'], [lines.length, 'body']]);
    });
  }

  it('should be told from the label of a column, below which a paragraph begins', () => {
    const rest = '本市今天白天多云，傍晚起有小雨，东北风三到四级，最高气温二十六度，最低气温十九度，明天转晴，气温回升。';
    const lines = [rest.slice(0, 14), ...rest.slice(14).match(/.{1,16}/gu) ?? []];
    const { blocks } = analyzePage(['本市今明两天各区县的天气', ...lines, ''].join('\n')).page;
    assert.equal(blocks[0]?.lastLine, 0);
  });

  it('should be told from a signature, which is narrower', () => {
    const text = '别看手套多，一年下来，劳保费用反而省了三成。\n宣传部供稿\n职工医院新添彩超\n职工医院购进的超声诊断仪近日投入使用，今后不必再到市里排队。\n老劳模重返高炉\n退休八年的老劳模日前又戴上了安全帽。\n';
    assert.ok(analyzePage(text).page.blocks.some(({ firstLine, lastLine }) => firstLine === 1 && lastLine === 1));
  });
});

describe('a heading centred above paragraphs that lost their indents', () => {
  const stories = [['职工医院新添超声波仪', PARAGRAPHS[5]], ['动物园产下三只老虎仔', PARAGRAPHS[2]], ['三路汽车延长到印染厂', PARAGRAPHS[3]]] as const;
  for (const between of ['\n', '\n\n']) {
    it(`should stand by itself${between === '\n' ? ', without blank lines' : ''}`, () => {
      const text = stories.map(([heading, body = '']) => `　　　${heading}\n${body.slice(0, 14)}\n${(body.slice(14) + body).match(/.{1,16}/gu)?.join('\n')}${between}`).join('');
      const { page } = analyzePage(text);
      assert.deepEqual(page.stories.map(({ headline }) => headline && text.slice(headline.start, headline.end)), stories.map(([heading]) => heading));
    });
  }
});

describe('a paragraph that a caption interrupts', () => {
  const halves = ['台风过后，渔港的修船师傅比往年任何时候都忙，排队等着上坞的船从码头一直排到了灯', '塔下面，最早的要等到下个月。'];
  for (const between of ['\n\n', '\n']) {
    it(`should go on behind it${between === '\n' ? ', without blank lines' : ''}`, () => {
      const text = `渔港修船忙\n\n${halves[0]}${between}图为渔民在修补渔网。${between}周立 摄${between}${halves[1]}\n`;
      const { page, artifacts } = analyzePage(text);
      assert.ok(page.paragraphs.some(({ joined }) => joined.text === halves.join('')));
      assert.ok(artifacts.every(({ rule }) => rule !== 'dropped-text'));
    });
  }

  it('should keep its last printed line, however much it looks like a heading', () => {
    const { blocks } = analyzePage('今天上午十点，最后一台蒸汽机车缓缓驶入车库。这台五十年代出厂的机\n车跑了三百二十万公里，相当于绕地球\n图为司机与机车合影。\n周立 摄\n八十圈。\n').page;
    assert.deepEqual(blocks.map(({ kind }) => kind).filter((kind) => kind !== 'body'), ['caption', 'credit']);
  });
});
