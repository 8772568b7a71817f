import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import { loadKnowledge } from '../../../../src/core/knowledge.js';
import { LONGEST_PAGE } from '../../../../src/core/sections/sections.js';
import { readAsset } from '../../assets.js';

const FILLING = '城东老渠昨日开闸放水，两岸农田得到灌溉。\n\n'.repeat(2000);
const OLD = '東門老街昨晚開燈，遊人絡繹不絕，商戶們說，這樣熱鬧的夜市已經多年沒見了。\n\n'.repeat(2000);

describe('the analysis of a long text', () => {
  it('should tell how mojibake was misread', async () => {
    const text = `${FILLING}æ±‡çŽ‡æ˜¯å¤šå°‘ï¼Ÿ\n\n${FILLING}`;
    const knowledge = await loadKnowledge(readAsset, { unreadable: (error) => assert.fail(String(error)) });
    const found = analyzePage(text, { knowledge }).artifacts.filter(({ rule }) => rule === 'mojibake');
    assert.ok(text.length > LONGEST_PAGE && found.length > 0);
    assert.ok(found.every(({ misread }) => misread !== undefined && misread.pairs.length > 0));
  });

  it('should tell which fixes move lines about', () => {
    const page = `据水利站介绍，老渠去年冬天全线清淤，衬砌渠道十二公里，还探索了更多\n\n邮发代号 23-107\n\n的管水办法，让渠水流到最远的田里。`;
    const [found] = analyzePage(`${FILLING}${page}\n\n${FILLING}`).artifacts.filter(({ rule }) => rule === 'split-paragraph-interrupted');
    assert.equal(found?.fixes[0]?.rearranges, true);
    assert.equal(found.fixes[0].edits[0]?.text, '');
  });

  it('should tell the script from the sections at the beginning', () => {
    assert.equal(analyzePage(FILLING).page.script, 'hans');
    assert.equal(analyzePage(OLD).page.script, 'hant');
    assert.equal(analyzePage(OLD.slice(0, 40_000) + FILLING).page.script, 'mixed');
    assert.equal(analyzePage(OLD.repeat(2) + FILLING).page.script, 'hant');
  });
});
