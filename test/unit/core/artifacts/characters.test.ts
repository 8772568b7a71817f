import { strict as assert } from 'node:assert';
import { artifactsOf, assertFixes, assertSilent, fixedBy, marksOf } from './checking.js';

describe('duplicated-text', () => {
  it('should delete a long clause that comes again with its mark', () => {
    assertFixes('duplicated-text', '全县粮食喜获丰收，全县粮食喜获丰收，形势很好。\n', '全县粮食喜获丰收，形势很好。\n');
  });

  it('should mark a phrase printed twice in a row', () => {
    assertFixes('duplicated-text', '十二支队伍参加了参加了比赛。\n', '十二支队伍参加了比赛。\n');
    assertFixes('duplicated-text', '志愿者在石桥村石桥村举办了画展。\n', '志愿者在石桥村举办了画展。\n');
  });

  it('should mark words of two characters that nobody says twice', () => {
    assertFixes('duplicated-text', '下一步，我们我们还要还要把水渠延长。\n', '下一步，我们还要把水渠延长。\n');
  });

  it('should delete a clause that comes again behind its comma with another mark', () => {
    assertFixes('duplicated-text', '沂河两岸空气干燥,昼夜温差大,昼夜温差大。这里的苹果因此特别甜。\n', '沂河两岸空气干燥,昼夜温差大。这里的苹果因此特别甜。\n');
    assertFixes('duplicated-text', '截至收盘，截至收盘，上证综指报3213.45点。中标利率1.8%，中标利率1.8%，与上次持平。\n', '截至收盘，上证综指报3213.45点。中标利率1.8%，与上次持平。\n');
    assertFixes('duplicated-text', '会议下午开始，62岁的村民老周说到这里，62岁的村民老周说到这里，哽咽难言。\n', '会议下午开始，62岁的村民老周说到这里，哽咽难言。\n');
    assertFixes('duplicated-text', '渠修好了。此外此外，村里还要架桥，架三座石桥。大家都很高兴，日子越过越好。\n', '渠修好了。此外，村里还要架桥，架三座石桥。大家都很高兴，日子越过越好。\n');
  });

  it('should doubt that a clause came again where neither figures nor marks of two widths say so', () => {
    const certainties = (text: string): string[] => artifactsOf('duplicated-text', text).map(({ certainty }) => certainty);
    assert.deepEqual(certainties('沂河两岸空气干燥，昼夜温差大，昼夜温差大，这里的苹果因此特别甜。\n'), ['doubtful']);
    assert.deepEqual(certainties('沂河两岸空气干燥,昼夜温差大,昼夜温差大。这里的苹果因此特别甜。\n'), ['likely']);
  });

  it('should mark doubled commas whatever their width', () => {
    assertFixes('duplicated-text', '渠修好了，，水来了、、树活了。\n', '渠修好了，水来了、树活了。\n');
    assertFixes('duplicated-text', '渠修好了。。水来了。\n', '渠修好了。水来了。\n');
  });

  it('should stay silent about reduplication and emphasis', () => {
    assertSilent('duplicated-text', [
      '“加油，加油！加油，加油！”喊声震天。叽叽喳喳，叽叽喳喳，小鸟在叫。\n',
      '丢手绢，丢手绢，轻轻地放在后面。“没事的，没事的，没事的。”\n',
      '他说：“一定要把水渠修好，一定要把水渠修好，别忘了。”\n',
      '一个一个看看，好好研究研究，实实在在，和和美美，目的的确明确。\n',
      '他为了了解情况，的的确确走了很远……真的！！\n',
      '大家高喊“加油干！加油干！”\n',
      '团结就是力量，团结就是力量，歌声在山谷里回荡，传得很远很远。\n',
      '昨天清晨，塔台传来口令，点火成功，点火成功，火箭拔地而起，直上云霄。\n',
      '中国队加油，中国队加油，看台上的喊声一浪高过一浪。\n',
      '在在场人员的见证下，村里的的士公司签了字。\n',
      '他沿着渠走了很久很久，走啊走啊走，走啊走啊走，终于走到了桥头。\n',
      '他心里默念着：再坚持一会儿，再坚持一会儿，水就要来了。\n',
      '村头树下水悠悠，\n流到老渠看一看，\n小河弯弯向南流，小河弯弯向南流\n',
      '她对着河水唱：“小河弯弯向南流，小河弯弯向南流，流到老渠看一看。”\n',
      '哈哈哈哈哈哈，不知道不知道，一小包一小包地写上，一大早一大早就走。\n',
    ]);
  });
});

describe('garbled-duplicate', () => {
  const good = '在推进水利工程建设的过程中，各村已初步建立起管理秩序，沿渠环境卫生得到长远保障。（王小川）';

  it('should mark a second reading of the end of the paragraph before', () => {
    assert.equal(fixedBy('garbled-duplicate', `${good}\n\n坏鬼里生得到长远床障。（王小川）\n\n渠边种满了树。\n`), `${good}\n\n渠边种满了树。\n`);
  });

  it('should leave a credit that follows on the same line', () => {
    assert.deepEqual(marksOf('garbled-duplicate', `${good}\n\n坏鬼里生得到长远床障。（王小川） （图片由水利局提供）\n`), ['\n\n[坏鬼里生得到长远床障。（王小川） ]（图']);
  });

  it('should stay silent about parallel items and results', () => {
    assertSilent('garbled-duplicate', [
      '一、征文体裁不限，欢迎各界人士踊跃投稿。\n\n二、征文字数不限，欢迎各界人士踊跃参加。\n',
      '东城队3比1胜西城队，主场观众一万二千人。\n\n东城队2比0胜南城队。\n',
    ]);
  });
});

describe('confusable-latin', () => {
  it('should mark letters between the digits of mail addresses and of telephone numbers', () => {
    assert.equal(fixedBy('confusable-latin', '邮箱：lvhua2Ol8@126.com，电话：0531-82O61l75。\n'), '邮箱：lvhua2018@126.com，电话：0531-82061175。\n');
  });

  it('should see letters within numbers', () => {
    assert.equal(fixedBy('confusable-latin', '热线O28-8064，2O20年共l25人参加。\n'), '热线028-8064，2020年共125人参加。\n');
    assert.equal(fixedBy('confusable-latin', '证号430l02O0001l94071980遗失，声明作废。\n'), '证号43010200001194071980遗失，声明作废。\n');
  });

  it('should follow the better supported of two words one look-alike apart', () => {
    assert.equal(fixedBy('confusable-latin', '来稿寄iswmb2016@163.com收。\n\n电子信箱：jswmb-bjb@163.com，网址www.jswmw.com.cn。\n'),
      '来稿寄jswmb2016@163.com收。\n\n电子信箱：jswmb-bjb@163.com，网址www.jswmw.com.cn。\n');
  });

  it('should stay silent about codes and words that merely resemble each other', () => {
    assertSilent('confusable-latin', ['列车G1234次，型号B0O-1l，IPv4与OLED屏。\n', 'The rain in Spain stays in the main plain near the Rhine.\n']);
  });
});
