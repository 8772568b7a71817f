import { strict as assert } from 'node:assert';
import { loadConverters, type Converters, type Variant } from '../../../../src/core/script/converters.js';
import { regionalWords } from '../../../../src/core/script/regional-words.js';
import { applyEdits } from '../../../../src/core/text/edits.js';
import { wholeEdits } from '../../../../src/core/text/whole-edits.js';
import { readAsset } from '../../assets.js';

describe('regionalWords', () => {
  let converters: Converters;
  before(async () => {
    converters = await loadConverters(readAsset);
  });
  const shown = (text: string, from: Variant, to: Variant): string[] => regionalWords(text, converters, from, to).map(({ plain, regional }) => `${plain} ${regional}`);

  for (const [from, to, text, expected] of [
    ['hans', 'tw', '社区用软件和网络', ['社區 社群', '軟件 軟體', '網絡 網路']],
    ['hant', 'tw', '軟件與網絡', ['軟件 軟體', '網絡 網路']],
    ['hans', 'tw', '博客的数据库', ['博客 部落格', '數據庫 資料庫']],
    ['tw', 'hans', '軟體與網路', ['软体 软件', '网路 网络']],
    ['hans', 'hant', '软件和网络', []],
    ['hans', 'tw', '发展经济', []],
  ] as const) {
    it(`should give the words of ${text} from ${from} to ${to}`, () => assert.deepEqual(shown(text, from, to), expected));
  }

  it('should take the place of the plain edits where they are chosen, and of none where they are not', () => {
    const text = '博客的数据库和网络';
    const plain = converters.convert(text, 'hans', 'tw').map((edit) => [edit]);
    const [blog, database, net] = regionalWords(text, converters, 'hans', 'tw').map(({ edits }) => edits);
    const apply = (...chosen: (readonly { start: number; end: number; text: string }[])[]): string => applyEdits(text, wholeEdits([...chosen, ...plain]));
    assert.equal(apply(), '博客的數據庫和網絡');
    assert.equal(apply(database!), '博客的資料庫和網絡');
    assert.equal(apply(blog!, net!), '部落格的數據庫和網路');
    assert.equal(apply(blog!, database!, net!), applyEdits(text, converters.convert(text, 'hans', 'tw', { phrases: true })));
  });
});
