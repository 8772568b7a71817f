import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { looksScanned, SAMPLE_LENGTH } from '../../../../src/core/page/looks-scanned.js';

const PROSE = '他把信放在桌上，很久没有说话。窗外的雨越下越大，院子里的石榴树被打得东倒西歪。母亲从厨房里出来，问他要不要再吃一碗面，他摇摇头，说不饿。'
  + '过了一会儿，他又把信拿起来，从头到尾看了一遍，像是要从那些字里找出什么来。';

const NEWS = '全市秋粮收购工作日前全面展开，各收购点严格执行质价标准，做到随到随收，农民群众十分满意，收购进度比去年同期快了两成，预计月底前可以完成全部任务。';

const PAGES: Record<string, string> = {
  'a story with a dateline and a byline': `秋粮收购开秤\n\n本报讯（记者 周立）${NEWS}`,
  'an agency story': `秋粮收购开秤\n\n新华社合肥10月12日电（记者周立）${NEWS}`,
  'a Taiwanese page': `秋收稻穀開始收購\n\n〔記者林大同／彰化報導〕${'縣內秋收稻穀近日開始收購，農民排隊等候，價格較去年同期略有上升，農會表示倉容足夠，請農友安心。'.repeat(2)}`,
  'a Hong Kong page': `秋收稻穀開始收購\n\n【本報訊】${'縣內秋收稻穀近日開始收購，農民排隊等候，價格較去年同期略有上升，農會表示倉容足夠，請農友安心。'.repeat(2)}`,
  'a continued story': `（上接第三版）\n${NEWS}`,
  'a page with column-break spaces': '秋粮收购开秤\n\n全市秋粮收购工作日前全 面展开，各收购点严格执行 质价标准，做到随到随收， 农民群众十分满意，收购进 度比去年同期快了两成，预 计月底前可以完成全部任务，各 县区都派出了工作组。',
  'a page with its printed lines kept': '秋粮收购开秤\n\n全市秋粮收购工作日前全\n面展开，各收购点严格执行\n质价标准，做到随到随收，\n农民群众十分满意，收购进\n度比去年同期快了两成，预\n计月底前可以完成全部任务，\n各县区都派出了工作组。',
  'a page with CRLF line ends': `秋粮收购开秤\r\n\r\n本报讯（记者 周立）${NEWS}\r\n`,
  'captions, a credit and half-width marks': `${NEWS.replaceAll('，', ',').repeat(2)}\n\n▲农民在收购点排队\n\n周立 摄\n`,
};

const OTHERS: Record<string, string> = {
  'an empty file': '',
  'a heading alone': '本报讯（记者 周立）',
  'ordinary prose': PROSE,
  'prose that talks of reporters': `${PROSE}\n\n来的人说他是一家报社的记者，想听听这件事的经过。本报讯三个字，他是后来才在报上看到的。`,
  'a novel wrapped at forty characters': Array.from({ length: 12 }, (_, i) => (PROSE + PROSE).slice(i * 9, i * 9 + 40)).join('\n'),
  'a poem': '青山行不尽绿水去何长\n'.repeat(3) + '空山新雨后，天气晚来秋。\n明月松间照，清泉石上流。\n竹喧归浣女，莲动下渔舟。\n随意春芳歇，王孙自可留。\n'.repeat(2),
  'a song without punctuation': '我在城市的边缘等你\n你在记忆的尽头看我\n我们沿着河流走下去\n把那些名字留在风里\n谁还记得那年的秋天\n谁又忘记回家的小路\n'.repeat(2),
  'a list of places': ['第一人民医院门诊部', '第二人民医院门诊部', '东城区图书馆阅览室', '西城区图书馆阅览室', '南湖公园北门售票处', '北湖公园南门售票处', '中心广场地铁站二口', '人民广场地铁站三口'].join('\n'),
  'source code with Chinese comments': 'import os\nfrom pathlib import Path\n\ndef 读取文件(路径):\n    # 打开文件，按行读取，去掉空行，然后返回一个列表，供后面的步骤使用\n    return [行 for 行 in Path(路径).read_text().splitlines() if 行]\n\nclass 读者:\n    # 记录读者的姓名、借书的日期和归还的日期，超过期限的要提醒，并且写进日志里面\n    pass\n',
  'a log': Array.from({ length: 12 }, (_, i) => `2024-03-05 10:2${i % 10}:11 服务启动成功,开始监听端口,等待客户端连接,当前连接数:${i}`).join('\n'),
  'subtitles': Array.from({ length: 12 }, (_, i) => `${i + 1}\n00:0${i % 10}:01,000 --> 00:0${i % 10}:03,000\n本报讯（记者 周立）昨天发生的事情大家都已经知道了\n`).join('\n'),
  'English text': 'The reporter wrote from the harbour that the ships had not come in. '.repeat(20),
  'English text with a Chinese word': 'The dateline 本报讯（记者 周立）opens a story. '.repeat(20),
  'a table': Array.from({ length: 20 }, (_, i) => `张三${i},北京市海淀区,2024-03-0${i % 10},已完成,备注`).join('\n'),
  'a manual': '安装步骤如下：首先下载安装包，然后双击运行，按照提示选择安装目录，最后点击完成。如果遇到问题，请查看日志文件，或者联系技术支持人员。\n\n1. 打开设置窗口\n2. 选择网络选项\n3. 填写服务器地址\n4. 点击保存按钮\n',
};

describe('looksScanned', () => {
  for (const [name, text] of Object.entries(PAGES)) it(`should know ${name}`, () => assert.equal(looksScanned(text), true));
  for (const [name, text] of Object.entries(OTHERS)) it(`should leave ${name}`, () => assert.equal(looksScanned(text), false));

  for (const name of readdirSync('seeds').filter((file) => file.endsWith('.txt'))) {
    it(`should know the page ${name}`, () => assert.equal(looksScanned(readFileSync(join('seeds', name), 'utf8')), true));
  }

  it('should read only the start of a long file', () => {
    const late = '\n'.repeat(SAMPLE_LENGTH) + (PAGES['a story with a dateline and a byline'] ?? '');
    assert.equal(looksScanned(late), false);
  });
});
