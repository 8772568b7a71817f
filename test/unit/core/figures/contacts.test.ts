import { assertFigures } from './finding.js';

describe('telephones, addresses, serials, scores and ordinals', () => {
  it('should read telephone numbers as printed', () => {
    assertFigures({
      '电话:028-80640480 欢迎': ['phone 028-80640480 = 028-80640480'],
      '（0773）2825110': ['phone （0773）2825110 = （0773）2825110'],
      '13812345678': ['phone 13812345678 = 13812345678'],
      '+86 138 1234 5678': ['phone +86 138 1234 5678 = +86 138 1234 5678'],
      '400-820-1234': ['phone 400-820-1234 = 400-820-1234'],
      '电话：2825110、2825111': ['phone 2825110 = 2825110', 'phone 2825111 = 2825111'],
      '拨打12345热线': ['phone 12345 = 12345'],
      '联合"12349"服务中心': ['phone 12349 = 12349'],
      '请电3829921': ['phone 3829921 = 3829921'],
      '订座：3825678': ['phone 3825678 = 3825678'],
      '供水抢修3821234': ['phone 3821234 = 3821234'],
      '返工，電9123 4567陳生': ['phone 9123 4567 = 9123 4567'],
      '抢修3821234千瓦': ['measure 3821234千瓦 = 3821234 kW'],
      '2825110人': ['count 2825110人 = 2825110 人'],
    });
  });

  it('should read addresses without the mark that ends the sentence', () => {
    assertFigures({
      '发至yangchu1@126.com。': ['email yangchu1@126.com = yangchu1@126.com'],
      '见http://www.jswmw.com.cn，或www.a.cn。': ['url http://www.jswmw.com.cn = http://www.jswmw.com.cn', 'url www.a.cn = www.a.cn'],
      '13812345678@qq.com': ['email 13812345678@qq.com = 13812345678@qq.com'],
    });
  });

  it('should read serials with or after their label', () => {
    assertFigures({
      '邮发代号 61-19': ['serial 61-19 = 61-19'],
      '刊号 CN 51-0055': ['serial CN 51-0055 = CN 51-0055'],
      '编号(川市监广登字[2019]0001号)': ['serial 川市监广登字[2019]0001号 = 川市监广登字[2019]0001号'],
      '根据国办发〔2020〕1号文件': ['serial 国办发〔2020〕1号 = 国办发〔2020〕1号'],
      '（2019）桂0302民初1234号': ['serial （2019）桂0302民初1234号 = （2019）桂0302民初1234号'],
      '(2014)安刑初字第994号': ['serial (2014)安刑初字第994号 = (2014)安刑初字第994号'],
      '600592 新闻摄影': ['serial 600592 = 600592'],
      '共600592人': ['count 600592人 = 600592 人'],
    });
  });

  it('should tell scores from times', () => {
    assertFigures({
      '以3比1获胜': ['score 3比1 = 3:1'],
      '比分为21:18': ['score 21:18 = 21:18'],
      '21∶18': ['score 21∶18 = 21:18'],
      '以2-1险胜': ['score 2-1 = 2:1'],
      '8月1日20:30开赛': ['date 8月1日 = --08-01 date', 'time 20:30 = 20:30 time'],
    });
  });

  it('should tell ratios from times', () => {
    assertFigures({
      '师生比为1：15': ['score 1：15 = 1:15'],
      '约为1:12': ['score 1:12 = 1:12'],
      '约为10:30': ['time 10:30 = 10:30 time'],
      '按5：3：2的比例': ['score 5：3：2 = 5:3:2'],
      '兑水1∶500': ['score 1∶500 = 1:500'],
      '比例尺为1:50000': ['score 1:50000 = 1:50000'],
      '时间约8:30': ['time 8:30 = 08:30 time'],
      '10:20:30': ['time 10:20:30 = 10:20:30 time'],
      '1：500元': ['money 500元 = 500 CNY'],
    });
  });

  it('should number what is numbered', () => {
    assertFigures({
      '第十三届': ['ordinal 第十三届 = 13 届'],
      '十二届人大': ['ordinal 十二届 = 12 届'],
      '2号线': ['ordinal 2号线 = 2 号线'],
      '此前四届大会': ['count 四届 = 4 届'],
      '18楼': ['ordinal 18楼 = 18 楼'],
      '他住二楼': ['ordinal 二楼 = 2 楼'],
      '12号员工': ['ordinal 12号 = 12 号'],
      '中共十八届三中全会': ['ordinal 十八届 = 18 届'],
      '积分榜第三': ['ordinal 第三 = 3'],
      '长按2号键': ['ordinal 2号 = 2 号'],
      '后巷45號': ['ordinal 45號 = 45 號'],
      '第一批': ['ordinal 第一批 = 1 批'],
      '首届': ['ordinal 首届 = 1 届'],
      '下转3版': ['ordinal 3版 = 3 版'],
      '今日 8 版': ['count 8 版 = 8 版'],
      '第一时间、第一书记、第三产业': [],
    });
  });
});
