import { strict as assert } from 'node:assert';
import { artifactsOf, assertSilent, fixedBy, marksOf } from './checking.js';

const HEADLINE = '城东老渠昨日开闸放水\n\n本报讯（记者 周小满）昨日清晨，城东老渠的闸门升起，两岸八个村庄的麦田喝上了水。\n\n';

describe('split-paragraph', () => {
  it('should join a paragraph over a blank line', () => {
    const page = `${HEADLINE}据水利站介绍，老渠去年冬天全线清淤，衬砌渠道十二公里，新建闸门九座，可以保证下游三千亩\n\n麦田的灌溉。\n`;
    assert.equal(fixedBy('split-paragraph', page), page.replace('三千亩\n\n麦田', '三千亩麦田'));
  });

  it('should name a number and its unit on either side as the evidence', () => {
    const page = `${HEADLINE}据水利站介绍，老渠去年冬天全线清淤，衬砌渠道，新建闸门，下游的麦田每年可以多浇上两次水，惠及村民3\n\n万多人，两岸的人都说这是一条幸福渠。\n`;
    const [artifact] = artifactsOf('split-paragraph', page);
    assert.match(artifact?.message.template ?? '', /a number and its unit/);
  });

  it('should give a closing mark back to the quotation before it', () => {
    const page = `${HEADLINE}水利站站长说：“老渠去年冬天全线清淤，可以保证下游三千亩麦田的灌溉。\n\n”他还说，新建的闸门今年春天就能用上。\n`;
    assert.equal(fixedBy('split-paragraph', page), page.replace('灌溉。\n\n”', '灌溉。”'));
    assertSilent('truncated-start', [page]);
  });

  it('should stay silent between two numbers over a blank line, which may be two', () => {
    assertSilent('split-paragraph', [`${HEADLINE}老渠的整修工程去年冬天动工，两岸的村庄各管一段，其中最长的是第21\n\n3号段在青石岭的北坡，石头硬，工期最长。\n`]);
  });

  it('should leave a subhead below a paragraph whose end is lost', () => {
    const page = `${HEADLINE}据水利站介绍，老渠去年冬天全线清淤，衬砌了渠道，又新建了闸门和\n\n管水人的脚印\n\n目前，渠边每个村都有一名管水员，每天沿渠走十里，清淤、堵漏、割草。\n`;
    assertSilent('split-paragraph', [page]);
    assert.equal(marksOf('dropped-text', page).length, 1);
  });

  it('should leave a word apart that only begins like a particle, and the number of an item', () => {
    assertSilent('split-paragraph', [
      `${HEADLINE}老渠去年冬天全线清淤，新建的闸门今年春天就能用上。\n\n老办法退场，新办法登台\n\n过去，渠边每个村各管一段，谁也不肯多出一天工。\n`,
      `${HEADLINE}一、项目名称：城东老渠清淤工程，含渠首闸门(二期)\n\n二、建设规模：清淤十二公里，衬砌渠道八公里。\n\n三、报名时间：九月七日至十一日，逾期不予受理。\n`,
    ]);
  });

  it('should stay silent where a site set its mark behind the words that break off', () => {
    const whole = ['老渠去年冬天全线清淤，衬砌渠道十二公里，新建闸门九座。', '渠边种满了树，每个村都有一名管水员，每天沿渠走十里。', '各乡成立了用水协会，按亩计时，水票贴在墙上。'];
    const broken = '县里还计划再修三座水库，把山后的雨水引到田里来，沿渠的村子';
    assertSilent('split-paragraph', [`${HEADLINE}${[...whole.slice(0, 2), broken, ...whole.slice(2)].map((text, i) => `${text}k${i}7江城新闻网`).join('\n\n')}\n`]);
  });

  it('should stay silent between whole paragraphs and after headings', () => {
    assertSilent('split-paragraph', [HEADLINE, `${HEADLINE}据介绍，老渠去年清淤。\n\n渠边种满了树。\n`]);
  });
});

describe('split-paragraph-interrupted', () => {
  const page = `${HEADLINE}据水利站介绍，老渠去年冬天全线清淤，衬砌渠道十二公里，还探索了更多\n\n邮发代号 61-19\n\n的管水办法，让渠水流到最远的田里。\n`;

  it('should move the foreign lines behind the paragraph, never in bulk', () => {
    const [artifact] = artifactsOf('split-paragraph-interrupted', page);
    assert.equal(artifact?.certainty, 'doubtful');
    assert.equal(artifact.fixes[0]?.rearranges, true);
    assert.equal(fixedBy('split-paragraph-interrupted', page), page.replace('\n\n邮发代号 61-19\n\n', '').replace('田里。', '田里。\n\n邮发代号 61-19'));
  });
});

describe('dropped-text', () => {
  it('should mark the last characters of a paragraph that breaks off', () => {
    assert.deepEqual(marksOf('dropped-text', `${HEADLINE}据介绍，老渠去年冬天全线清淤，显著改善了沿渠村庄的环境卫\n\n近日，记者来到渠边，看到麦苗青青。\n`), ['村庄[的环境卫]\n\n']);
  });

  it('should not take a number with its unit for one to call', () => {
    const text = `${HEADLINE}据介绍，老渠去年冬天全线清淤，沿渠村庄累计兑付资金12345678元\n\n近日，记者来到渠边，看到麦苗青青。\n`;
    assert.deepEqual(marksOf('dropped-text', text), ['45[678元]\n\n']);
  });

  it('should stay silent about whole paragraphs, headings, jump lines and lists', () => {
    assertSilent('dropped-text', [
      HEADLINE,
      `${HEADLINE}据介绍，老渠去年冬天全线清淤，显著改善了沿渠村庄的环境卫生。（周小满）\n`,
      `${HEADLINE}据介绍，老渠去年冬天全线清淤，显著改善了环境（下转第3版）\n`,
      `${HEADLINE}本人不慎将第二代居民身份证遗失，自登报之日起声明作废。 丁海洋\n`,
      `${HEADLINE}出售二手面包车一台，保险到明年三月，价格面议。电话18900000000 周\n`,
      `${HEADLINE}临街门面出租，水电独立，有意者面谈。85510000\n`,
      '春水满渠，麦苗青青，燕子归来，旧时人家，\n夏日长长，蝉鸣阵阵，荷叶田田，凉风习习\n',
    ]);
  });
});

describe('truncated-start', () => {
  it('should mark a paragraph that closes what it never opened', () => {
    assert.deepEqual(marksOf('truncated-start', '明过渠口”“护渠靠大家”……水利站还开展了各类志愿服务，渠边的标语随处可见。\n'), ['[明过渠]口”']);
  });

  it('should mark a short one that begins with a mark', () => {
    assert.deepEqual(marksOf('truncated-start', `，全县还是头一回。\n\n${HEADLINE}`), ['[，全县]还是']);
    assertSilent('truncated-start', [`，全县头一回\n\n${HEADLINE}`]);
  });

  it('should stay silent about ordinary beginnings', () => {
    assertSilent('truncated-start', [HEADLINE, '的确，老渠变了样，两岸的人都这么说。\n', '“护渠靠大家”的标语随处可见，两岸的人都这么说。\n']);
  });
});

describe('jump-line', () => {
  it('should mark where a story comes from and goes on', () => {
    assert.deepEqual(marksOf('jump-line', '（上接B1版）\n\n渠水流到了最远的田里。（下转第3版）\n'), ['[（上接B1版）]\n\n', '里。[（下转第3版）]\n']);
  });

  it('should stay silent about the words in a sentence', () => {
    assertSilent('jump-line', ['水渠上接水库，下转两道弯，流到第3村。\n']);
  });
});

describe('unmarked-subheading', () => {
  const page = '## 城东老渠昨日开闸放水\n\n## 两岸八村麦田喝上春水\n\n昨日清晨，城东老渠的闸门升起，两岸八个村庄的麦田喝上了水，村民纷纷鼓掌。\n\n清淤衬砌，老渠焕发新生\n\n据水利站介绍，老渠去年冬天全线清淤，衬砌渠道十二公里。\n';

  it('should mark a heading without the mark of the others', () => {
    assert.deepEqual(marksOf('unmarked-subheading', page), ['\n\n[清淤衬砌，老渠焕发新生]\n\n']);
  });

  it('should stay silent about kickers, decks and signatures', () => {
    assertSilent('unmarked-subheading', ['渠首开闸放水\n\n## 两岸麦田喝上春水\n\n县长何田到场祝贺并讲话\n\n本报讯（记者 周小满）昨日清晨，城东老渠的闸门升起。\n\n渠东自来水公司董事长　周大河　启\n\n## 招聘启事\n\n渠边茶馆招聘店员两名，待遇面议。\n']);
  });

  it('should stay silent on pages without marks', () => {
    assertSilent('unmarked-subheading', [page.replaceAll('## ', '')]);
  });
});

describe('wrapped-heading', () => {
  const REPORT = '本报讯（记者 周小满）昨日清晨，城东老渠的闸门升起，两岸八个村庄的麦田喝上了水。\n';

  it('should join a heading set in several lines', () => {
    for (const heading of ['城东老渠开闸放水 村民：\n终于等到这一天', '渠首“三代护渠人\n”的四十年', '老渠修好了，麦田的\n春灌不再难', '城东镇人民街道\n“一渠两田”工程开工', '以“绣花”功夫\n提升渠道管护水平', '全县春灌工作汇报\n暨渠道验收会议召开']) {
      const page = `${heading}\n\n${REPORT}`;
      assert.equal(marksOf('wrapped-heading', page).length, 1, heading);
      assertSilent('line-wrap', [page]);
    }
  });

  it('should leave a kicker, a headline and a deck, and the label of a column', () => {
    assertSilent('wrapped-heading', [
      `我市深化农村综合改革\n三万农民领到“红本本”\n确权登记颁证年底前全面完成\n\n${REPORT}`,
      `连载小说\n渠边往事\n\n　　老周把账本往桌上一放，转身出了门，谁也没有料到他这一走就是三年。\n`,
    ]);
  });

  it('should be doubtful where both lines may stand by themselves', () => {
    const found = artifactsOf('wrapped-heading', `城东老渠昨日开闸放水\n两岸八村三千亩麦田喝上春水\n\n${REPORT}`);
    assert.deepEqual(found.map(({ certainty }) => certainty), ['doubtful']);
  });
});

describe('glued-heading-lines', () => {
  const story = '\n\n本报讯（周立）昨日清晨六点，城东老渠的闸门缓缓升起。\n';

  it('should part the lines of a heading that stand side by side', () => {
    const heading = '城东老渠今年修缮一新 八个村庄的麦田喝上了水 夏粮丰收又添一份把握';
    assert.equal(fixedBy('glued-heading-lines', heading + story), heading.replaceAll(' ', '\n') + story);
  });

  it('should leave the halves of a heading together', () => {
    assertSilent('glued-heading-lines', [`老渠修缮一新 麦田喝上了水${story}`, `春耕 夏耘 秋收 冬藏${story}`, `城东老渠今年修缮一新 两岸麦田\n喝足春水 夏粮丰收又添一份把握${story}`]);
  });
});

describe('glued-heading, before a dateline', () => {
  const report = '本报讯 昨晚，城东老渠的闸门升起，两岸八个村庄的麦田喝上了水，孩子们跟着水头往前跑。\n';

  it('should part a heading from the report that opens on its line', () => {
    assert.equal(fixedBy('glued-heading', `城东老渠昨日开闸放水${report}`), `城东老渠昨日开闸放水\n\n${report}`);
    assert.equal(fixedBy('glued-heading', `“老渠”修缮一新${report}`), `“老渠”修缮一新\n\n${report}`);
  });

  it('should stay silent where a sentence names the paper', () => {
    assertSilent('glued-heading', [report, `据${report}`, `以上内容据${report}`, `老渠开闸，${report}`, '他说本报讯三个字最常见，后来改成了别的，编辑部里的人都不记得是哪一年的事。\n']);
  });
});

describe('glued-paragraph and glued-heading, on a page that sets no spaces', () => {
  const first = '昨日清晨，城东老渠的闸门升起，两岸八个村庄的麦田喝上了水。';
  const second = '据水利站介绍，老渠去年冬天全线清淤，新建的闸门今年春天就能用上。';
  const third = '守在渠边的人们鼓起掌来，孩子们跟着水头往前跑，一直跑到村口。';
  const rest = `${[third, first, second, third].join('\n\n')}\n`;
  const page = (line: string): string => `城东老渠昨日开闸放水\n\n${line}\n\n${rest}`;

  it('should find the breaks after sentences and around a subhead', () => {
    assert.deepEqual(marksOf('glued-paragraph', page(`${first} ${second}`)), ['水。[ ]据水']);
    assert.deepEqual(marksOf('glued-heading', page(`${first}${second} 老渠修缮一新 ${third}`)), ['上。[ ]老渠', '一新[ ]守在']);
  });

  it('should stay silent where spaces stand within sentences as well, after every sentence, or before a short piece', () => {
    const spaced = (text: string): string => text.replaceAll('，', '， ');
    for (const rule of ['glued-paragraph', 'glued-heading'] as const) {
      assertSilent(rule, [
        `城东老渠昨日开闸放水\n\n${[`${first} ${second}`, third, first].join('\n\n')}\n\n${[second, third].map(spaced).join('\n\n')}\n\n${[first, second].map(spaced).join('\n\n')}\n`,
        `城东老渠昨日开闸放水\n\n${[first, second].map((text) => `${text} ${third}`).join('\n\n')}\n`,
        page(`${first}${second} 周小满 摄`), page(`${first}${second} （记者 周小满）`), page(`${first} 据水利站 介绍，老渠去年冬天全线清淤，新建的闸门今年春天就能用上。`),
      ]);
    }
  });
});
