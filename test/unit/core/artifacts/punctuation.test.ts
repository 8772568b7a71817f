import { strict as assert } from 'node:assert';
import { inEnglish } from '../../../../src/core/text/message.js';
import { artifactsOf, assertFixes, assertSilent, fixedBy, marksOf } from './checking.js';

describe('halfwidth-punct', () => {
  it('should widen the marks of Chinese text', () => {
    assertFixes('halfwidth-punct', '他问:谁来修渠?众人答(齐声):我们来!于是动工;三天后,渠通了。\n', '他问：谁来修渠？众人答（齐声）：我们来！于是动工；三天后，渠通了。\n');
  });

  it('should widen a mark between Latin words, numbers or quotes and Chinese', () => {
    assertFixes('halfwidth-punct', '安装新版APP,进度达42%,有人说"好",也有人观望。电话:0912-3344556\n', '安装新版APP，进度达42%，有人说"好"，也有人观望。电话：0912-3344556\n');
  });

  it('should make a narrow full stop at the end of a clause a likely 。', () => {
    const text = '全村的水渠已经修好.村民都很高兴.\n';
    assert.equal(fixedBy('halfwidth-punct', text), '全村的水渠已经修好。村民都很高兴。\n');
    assert.deepEqual(artifactsOf('halfwidth-punct', text).map(({ certainty }) => certainty), ['likely', 'likely']);
  });

  it('should stay silent in numbers, times, scores, addresses, codes and other languages', () => {
    assertSilent('halfwidth-punct', [
      '上午9:30开赛，比分3:1，观众12,500人，均价863.29元。\n',
      '网址http://www.example.com/a?b=1,2见附录，邮箱desk.a@example.cn为准。\n',
      '刊号CN 51-0055，推行1+X证书，版本2.0.1发布。\n',
      '他写道“Yes, we can! Are you ready?”便离开了。\n',
      'The mayor (北京, 1958) said: "We will build, and we will win." He left the city in the evening.\n',
      '约翰.史密斯到访。\n',
    ]);
  });

  it('should leave code, formulas, paths and telephone numbers as they are typed', () => {
    assertSilent('halfwidth-punct', [
      '输入=SUM(A1:A10)，回车后得到结果。用SUM(B2,B9)也可以。\n',
      '执行print("你好")即可，程序从main()函数开始，sin(2x)为奇函数。\n',
      '把驱动器G:中的文件复制到D:盘，也可放在C:\\data。\n',
      '在Au(111)表面测量Fe(III)的含量，概率记作P(A)。\n',
      '洽詢電話：(06)298-7711，报名传真：(0739)5218866。\n',
    ]);
    assertFixes('halfwidth-punct', '世界卫生组织(WHO)和国内生产总值GDP(初值)公布。\n', '世界卫生组织（WHO）和国内生产总值GDP（初值）公布。\n');
  });

  it('should take angle brackets round a title for 《 》', () => {
    assertFixes('halfwidth-punct', '根据<消费者权益保护法>第五条，‹广告法>与<<论语>>不同。\n', '根据《消费者权益保护法》第五条，《广告法》与《论语》不同。\n');
    assert.ok(artifactsOf('halfwidth-punct', '根据<消费者权益保护法>第五条。\n').every(({ certainty }) => certainty === 'likely'));
    assertSilent('halfwidth-punct', ['温度<30时停机，A<B而且C>D时成立。\n', '气温<三十度且>二十度，甲->乙，<b>粗体</b>。\n', '<上接第一版>\n', '他说完。<完>\n', '点击<下一步>，然后按<确定>按钮。\n']);
  });
});

describe('halfwidth-punct, of small forms and dots', () => {
  it('should widen the small and narrow forms that have a code point of their own', () => {
    assertFixes('halfwidth-punct', '他問﹕「誰來修渠﹖」眾人答﹐我們來﹔春天､夏天都行｡\n', '他問：「誰來修渠？」眾人答，我們來；春天、夏天都行。\n');
    assertSilent('halfwidth-punct', ['片名是ｱﾆﾒ､下周上映。\n', '参数x﹐y分别为1和2。\n']);
  });

  it('should set …… for other dots behind Chinese', () => {
    assertFixes('halfwidth-punct', '他想了想......没有回答。“我们...”她也停下来，天黑了。。。人都走了······\n', '他想了想……没有回答。“我们……”她也停下来，天黑了……人都走了……\n');
    assertSilent('halfwidth-punct', ['第一章，老渠......12\n', '目录......张三\n', '执行run(...)即可，参数为a...z。\n', '老渠修好了，水来了·大家都高兴。\n']);
  });
});

describe('mixed-width-punct', () => {
  it('should widen the narrow half of a pair', () => {
    assertFixes('mixed-width-punct', '本报讯（记者 李明)昨日开工，(首期）完成。\n', '本报讯（记者 李明）昨日开工，（首期）完成。\n');
  });

  it('should set a mark that was read as another kind, beside square brackets and behind a dateline', () => {
    for (const [read, printed] of [['[本報訊〕水渠昨日修好。\n', '〔本報訊〕水渠昨日修好。\n'], ['本报讯《何小川)水渠昨日修好。\n', '本报讯（何小川)水渠昨日修好。\n'], ['本报讯(何小川〉水渠昨日修好。\n', '本报讯(何小川）水渠昨日修好。\n']] as const) {
      assert.equal(fixedBy('mixed-width-punct', read), printed);
      assertSilent('unpaired-bracket', [read]);
    }
  });

  it('should not decide which mark of two kinds is wrong elsewhere', () => {
    assertSilent('mixed-width-punct', ['他写了《修渠记)，读者很多。\n', '区间[0，1）以外。\n', '本报讯《修渠记出版了。读者很多)。\n']);
    assert.deepEqual(marksOf('unpaired-bracket', '他写了《修渠记)，读者很多。\n').length, 2);
  });

  it('should leave pairs of one width to the other rules', () => {
    assertSilent('mixed-width-punct', ['本报讯(记者 李明)昨日开工，（首期）完成。\n']);
  });
});

describe('straight-quote', () => {
  it('should open and close by pairing, single within double', () => {
    assertFixes('straight-quote', '他说:"这就是\'老渠\'的水。"大家称它为"幸福水"。\n', '他说:“这就是‘老渠’的水。”大家称它为“幸福水”。\n');
  });

  it('should say which mark it puts', () => {
    const titles = artifactsOf('straight-quote', '大家称它为"幸福水"。\n').map(({ fixes: [fix] }) => fix && inEnglish(fix.title));
    assert.deepEqual(titles, ['Replace by an opening quote “', 'Replace by a closing quote ”']);
  });

  it('should pair across a printed line', () => {
    assert.equal(fixedBy('straight-quote', '在各自的"责任 田"里守土有责。\n'), '在各自的“责任 田”里守土有责。\n');
  });

  it('should only think likely what has no partner', () => {
    const artifacts = artifactsOf('straight-quote', '全体人员参加了动员部署会"。会后大家分头准备。\n');
    assert.deepEqual(artifacts.map(({ certainty, fixes }) => [certainty, fixes[0]?.edits[0]?.text]), [['likely', '”']]);
  });

  it('should take corner marks where the page uses them', () => {
    assert.equal(fixedBy('straight-quote', '他說「好」，又說「行」，再說"可以"。\n'), '他說「好」，又說「行」，再說「可以」。\n');
  });

  it('should take corner marks where a page in traditional script has none yet', () => {
    assert.equal(fixedBy('straight-quote', '他說："這是\'老渠\'的水。"\n'), '他說：「這是『老渠』的水。」\n');
    assert.equal(fixedBy('straight-quote', '他說：“好”，又說"這是老渠的水"。\n'), '他說：“好”，又說“這是老渠的水”。\n');
  });

  it('should stay silent about apostrophes, measures and English', () => {
    assertSilent('straight-quote', ['品牌Levi\'s入驻，选手跑出4\'33的成绩。\n', 'He said "yes" and left.\n', 'He said, "I love this city." 他说这座城市很美，这里的人很好，每年都要回来看一看。\n', '执行print("你好")即可。\n', '约翰的4\'33"没有音符，身高6\'2"的他当了中锋。\n', '那是\'98抗洪的时候。\n', '\'80后、\'90后一起听Rock\'n\'Roll。\n']);
    assertFixes('straight-quote', '\'90后\'挑起大梁。\n', '‘90后’挑起大梁。\n');
  });
});

describe('unpaired-quote', () => {
  it('should mark a closer without an opener, and propose one where the page quotes the phrase', () => {
    assert.deepEqual(marksOf('unpaired-quote', '全体人员参加了动员部署会”。\n'), ['署会[”]。\n']);
    assert.equal(fixedBy('unpaired-quote', '大家称它为“幸福水”。这股幸福水”流进了每家。\n'), '大家称它为“幸福水”。这股“幸福水”流进了每家。\n');
  });

  it('should close a speech before its speaker is named', () => {
    assert.equal(fixedBy('unpaired-quote', '“没想到，三个月只丢了九本。秦师傅笑着说，书架成了他的宝贝。\n'), '“没想到，三个月只丢了九本。”秦师傅笑着说，书架成了他的宝贝。\n');
  });

  it('should close a speech at the end of its paragraph', () => {
    assert.equal(fixedBy('unpaired-quote', '他说：“这股水来得不容易，要省着用。\n\n渠边种满了树。\n'), '他说：“这股水来得不容易，要省着用。”\n\n渠边种满了树。\n');
  });

  it('should open a speech behind the only colon before its end, or with its paragraph where the speaker is named behind', () => {
    assert.equal(fixedBy('unpaired-quote', '渠边有一句老话：水到渠成，功到自然成。”大家都信。\n'), '渠边有一句老话：“水到渠成，功到自然成。”大家都信。\n');
    assert.equal(fixedBy('unpaired-quote', '我们把水引到了山上。”村民老周说，今年的麦子长得好。\n'), '“我们把水引到了山上。”村民老周说，今年的麦子长得好。\n');
    assert.equal(fixedBy('unpaired-quote', '渠长：八里；渠宽：三米，水到渠成。”大家都信。\n'), '渠长：八里；渠宽：三米，水到渠成。”大家都信。\n');
  });

  it('should stay silent about balanced quotes and a speech of several paragraphs', () => {
    assertSilent('unpaired-quote', [
      '他说：“‘老渠’的水甜。”大家称它为“幸福水”。\n',
      '他说：“这股水来得不容易。\n\n“要省着用。”说完他走了。\n',
      '那是\'98抗洪的时候，他才二十岁。\n',
    ]);
  });
});

describe('a straight quote behind minutes', () => {
  it('should close the quote that is open, and stand for seconds where none is', () => {
    assertSilent('unpaired-quote', ['他在昨天的比赛里跑出了"4\'33"的成绩。\n', '大屏幕上显示着"0\'15"字样。\n', '他跑出了4\'33"的成绩。\n']);
    assertFixes('straight-quote', '他在昨天的比赛里跑出了"4\'33"的成绩。\n', '他在昨天的比赛里跑出了“4\'33”的成绩。\n');
  });
});

describe('unpaired-bracket', () => {
  it('should take a space before a name for the lost opening mark', () => {
    assert.equal(fixedBy('unpaired-bracket', '向居民发放纸巾等日用品和 节水手册》等资料。\n'), '向居民发放纸巾等日用品和《节水手册》等资料。\n');
  });

  it('should close a name as the page prints it elsewhere', () => {
    assert.equal(fixedBy('unpaired-bracket', '会议学习《节水条例》。会后，《节水条例的单行本发到各村。\n'), '会议学习《节水条例》。会后，《节水条例》的单行本发到各村。\n');
  });

  it('should close an abbreviation in its width before a function word, and not where a name may go on', () => {
    assert.equal(fixedBy('unpaired-bracket', '用扫描隧道显微镜（STM在表面观察。\n'), '用扫描隧道显微镜（STM）在表面观察。\n');
    assert.equal(fixedBy('unpaired-bracket', '用扫描隧道显微镜(STM在表面观察。\n'), '用扫描隧道显微镜(STM)在表面观察。\n');
    for (const text of ['会议（App用户可以旁听\n', '他在公司（IBM中国研究院工作。\n', '大力发展新技术（AI芯片等领域。\n']) assert.equal(fixedBy('unpaired-bracket', text), text);
  });

  it('should stay silent about pairs of mixed width, enumerators and nesting', () => {
    assertSilent('unpaired-bracket', ['本报讯（记者 李明)昨日开工。\n', '一是修渠；1）引水，2）蓄水。\n', '《〈节水条例〉实施办法（试行）》已公布。\n', '科目：甲）语文；乙）数学。\n', '区间[100,200)与(0,1]不同。\n']);
  });
});

describe('wrong-middle-dot', () => {
  it('should replace katakana dots and bullets between words', () => {
    assertFixes('wrong-middle-dot', '约翰・史密斯与玛丽•布朗同台。\n', '约翰·史密斯与玛丽·布朗同台。\n');
  });

  it('should follow the same words printed elsewhere', () => {
    assert.equal(fixedBy('wrong-middle-dot', '水利建设经验交流·征文启事\n\n来稿请注明水利建设经验交流:征文字样。\n\n水利建设 经验・交流征文\n'),
      '水利建设经验交流·征文启事\n\n来稿请注明水利建设经验交流·征文字样。\n\n水利建设 经验交流·征文\n');
  });

  it('should take a full stop within a foreign name for the dot', () => {
    assertFixes('wrong-middle-dot', '外援若昂.佩雷拉传球，米洛什.科瓦奇表示满意，乔治.沃克.布什到访。\n', '外援若昂·佩雷拉传球，米洛什·科瓦奇表示满意，乔治·沃克·布什到访。\n');
    assert.deepEqual(marksOf('halfwidth-punct', '外援若昂.佩雷拉在禁区前沿传球。\n'), []);
    assertSilent('wrong-middle-dot', ['全村的水渠已经修好.村民都很高兴。\n', '渠水流.树成行.灯都亮.人都来.他去了科特迪瓦.马克西姆很想念.\n']);
  });

  it('should stay silent about list bullets and Japanese', () => {
    assertFixes('wrong-middle-dot', '技术员阿里木‧吾买尔来到渠边，说了三句话。\n', '技术员阿里木·吾买尔来到渠边，说了三句话。\n');
    assertSilent('wrong-middle-dot', ['演員湯姆‧漢克斯與導演見面，談了兩個鐘頭。\n']);
    assertSilent('wrong-middle-dot', ['• 联系电话见下\n', '动画《ドラゴン・ボール》重映。\n', '时间:上午。地点:渠首。\n']);
  });
});
