/** Pages of one made issue. */
export const PAGES_OF_ISSUE = 8;

/** In bytes of UTF-8. */
const SIZE = 15_000;

const TOPICS = ['秋粮收购', '跨江大桥', '旧城改造', '中学扩建', '防汛演练', '菜场整治', '公交线路', '村级道路', '医院新楼', '河道清淤', '图书展销', '足球联赛'];
const PLACES = ['城东', '城西', '江北', '湖滨', '新港', '河口', '山南', '石桥', '柳林', '长街'];
const SENTENCES = [
  '各单位按照年初的安排抓紧施工，工程进度比原定计划提前了一个多月', '负责人介绍说，今后还将听取居民的意见，把这件事办得更好',
  '居民们对此十分满意，纷纷表示日子会越过越好', '有关部门要求加强检查，做到责任到人，不留死角', '据统计，前九个月共投入资金八百六十万元，完成全年任务的九成',
  '工作人员每天早出晚归，挨家挨户了解情况，解决了一批实际困难', '下一步将在总结经验的基础上逐步推开，争取年底前全部完成', '专家认为这一做法切实可行，值得其他地方借鉴',
];

/** The text of one page of an archive: about ten stories with headlines and bylines, each page another; the first has a masthead. */
export function madePageText(issue: number, page: number): string {
  const pick = <T>(from: readonly T[], n: number): T => from[(issue * 31 + page * 17 + n) % from.length]!;
  const day = new Date(Date.UTC(1990, 0, 1 + issue)).toISOString().slice(0, 10).split('-').map(Number);
  let text = page === 0 ? `江城晚报\n\n${day[0]}年${day[1]}月${day[2]}日 星期一\n\n国内统一连续出版物号 CN 12-3456\n\n` : '';
  for (let story = 0; text.length * 3 < SIZE; story++) {
    const [place, topic] = [pick(PLACES, story), pick(TOPICS, story * 3)];
    text += `## ${place}${topic}第${issue % 97}期顺利进行\n\n本报讯（记者 周立 通讯员 王海）${place}的${topic}工作日前全面展开，${pick(SENTENCES, story)}。\n\n`;
    for (let paragraph = 1; paragraph < 4; paragraph++) {
      text += `${place}${pick(SENTENCES, story + paragraph)}，${pick(SENTENCES, story * 2 + paragraph)}。${topic}方面，${pick(SENTENCES, story + 3 * paragraph)}。\n\n`;
    }
  }
  return text;
}
