import { strict as assert } from 'node:assert';
import { reasonsOf } from '../../../../../src/core/page/outline/reasons.js';
import { readPage } from '../../../../../src/core/page/read.js';
import { inEnglish } from '../../../../../src/core/text/message.js';
import { runToEnd } from '../../../../../src/core/text/steps.js';

/** The reasons of each story of a page, by the first four characters of the story. */
function reasonsOn(text: string): Record<string, string[]> {
  const page = runToEnd(readPage(text));
  return Object.fromEntries(page.stories.map((story) => [text.slice(story.segments[0]!.start).slice(0, 4), reasonsOf(page, story).map(inEnglish)]));
}

const FERRY = '渡口老船工收徒弟\n\n本报讯（记者 石帆）昨天上午，柳溪渡口的老船工陶德水收下了三名徒弟，最小的只有二十岁。渡口每天接送两岸的';
const AFTER = '学生和菜农六百多人。\n\n陶德水说，柳溪渡口的船不能停，哪怕只有一个客人也要开。\n';

describe('the reasons of a story', () => {
  it('should say why it begins at its headline', () => {
    assert.deepEqual(reasonsOn(`${FERRY}${AFTER}`), { 渡口老船: ['It begins here: a dateline opens the text below the heading', 'It begins here: nothing stands before it on the page'] });
  });

  it('should say that two short texts are whole by themselves', () => {
    const reasons = reasonsOn('大桥通车\n\n本报讯（记者 周立）跨江大桥昨天下午正式通车，双向六车道，全长三公里，从此过江只要五分钟，两岸居民再也不用绕行二十公里。\n\n周末好去处\n\n植物园的腊梅本周进入盛花期，园方用步道把三片梅林连在一起，全程步行约五十分钟。\n');
    assert.ok(reasons['周末好去']?.includes('It begins here: the short texts above and below the heading are whole by themselves'));
  });

  it('should say what goes on beyond foreign matter, what the parts have in common, and what the foreign matter is', () => {
    assert.deepEqual(reasonsOn(`${FERRY}\n\n邮发代号 36-11\n\n${AFTER}`), {
      渡口老船: [
        'It begins here: a dateline opens the text below the heading',
        'It begins here: nothing stands before it on the page',
        'It stands in 2 parts on the page, with other matter between them',
        '“天接送两岸的” goes on as “学生和菜农六” beyond what stands between',
        'The paragraph goes on: a word at the gap needs what stands on its other side',
        'Its parts have “柳溪渡口的” in common',
      ],
      邮发代号: ['Its own words tell what it is'],
    });
  });

  it('should name the page from which a continuation comes', () => {
    const reasons = reasonsOn(`（上接第2版）\n\n他把船靠在岸边，等最后一个放学的孩子上船，才慢慢地摇起了橹。\n`);
    assert.deepEqual(reasons, { '（上接第': ['It goes on from page 2: a jump line says so'] });
  });

  it('should tell a report without a heading by its dateline', () => {
    const reasons = reasonsOn(`本报讯 昨天，江心洲的芦苇开始收割，六十名村民划着小船下了水。\n\n本报讯 城北的冬泳队昨天下水，最大的队员七十九岁，最小的十一岁。\n`);
    assert.deepEqual(reasons, { '本报讯 ': ['It begins here without a heading: “本报讯” opens a report'] });
  });
});
