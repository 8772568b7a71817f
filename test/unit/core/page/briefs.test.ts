import { strict as assert } from 'node:assert';
import { readPage } from '../../../../src/core/page/read.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

/** The headlines of the stories of a page, as they are printed. */
function headlines(text: string): (string | null)[] {
  const { stories } = runToEnd(readPage(text));
  return stories.filter(({ kind }) => kind === 'story').map(({ headline }) => headline && text.slice(headline.start, headline.end));
}

const BRIDGE = '本报讯（记者 周立）跨江大桥昨天下午正式通车，双向六车道，全长三公里，从此过江只要五分钟，两岸居民再也不用绕行二十公里。';
const GARDEN = '植物园的腊梅本周进入盛花期，园方用步道把三片梅林连在一起，全程步行约五十分钟。';
const CALL = '本刊长期征稿，要求文字朴实，附照片两张以上，来稿请寄编辑部。';
const LONG = '老街的裁缝铺开了四十年，店主每天早上六点开门，先把熨斗烧热，再把昨天收下的衣服一件件挂出来。来的多是老主顾，有人改裤脚，有人做棉袄，也有人只是坐下来说几句话。'.repeat(6);

describe('briefs without a dateline', () => {
  it('should be stories of their own below another brief', () => {
    assert.deepEqual(headlines(`大桥通车\n\n${BRIDGE}\n\n周末好去处\n\n${GARDEN}\n`), ['大桥通车', '周末好去处']);
    assert.deepEqual(headlines(`赏梅正当时\n\n${GARDEN}\n\n征稿启事三则\n\n${CALL}\n`), ['赏梅正当时', '征稿启事三则']);
  });

  it('should be parts of a story that is long enough for subheads', () => {
    assert.deepEqual(headlines(`老街的裁缝铺\n\n${LONG}\n\n午后的客人\n\n${CALL}\n`), ['老街的裁缝铺']);
  });

  it('should not be made of a line that stands in the middle of a sentence', () => {
    assert.deepEqual(headlines(`大桥通车\n\n${BRIDGE.slice(0, -6)}\n\n周末好去处\n\n${GARDEN}\n`), ['大桥通车']);
  });
});
