import { strict as assert } from 'node:assert';
import { readPage } from '../../../../src/core/page/read.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

/** Each story with its kind, first and last characters. */
function storiesIn(text: string): string[] {
  return runToEnd(readPage(text)).stories.map(({ kind, segments }) => {
    const shown = segments.map(({ start, end }) => text.slice(start, end)).join('').replace(/\s+/gu, '');
    return `${kind} ${shown.slice(0, 4)}…${shown.slice(-4)}`;
  });
}

const HIRING = ['招聘启事', '我厂因业务扩大，现招聘缝纫熟练工三十名，年龄四十五岁以下，包食宿。', '联系人：许小姐 13900007788', '海纳服装厂'];
const OBITUARY = ['讣告', '退休教师顾明德先生因病医治无效，于前日凌晨三时逝世，享年八十七岁。兹定于后日上午举行告别仪式。', '妻：陆桂英率子女泣告'];
const LIQUIDATION = ['清算公告', '旭日商贸经股东会决议解散，请债权人自公告之日起四十五日内申报债权。', '旭日商贸清算组', '2013年11月7日'];
const PERSON = ['寻人', '吴小毛，八岁，前日在码头走失，身穿蓝布衣裤。知其下落者请通知沿江派出所。'];

describe('notices in a row', () => {
  for (const between of ['\n\n', '\n']) {
    it(`should each keep their signatures and addresses${between === '\n' ? ', without blank lines' : ''}`, () => {
      const text = [...HIRING, ...OBITUARY, ...LIQUIDATION, ...PERSON, ''].join(between);
      assert.deepEqual(storiesIn(text), ['notice 招聘启事…纳服装厂', 'notice 讣告退休…子女泣告', 'notice 清算公告…1月7日', 'notice 寻人吴小…派出所。']);
    });
  }

  it('should be parted from the story below them', () => {
    const text = [...LIQUIDATION, '夜班公共汽车延长两站', '应纺织厂女工的要求，三路夜班公共汽车由棉纺桥延长到印染厂门口，末班车推迟到零点四十分。', ''].join('\n\n');
    assert.deepEqual(storiesIn(text), ['notice 清算公告…1月7日', 'story 夜班公共…四十分。']);
  });

  it('should keep a telephone line that a web page might have', () => {
    const text = ['拍卖公告', '受委托，本公司定于下周公开拍卖旧机动车九辆，起拍价十八万六千元。', '联系电话：0794-8220011', '江西宏昌拍卖有限公司', ''].join('\n\n');
    assert.deepEqual(storiesIn(text), ['notice 拍卖公告…有限公司']);
  });

  it('should have numbered parts', () => {
    const text = ['征文启事', '本刊举办征文活动，欢迎各界人士踊跃来稿，优秀作品将结集出版。', '一、征文内容', '讲述身边普通人的故事，文体不限，三千字以内，附照片两张。', '渔港修船忙', '台风过后，渔港的修船师傅比往年任何时候都忙，排队的船一直排到了灯塔下面。', ''].join('\n\n');
    assert.deepEqual(storiesIn(text), ['notice 征文启事…片两张。', 'story 渔港修船…塔下面。']);
  });

  it('should be one each for lost papers below a story, and one below a heading', () => {
    const lost = ['城西粮油店遗失营业执照副本，编号36250200121，声明作废。', '建安公司第四项目部遗失财务专用章一枚，声明作废。'];
    const story = ['百年邮筒找到了', '市集邮协会在拆迁工地上找到一只清末的铸铁邮筒，筒身高一米四，正面铸有双龙。'];
    assert.deepEqual(storiesIn([...story, ...lost, ''].join('\n\n')), ['story 百年邮筒…有双龙。', 'notice 城西粮油…明作废。', 'notice 建安公司…明作废。']);
    assert.deepEqual(storiesIn(['遗失', ...lost, ''].join('\n\n')), ['notice 遗失城西…明作废。']);
  });

  it('should end above lost papers that no heading announces', () => {
    const text = ['停水通知', '因供水管道检修，渠东片区明天上午停水，请各用户提前储水。', '渠东物业服务中心', '居民温建国遗失老年证一本，证号20150877，声明作废。', ''].join('\n\n');
    assert.deepEqual(storiesIn(text), ['notice 停水通知…服务中心', 'notice 居民温建…明作废。']);
  });

  it('should begin with the name of a section where it stands by itself above a text', () => {
    const text = ['遗失启事', '本人遗失船员手册一本，声明作废。', '吕进财', '公告', '主旨：公告第二公墓迁葬事宜。凡墓主应于月底前自行起掘，逾期由本所代为处理。', '乡长 蔡文贤', '阿明机车出租 电话06-9271234 送安全帽', ''].join('\n\n');
    assert.deepEqual(storiesIn(text), ['notice 遗失启事…。吕进财', 'notice 公告主旨…长蔡文贤', 'advert 阿明机车…送安全帽']);
  });

  it('should not begin where a heading only ends in an office', () => {
    const text = ['停水通知', '因供水管道检修，渠东片区明天上午停水，请各用户提前储水。', '夜班汽车开到新车站', '三路夜班汽车由棉纺桥延长到新车站，末班车推迟到零点四十分，沿途设八站。', ''].join('\n\n');
    assert.deepEqual(storiesIn(text), ['notice 停水通知…前储水。', 'story 夜班汽车…设八站。']);
  });
});

describe('adverts', () => {
  it('should be found above the heading of a notice, each by its telephone number', () => {
    const text = ['旺铺转让 凤凰街120平方米 电话13811110000', '疏通管道 24小时上门 电话：0512-66008888', ...LIQUIDATION, ''].join('\n\n');
    assert.deepEqual(storiesIn(text), ['advert 旺铺转让…0000', 'advert 疏通管道…8888', 'notice 清算公告…1月7日']);
  });

  it('should be no imprint for a telephone number at their end', () => {
    const text = ['老街的裁缝铺开了四十年，店主每天早上六点开门。', '家电维修 空调移机 电话：13677778888', ''].join('\n\n');
    assert.deepEqual(storiesIn(text), ['story 老街的裁…点开门。', 'advert 家电维修…8888']);
    assert.deepEqual(storiesIn('老街的裁缝铺开了四十年，店主每天早上六点开门。\n\n责任编辑：卜晓 版式：田甜 电话：010-60001122\n'), ['story 老街的裁…点开门。', 'imprint 责任编辑…1122']);
  });

  it('should be found at the head of a page where nothing but a telephone number tells them', () => {
    assert.deepEqual(storiesIn('顺达修理铺 13900007788\n\n老街的裁缝铺开了四十年，店主每天早上六点开门。\n'), ['advert 顺达修理…7788', 'story 老街的裁…点开门。']);
  });
});
