import { strict as assert } from 'node:assert';
import { artifactsOf, assertSilent, fixedBy, marksOf } from './checking.js';

const COLUMN = '本报讯（记者 周小满）昨日清 晨六点，城东老渠的闸门缓 缓升起，积蓄了一个冬天的 河水涌进新修的渠道，沿着 田埂流向两岸八个村庄的麦 田，守在渠边的人们纷纷鼓 起掌来。\n';

describe('column-break-space', () => {
  it('should close the lines of a column and keep the space before a name', () => {
    assert.equal(fixedBy('column-break-space', COLUMN), COLUMN.replace(/(?<!记者) /g, ''));
    assert.deepEqual([...new Set(artifactsOf('column-break-space', COLUMN).map(({ certainty }) => certainty))], ['certain']);
  });

  it('should join the lines of a paragraph all of which the engine spaced out', () => {
    const story = '昨日上午，市水利局在老渠召开现场会，研究渠道清淤和护岸加固工作，局长李明主持会议并讲话。会议要求各乡镇在汛期到来之前完成任务，确保两岸农田得到灌溉，农民增产增收。';
    const lines = story.match(/.{1,18}/gu) ?? [];
    const page = `水利局召开现场会\n\n${lines.map((line) => Array.from(line).join(' ')).join('\n')}\n`;
    const { length } = lines;
    assert.equal(artifactsOf('line-wrap', page).length, length - 1);
  });

  it('should close a line that the engine spaced out, and leave one with spaced names', () => {
    const spaced = '昨 日 清 晨 六 点 , 城 东 老 渠 的 闸 门 缓 缓 升 起 。\n';
    assert.equal(fixedBy('column-break-space', spaced), '昨日清晨六点,城东老渠的闸门缓缓升起。\n');
    assertSilent('column-break-space', ['获奖名单：一等奖 张三 李四；二等奖 王五 赵六 孙七；三等奖 周八。\n']);
    assertSilent('column-break-space', ['出席的有周立 何田 马小满 李秀兰 王大明 赵小芳 陈文等七人。\n']);
  });

  it('should close a line that ended within a number in full-width digits', () => {
    const nineties = '本报讯昨日清晨６点，城东老渠 的闸门缓缓升起，积蓄了１９９ ７年整个冬天的河水涌进了新修 的渠道，沿着田埂流向两岸的２ ８个村庄，守在渠边的人们纷纷 鼓起掌来。\n';
    assert.equal(fixedBy('column-break-space', nineties), nineties.replaceAll(' ', ''));
    assertSilent('column-break-space', ['获奖号码：１２ ３４ ５６ ７８\n']);
  });

  it('should end a line after the one number that has spaces on both sides, not where numbers are set apart', () => {
    const column = (last: string): string => `全镇去年秋天起，整修乡间小路 各村筹集了石料，送到工地上来 青年们挑土垫路，老人烧水送饭 入冬以来又运来了水泥一共 3450 袋，沙子若干车，都堆在河岸边 ${last}\n`;
    assert.deepEqual(marksOf('column-break-space', column('开春就能把桥面铺好，通上车。')), ['小路[ ]各村', '上来[ ]青年', '送饭[ ]入冬', '50[ ]袋，', '岸边[ ]开春']);
    assert.deepEqual(marksOf('column-break-space', column('开春就能铺好 12 座桥，通车。')), ['小路[ ]各村', '上来[ ]青年', '送饭[ ]入冬', '岸边[ ]开春']);
  });

  it('should keep the spaces of a diary behind the day and the weather', () => {
    const diary = COLUMN.replace('本报讯（记者 周小满）昨日清 晨六点', '9月18日 星期三 小雨 昨日清 晨六点');
    assert.equal(fixedBy('column-break-space', diary), diary.replaceAll(' ', '').replace('9月18日星期三小雨', '9月18日 星期三 小雨 '));
    assert.equal(fixedBy('column-break-space', diary.replace('星期三 小雨 ', '')), diary.replaceAll(' ', '').replace('9月18日星期三小雨', '9月18日'));
  });

  it('should know the column of a short paragraph from one further away', () => {
    const between = ['闸门升起了。', '麦苗青青。', '渠水清清。', '孩子们来了。', '老人们也来了。'].join('\n\n');
    const short = '渠边的柳树都发了芽，老人坐 在树下看水。\n';
    assert.equal(fixedBy('column-break-space', `${COLUMN}\n${between}\n\n${short}`).endsWith(short.replace(' ', '')), true);
    assert.equal(fixedBy('column-break-space', `${between}\n\n${short}`).endsWith(short), true);
  });

  it('should see a column in several paragraphs of one or two lines each', () => {
    const short = [
      '今年清淤的渠道一共有三条，总长十 二公里。',
      '渠边新栽的柳树都已经活了，村民轮 流浇水看护。',
      '下游三千亩麦田头一回在开春时就浇 上了渠水。',
      '据介绍，明年还要修一条通到果园里 去的水渠。',
      '果园里的桃树今年头一回挂果，卖了 一个好价钱。',
    ].join('\n\n') + '\n';
    assert.equal(fixedBy('column-break-space', short), short.replaceAll(' ', ''));
  });

  it('should name the width of the lines', () => {
    const [first] = artifactsOf('column-break-space', COLUMN);
    assert.deepEqual(first?.message.values.slice(0, 1), [12]);
  });

  it('should stay silent about halves of a headline, names and verse', () => {
    assertSilent('column-break-space', [
      '齐心协力 真抓实干\n',
      '本报记者 周小满 通讯员 何田\n',
      '春水满渠 麦苗青青 燕子归来 旧时人家\n',
    ]);
  });
});

describe('line-wrap', () => {
  const raw = '昨日清晨六点，城东老渠的闸门缓缓升\n起，积蓄了一个冬天的河水涌进新修的\n渠道，沿着田埂流向两岸八个村庄的麦\n田，守在渠边的人们纷纷鼓起掌来。\n';

  it('should join printed lines without a space', () => {
    assert.equal(fixedBy('line-wrap', raw), raw.slice(0, -1).replaceAll('\n', '') + '\n');
  });

  it('should stay silent about paragraphs on lines of their own', () => {
    assertSilent('line-wrap', ['昨日闸门升起。\n河水涌进渠道。\n人们鼓起掌来。\n']);
  });

  for (const rule of ['line-wrap', 'split-paragraph'] as const) {
    it(`should leave the lines of verse to the poet: ${rule}`, () => {
      assertSilent(rule, ['静夜思\n李白\n床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。\n', '春种一粒粟，\n秋收万颗子。\n四海无闲田，\n农夫犹饿死。\n']);
    });
  }
});

describe('an engine that ends printed lines with a space or a line end, as it comes', () => {
  const PRINTED = [
    '春灌时节，记者来到城东的老渠采', '访，渠水清亮，缓缓流向两岸的麦', '田。管水员老何说，往年这个时候，', '下游的村子根本见不到水，今年渠',
    '底清了淤，闸门换成了新的，水头', '两个钟头就能走到最远的一块地，', '他每天清早沿着渠堤走一趟，看见', '哪里漏水就记在本子上，已经记满', '了三本。',
  ];
  const page = (ends: string): string => `城东老渠昨日开闸放水\n\n${PRINTED.map((line, i) => line + (ends.charAt(i) === '/' ? '\n' : ' ')).join('').trim()}\n`;

  for (const ends of ['/ /  / /', ' / // //', '// /  / ', '  / / / ']) {
    it(`should close both at the one pitch: “${ends}”`, () => {
      const text = page(ends);
      const breaks = [...text.slice(12).matchAll(/[ \n](?=\S)/g)].map(({ index }) => index + 12);
      const found = (['column-break-space', 'line-wrap'] as const).flatMap((rule) => artifactsOf(rule, text));
      assert.deepEqual(found.map(({ start }) => start).sort((a, b) => a - b), breaks);
      assert.deepEqual([...new Set(found.filter(({ start }) => !'。，'.includes(text.charAt(start - 1))).map(({ certainty }) => certainty))], ['certain']);
    });
  }

  it('should begin a new block with the next paragraph and the next heading', () => {
    const other = '闸门为何换新\n\n旧闸门是木头的，年年要刷桐油，\n还是一年比一年朽得厉害，去年 冬天县里拨了款，一共换了九座，\n都是铸铁的。\n';
    const text = `${page('/ /  / /')}\n${other}`;
    assert.deepEqual(marksOf('line-wrap', text).slice(-2), ['油，[\n]还是', '座，[\n]都是']);
  });

  it('should keep the spaces between names and after a dateline', () => {
    const text = '本报讯 记者周小满 李秀兰报道，昨\n日清晨六点，城东老渠的闸门缓缓 升起，积蓄了一个冬天的河水涌进\n新修的渠道，沿着田埂流向两岸八\n个村庄的麦田，守在渠边的人们纷 纷鼓起掌来。\n';
    assert.deepEqual(marksOf('column-break-space', text), ['缓缓[ ]升起', '们纷[ ]纷鼓']);
  });
});
