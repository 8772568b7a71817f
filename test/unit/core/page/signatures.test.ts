import { strict as assert } from 'node:assert';
import { readPage } from '../../../../src/core/page/read.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

/** The headings of each story and notice, and its names. */
function storiesIn(text: string): string[] {
  const { stories } = runToEnd(readPage(text));
  return stories.filter(({ kind }) => kind === 'story' || kind === 'notice').map(({ kicker, headline, subheads, bylines }) => {
    const headings = [...kicker, ...(headline ? [headline] : []), ...subheads].map(({ start, end }) => text.slice(start, end));
    return [headings.join('+'), ...bylines].join(' | ');
  });
}

const STALL = '住在纱厂后街的人都知道门口的三个修鞋摊，一干就是十几年。最近整顿市容，摊子统统撵走了，鞋跟掉了要走三站路。';
const DRIVER = '上月一个雨夜，母亲突然犯病，叫不到车。一位女司机停下出租车，帮忙把老人背上车，到医院后连车钱也没有要。';

describe('the signature of a text', () => {
  for (const [signature, name] of [['一居民', null], ['读者 方有田', '方有田'], ['南关区 司春雨', '司春雨'], ['五连战士 周立', null], ['厂宣传部供稿', null], ['本报通讯员', null], ['11月2日', null]] as const) {
    for (const between of ['\n\n', '\n']) {
      it(`should end it, and be none of the next headings: ${signature}${between === '\n' ? ', without blank lines' : ''}`, () => {
        const text = ['修鞋摊不能一撵了之', STALL, signature, '感谢好心的女司机', DRIVER, ''].join(between);
        assert.deepEqual(storiesIn(text), [name === null ? '修鞋摊不能一撵了之' : `修鞋摊不能一撵了之 | ${name}`, '感谢好心的女司机']);
      });
    }
  }

  it('should be its date below its author', () => {
    assert.deepEqual(storiesIn(`修鞋摊不能一撵了之\n\n${STALL}\n\n陶建\n\n3月1日\n\n感谢好心的女司机\n\n${DRIVER}\n`), ['修鞋摊不能一撵了之 | 陶建', '感谢好心的女司机']);
  });

  it('should tell that the heading below begins a story, wherever it stands', () => {
    for (const signature of [' 丁海洋', '（丁海洋）']) {
      const text = `修鞋摊不能一撵了之\n\n${STALL}${signature}\n\n街上的修鞋摊\n\n${STALL.replace('三个', '几个')}\n`;
      assert.deepEqual(storiesIn(text), ['修鞋摊不能一撵了之 | 丁海洋', '街上的修鞋摊'], signature);
    }
  });

  it('should be none right above running text', () => {
    assert.deepEqual(storiesIn(`江边日记\n\n${STALL}\n\n热心读者\n\n${DRIVER}\n`), ['江边日记', '热心读者']);
  });

  for (const opening of ['', '本报讯 ']) {
    it(`should not be the next headline, whose author stands under it${opening && ', above a dateline'}`, () => {
      const text = `停水公告\n\n因检修管道，本周三八时至二十时老城区停水，请居民备水。\n\n全县召开防汛大会\n\n本报记者 王明\n\n${opening}${STALL}\n`;
      assert.deepEqual(storiesIn(text), ['停水公告', '全县召开防汛大会 | 王明']);
    });
  }
});

describe('a column of letters', () => {
  const LETTERS = ['来信照登', '修鞋摊不能一撵了之', STALL, '南关区 司春雨', '感谢好心的女司机', DRIVER, '王家铺 方有田'];
  it('should be one story, whose letters are its parts', () => {
    for (const between of ['\n\n', '\n']) assert.deepEqual(storiesIn([...LETTERS, ''].join(between)), ['来信照登+修鞋摊不能一撵了之+感谢好心的女司机 | 司春雨 | 方有田'], JSON.stringify(between));
  });

  it('should end above what nobody signs', () => {
    assert.deepEqual(storiesIn([...LETTERS, '老街修路', `本报讯 昨天，老街开始修路。${STALL}`, ''].join('\n\n')), ['来信照登+修鞋摊不能一撵了之+感谢好心的女司机 | 司春雨 | 方有田', '老街修路']);
  });

  it('should be the label of a single letter', () => {
    assert.deepEqual(storiesIn([...LETTERS.slice(0, 4), ''].join('\n\n')), ['来信照登+修鞋摊不能一撵了之 | 司春雨']);
  });
});
