import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import { convertPage } from '../../../../src/core/script/convert-page.js';
import { loadConverters, type Converters } from '../../../../src/core/script/converters.js';
import { applyEdits } from '../../../../src/core/text/edits.js';
import { readAsset } from '../../assets.js';

/** Sentences of reports and what their names become in traditional script. */
const NAMES: readonly (readonly [string, string])[] = [
  ['余秋雨说，文化需要传承。', '余秋雨說，文化需要傳承。'],
  ['范志毅表示，球队会更努力。', '范志毅表示，球隊會更努力。'],
  ['于丹认为，经典就在身边。', '于丹認爲，經典就在身邊。'],
  ['活动现场，于和伟介绍了新片。', '活動現場，于和偉介紹了新片。'],
  ['他叫余小满，今年八岁。', '他叫余小滿，今年八歲。'],
  ['女孩名叫范晓冉，来自贵州。', '女孩名叫范曉冉，來自貴州。'],
  ['主办方请来余荣光主演。', '主辦方請來余榮光主演。'],
  ['电影由姜文执导，由余男主演。', '電影由姜文執導，由余男主演。'],
  ['对话余秋雨：文明的脚步', '對話余秋雨：文明的腳步'],
  ['本报专访范曾，谈书画。', '本報專訪范曾，談書畫。'],
  ['余秋雨、于丹、范曾、莫言等出席。', '余秋雨、于丹、范曾、莫言等出席。'],
  ['获奖者有王小军、于海洋、李明、范伟。', '獲獎者有王小軍、于海洋、李明、范偉。'],
  ['余华表示，写作是一生的事。读者排队请余华签名。', '余華表示，寫作是一生的事。讀者排隊請余華簽名。'],
  ['主任叶广云介绍，记者万里杰说。', '主任葉廣雲介紹，記者萬里傑說。'],
  ['书记钟伟强调，代表钟南山说。', '書記鍾偉強調，代表鍾南山說。'],
  ['书记郁建明、主任姜里说。', '書記郁建明、主任姜里說。'],
];

/** Words that begin like a name and are none. */
const WORDS: readonly (readonly [string, string])[] = [
  ['于是说，事情办好了。', '於是說，事情辦好了。'],
  ['余下的表示不参加。', '餘下的表示不參加。'],
  ['范围介绍完了。', '範圍介紹完了。'],
  ['后来介绍说，干部表示满意。', '後來介紹說，幹部表示滿意。'],
  ['由于丹江口水库蓄水，位于丹阳的工厂停产。', '由於丹江口水庫蓄水，位於丹陽的工廠停產。'],
  ['于丹认为不错。由于丹江口水库蓄水，位于丹阳的工厂停产。', '于丹認爲不錯。由於丹江口水庫蓄水，位於丹陽的工廠停產。'],
  ['余款由财政支付，余热供暖。', '餘款由財政支付，餘熱供暖。'],
  ['请干部带头，请后台说明。', '請幹部帶頭，請後臺說明。'],
  ['他叫后面的人让开。', '他叫後面的人讓開。'],
  ['于今表示谢意。', '於今表示謝意。'],
  ['20余人说，不知道。', '20餘人說，不知道。'],
  ['业余选手表示，范本说明了一切。', '業餘選手表示，範本說明了一切。'],
  ['范例、方法、范围、时间等说明。', '範例、方法、範圍、時間等說明。'],
  ['于此介绍，于我表示，余皆说好。', '於此介紹，於我表示，餘皆說好。'],
  ['万科表示，万达介绍说。', '萬科表示，萬達介紹說。'],
  ['他说于2020年表示同意，于上海介绍情况。', '他說於2020年表示同意，於上海介紹情況。'],
  ['至于谁说的，忠于职守、勇于担当的人说了。', '至於誰說的，忠於職守、勇於擔當的人說了。'],
  ['他是余下的人，这是范文。', '他是餘下的人，這是範文。'],
];

describe('names in the prose of reports', () => {
  let converters: Converters;
  before(async () => {
    converters = await loadConverters(readAsset);
  });
  const convert = (text: string): string => applyEdits(text, convertPage(analyzePage(text).page, converters, { to: 'hant' }));

  for (const [text, expected] of NAMES) it(`should keep the names of ${text}`, () => assert.equal(convert(text), expected));
  for (const [text, expected] of WORDS) it(`should not take the words of ${text} for names`, () => assert.equal(convert(text), expected));
});
