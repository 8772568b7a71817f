import { strict as assert } from 'node:assert';
import { pinyinGlosses } from '../../../../../src/core/page/cuts/pinyin-gloss.js';
import { LineIndex } from '../../../../../src/core/text/lines.js';
import { runToEnd } from '../../../../../src/core/text/steps.js';
import type { PageCut } from '../../../../../src/core/page/cuts/cut.js';

const cutsOf = (text: string): PageCut[] => runToEnd(pinyinGlosses(text, new LineIndex(text)));
const shown = (text: string): string[] => cutsOf(text).map(({ start, end }) => text.slice(start - 1, end));

describe('pinyin glosses', () => {
  const found: [string, string, string[]][] = [
    ['a gloss that repeats', '城市創(chuàng)建與文化創(chuàng)新', ['創(chuàng)', '創(chuàng)']],
    ['full-width brackets', '住宅區（qū）和新區（qū）', ['區（qū）', '區（qū）']],
    ['single glosses beside a repeated one', '創(chuàng)建創(chuàng)新，行穩(wěn)致遠', ['創(chuàng)', '創(chuàng)', '穩(wěn)']],
    ['three different glosses', '監(jiān)督管理規(guī)范，環(huán)境', ['監(jiān)', '規(guī)', '環(huán)']],
    ['combining marks', '創(chua\u0300ng)建，創(chua\u0300ng)新', ['創(chua\u0300ng)', '創(chua\u0300ng)']],
    ['tone digits', '创(chuang4)建，创(chuang4)新', ['创(chuang4)', '创(chuang4)']],
    ['a repeated reading without tone', '创(chuang)建，创(chuang)新', ['创(chuang)', '创(chuang)']],
    ['ü', '婦女(nǚ)節，女(nǚ)兒，綠(lǜ)化', ['女(nǚ)', '女(nǚ)', '綠(lǜ)']],
    ['a repeated reading that is not the commonest', '音樂(yuè)會，樂(yuè)團', ['樂(yuè)', '樂(yuè)']],
    ['common characters beside one that an author may gloss', '創(chuàng)建和創(chuàng)新，甪（lù）直', ['創(chuàng)', '創(chuàng)']],
    ['a gloss after a space', '創 (chuàng)建，創 (chuàng)新', ['創 (chuàng)', '創 (chuàng)']],
  ];
  for (const [name, text, expected] of found) it(`should find ${name}`, () => assert.deepEqual(shown(text), expected));

  const silent: [string, string][] = [
    ['a rare character glossed once', '甪（lù）直古镇与同里古镇'],
    ['an uncommon reading glossed once', '山东单（shàn）县、安徽六（lù）安'],
    ['names whose readings readers do not know', '盱（xū）眙（yí）、涪（fú）陵、亳（bó）州、婺（wù）源、郫（pí）县，你会读吗？'],
    ['a character that is spoken about', '“囧（jiǒng）”字走红，“槑（méi）”“烎（yín）”“兲（tiān）”也被挖出来'],
    ['notes', '【注释】①觚（gū）：酒器。②圮（pǐ）：倒塌。③耒（lěi）：农具。④更（gēng）：改变。⑤书（shū）：写。⑥期（qī）：盼。'],
    ['words set apart by wide blanks', 'A. 琐屑（xiè）　阴晦（huì）　一抔黄土（póu）\nB. 褴褛（lǚ）　　愧怍（zuò）　迥乎不同（jiǒng）\nC. 哺育（bǔ）　　污秽（huì）　锲而不舍（qiè）\n'],
    ['a list of common characters', '一年级识字：大（dà）、小（xiǎo）、多（duō）、少（shǎo）'],
    ['a name whose reading is told twice', '涪（fú）陵榨菜，产于涪（fú）陵。台（tāi）州人说，台（tāi）州好'],
    ['readings of two characters', '参差（cēn cī）不齐，参差（cēn cī）的树'],
    ['abbreviations', '世卫(who)组织，世卫(who)组织，光纤到户(fan)、(an)'],
    ['English words', '苹果(apple)，苹果(apple)，日(ri)志(zhi)'],
    ['list marks', '甲(a)乙(b)丙(c)，甲(a)'],
  ];
  for (const [name, text] of silent) it(`should leave ${name}`, () => assert.deepEqual(shown(text), []));

  it('should give the evidence with the cut', () => {
    const evidence = { kind: 'pinyin-gloss', certainty: 'certain', alike: 2, detail: 'qū' };
    assert.deepEqual(cutsOf('區(qū)，區(qū)'), [{ start: 1, end: 5, ...evidence }, { start: 7, end: 11, ...evidence }]);
    assert.deepEqual(cutsOf('樂(yuè)，樂(yuè)').map(({ certainty }) => certainty), ['likely', 'likely']);
  });

  it('should find glosses across the windows of a long text', () => {
    const text = '區(qū)'.repeat(30000);
    assert.equal(cutsOf(text).length, 30000);
  });
});
