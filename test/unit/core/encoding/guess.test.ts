import { strict as assert } from 'node:assert';
import type { EncodingName } from '../../../../src/core/encoding/code-table.js';
import { loadEncodings, type Encodings } from '../../../../src/core/encoding/encodings.js';
import { betterEncoding, guessEncoding } from '../../../../src/core/encoding/guess.js';
import { reread } from '../../../../src/core/encoding/reread.js';
import { readAsset } from '../../assets.js';
import { bytesIn, pageBytesIn, PAGES, readAs } from './misreading-pages.js';

describe('guessEncoding', () => {
  let encodings: Encodings;
  before(async () => {
    encodings = await loadEncodings(readAsset);
  });

  for (const encoding of ['utf-8', 'gb18030', 'big5'] as const) {
    it(`should tell pages in ${encoding}`, () => {
      const pages = PAGES.map((page) => pageBytesIn(encoding, page)).filter((bytes) => bytes !== null);
      assert.ok(pages.length > 0);
      for (const bytes of pages) assert.equal(guessEncoding(bytes, encodings)?.encoding, encoding);
    });
  }

  const texts: [EncodingName, string][] = [
    ['shift_jis', '昨日、市内の小学校で運動会が開かれ、児童たちが元気に走りました。'],
    ['euc-kr', '어제 시내 초등학교에서 운동회가 열려 어린이들이 힘차게 달렸습니다.'],
    ['gb18030', '昨天，市内小学举行运动会，孩子们跑得很起劲。'],
    ['big5', '昨天，市內小學舉行運動會，孩子們跑得很起勁。'],
  ];
  for (const [encoding, text] of texts) {
    it(`should tell a single sentence in ${encoding}`, () => assert.equal(guessEncoding(bytesIn(encoding, text)!, encodings)?.encoding, encoding));
  }

  for (const [encoding, text] of texts) {
    for (const openedAs of ['utf-8', 'gb18030', 'big5', 'windows-1252'] as const) {
      it(`should tell ${encoding} opened as ${openedAs}`, () => {
        assert.equal(betterEncoding(bytesIn(encoding, text.repeat(3))!, openedAs, encodings), openedAs === encoding ? null : encoding);
      });
    }
  }

  it('should leave a page that is open in its own encoding, even with damaged bytes', () => {
    for (const page of PAGES) {
      const bytes = bytesIn('utf-8', page)!;
      assert.equal(betterEncoding(bytes, 'utf-8', encodings), null);
      for (let at = 100; at < bytes.length; at += 500) bytes[at] = 0xff;
      assert.equal(betterEncoding(bytes, 'utf-8', encodings), null);
    }
  });

  it('should leave a file of UTF-8 whose text was misread before it was saved: its bytes are those of its text', () => {
    for (const wrong of ['windows-1252', 'gb18030', 'macintosh'] as const) {
      const text = readAs(wrong, bytesIn('utf-8', '市委书记在会上强调了这项工作。全市各级部门都要认真落实责任。')!);
      assert.equal(betterEncoding(bytesIn('utf-8', text)!, 'utf-8', encodings), null);
    }
  });

  it('should have no opinion on an empty file', () => assert.equal(guessEncoding(new Uint8Array(), encodings), null));

  it('should read a text again with the pair given, or say where it cannot', () => {
    const { tables } = encodings;
    assert.deepEqual(reread(readAs('windows-1252', bytesIn('utf-8', '新闻')!), tables['windows-1252'], tables['utf-8']), { text: '新闻' });
    assert.deepEqual(reread('ab新', tables['windows-1252'], tables['utf-8']), { impossibleAt: 2 });
  });
});
