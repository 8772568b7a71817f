import { strict as assert } from 'node:assert';
import { artifactsOf, assertFixes, assertSilent, marksOf } from './checking.js';

describe('blank-run', () => {
  it('should take the lines above the first text and all but one of a run', () => {
    assertFixes('blank-run', '\n\n江畔新桥通车\n\n\n\n本报讯 新桥昨日通车。\n', '江畔新桥通车\n\n本报讯 新桥昨日通车。\n');
  });

  it('should keep the line ends of Windows', () => {
    assertFixes('blank-run', '甲乡修渠。\r\n\r\n\r\n乙乡植树。\r\n', '甲乡修渠。\r\n\r\n乙乡植树。\r\n');
  });

  it('should stay silent about single blank lines and an empty page', () => {
    assertSilent('blank-run', ['甲乡修渠。\n\n乙乡植树。\n', '甲乡修渠。\n\n', '', '\n\n']);
  });
});

describe('no-final-newline', () => {
  it('should end the last line as the others end', () => {
    assertFixes('no-final-newline', '甲乡修渠。\n乙乡植树。', '甲乡修渠。\n乙乡植树。\n');
    assertFixes('no-final-newline', '甲乡修渠。\r\n乙乡植树。', '甲乡修渠。\r\n乙乡植树。\r\n');
  });

  it('should stay silent about an ended line, a page closed by a form feed, and an empty text', () => {
    assertSilent('no-final-newline', ['甲乡修渠。\n', '甲乡修渠。\n\f', '']);
  });
});

describe('nbsp', () => {
  it('should become a space beside signs and go beside full-width marks', () => {
    assertFixes('nbsp', '首頁\u00a0>\u00a0要聞\n\n大橋昨日通車。\u00a0\n', '首頁 > 要聞\n\n大橋昨日通車。\n');
  });

  it('should become a space within and between names', () => {
    assertFixes('nbsp', '李\u00a0明、高\u00a0峰和黎\u00a0明到会。\n\n王国\u00a0家明，李大\u00a0学军。\n', '李 明、高 峰和黎 明到会。\n\n王国 家明，李大 学军。\n');
  });

  it('should delete what has no width', () => {
    assertFixes('nbsp', '大橋\u200b昨日通車。\n', '大橋昨日通車。\n');
  });

  it('should leave the ideographic space of an indent', () => {
    assertSilent('nbsp', ['\u3000\u3000大橋昨日通車。\n']);
  });
});

describe('cjk-digit-space', () => {
  it('should mark spaces that the page does not set elsewhere', () => {
    assertFixes('cjk-digit-space', '全镇修路12公里，架桥3座，植树 450 棵，惠及8个村。\n', '全镇修路12公里，架桥3座，植树450棵，惠及8个村。\n');
  });

  it('should say how often the page does either', () => {
    const [first] = artifactsOf('cjk-digit-space', '全镇修路12公里，架桥3座，植树 450棵，惠及8个村。\n');
    assert.deepEqual(first?.message.values, [7, 1]);
  });

  it('should leave the space that print sets before the date of a report', () => {
    const close = '县里去年修了3条渠、12座桥，今年再修5条渠。\n\n';
    assertSilent('cjk-digit-space', [`${close}本报讯 9月28日，渠首闸门升起。\n`, `${close}镇中学举行秋季运动会 9月28日至29日，镇中学的操场上人声鼎沸。\n`]);
  });

  it('should leave what parts a name from a number to call', () => {
    const close = '全镇修路12公里，架桥3座，惠及8个村。\n\n';
    assertSilent('cjk-digit-space', [`${close}镇里招修渠工人，包吃住。联系人：小曹 13900000000\n`]);
    assertSilent('cjk-digit-space', [`${close}镇里招修渠工人，包吃住，刘女士 13900000000\n`]);
    for (const asked of ['，请咨询', '。举报请打', '，可联系']) {
      assertFixes('cjk-digit-space', `${close}镇里招修渠工人${asked} 13900000000。\n`, `${close}镇里招修渠工人${asked}13900000000。\n`);
    }
    assertFixes('cjk-digit-space', `${close}镇里招修渠工人，联系电话 13900000000。\n`, `${close}镇里招修渠工人，联系电话13900000000。\n`);
  });

  it('should stay silent on a page that sets them apart throughout, and between Latin and digits', () => {
    assertSilent('cjk-digit-space', ['全镇修路 12 公里，架桥 3 座，植树 450 棵。\n', '第 9 届赛事用 iOS 17 系统。\n', '全鎮修路12公里，洽0918-204-733 黃先生，或(06)298-7711 林小姐。\n']);
  });
});

describe('cjk-latin-space', () => {
  it('should mark a space before words that the page prints close elsewhere', () => {
    assert.deepEqual(marksOf('cjk-latin-space', '市民可用新桥APP购票，下载新桥 APP后登记。\n'), ['新桥[ ]AP']);
  });

  it('should stay silent where spaces are the style, and about addresses', () => {
    assertSilent('cjk-latin-space', ['老外学中文\n\n文/图 Emma Carter 编译 文卓\n\n他用新桥APP听课，用Emma给他的词典查词。\n', '他用 Python 写了一个 App 给同事用，也用 Rust 重写。\n', '投稿请寄到邮箱 desk@example.cn 收，并加A股B股C股说明。\n']);
  });
});
