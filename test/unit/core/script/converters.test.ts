import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { loadConverters, WORDS, type Converters, type Variant } from '../../../../src/core/script/converters.js';
import { applyEdits } from '../../../../src/core/text/edits.js';
import { readAsset } from '../../assets.js';

const OPENCC = { hans: 'cn', hant: 't', tw: 'tw', hk: 'hk', jp: 'jp' } as const;
const PHRASES = { hans: 'cn', hant: 't', tw: 'twp', hk: 'hkp', jp: 'jp' } as const;
const SAMPLES = [
  '他们说：软件里的头发干了，皇后后来只复习了一只历史。鼠标、打印机与优化，台湾的台风，一伙人干干净净。',
  '網絡軟體與滑鼠，為著裏面的麵條、牆、衞生、羣眾、峯、喫飯、僞裝；乾隆皇帝的后妃，發現頭髮。',
  '国語学習と戦争、広島の駅で、沢山の図書。亜細亜の桜',
  '豈更\ufa10令𠮷野家と𩸽，𠀾字；Latin, 123.',
];

describe('conversion', () => {
  let converters: Converters;
  before(async () => {
    converters = await loadConverters(readAsset);
  });
  const convert = (text: string, from: Variant, to: Variant, phrases = false): string => applyEdits(text, converters.convert(text, from, to, { phrases }));

  it('should give what opencc-js gives, for every pair of variants', () => {
    const texts = [...SAMPLES, ...readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8'))];
    for (const from of Object.keys(OPENCC) as Variant[]) {
      for (const to of Object.keys(OPENCC) as Variant[]) {
        if (from === to) continue;
        const plain = Converter({ from: OPENCC[from], to: OPENCC[to] });
        for (const text of texts) assert.equal(convert(text, from, to), plain(text), `${from} to ${to}`);
        if (PHRASES[from] === OPENCC[from] && PHRASES[to] === OPENCC[to]) continue;
        const exchanging = Converter({ from: PHRASES[from], to: PHRASES[to] });
        for (const text of texts) assert.equal(convert(text, from, to, true), exchanging(text), `${from} to ${to} with phrases`);
      }
    }
  }).timeout(60000);

  it('should read the words in short steps, once, the same as when they are first asked for', async () => {
    const fresh = await loadConverters(readAsset);
    const steps = [...fresh.readWords()].length;
    const read = fresh.dictionary(...WORDS);
    assert.ok(steps > 10, `${steps} steps`);
    assert.equal(fresh.dictionary(...WORDS), read);
    assert.deepEqual([...read.entries()], [...converters.dictionary(...WORDS).entries()]);
  });

  it('should edit only the characters that change', () => {
    assert.deepEqual(converters.convert('我们在社区里', 'hans', 'hant'), [
      { start: 1, end: 2, text: '們', phrase: false }, { start: 4, end: 5, text: '區', phrase: false }, { start: 5, end: 6, text: '裏', phrase: false },
    ]);
    assert.deepEqual(converters.convert('我们在社区里', 'hans', 'tw').at(-1), { start: 5, end: 6, text: '裡', phrase: false });
  });

  it('should leave a newspaper\'s words alone unless phrases are asked for', () => {
    assert.equal(convert('社区软件', 'hans', 'tw'), '社區軟件');
    assert.deepEqual(converters.convert('社区软件', 'hans', 'tw', { phrases: true }).map(({ text, phrase }) => [text, phrase]), [['群', true], ['軟', false], ['體', true]]);
  });

  it('should count astral characters as two units', () => {
    assert.deepEqual(converters.convert('𠮷们', 'hans', 'hant'), [{ start: 2, end: 3, text: '們', phrase: false }]);
  });
});
