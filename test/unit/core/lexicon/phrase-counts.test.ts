import assert from 'node:assert/strict';
import { PhraseCounts } from '../../../../src/core/lexicon/phrase-counts.js';

const units = (text: string): Uint16Array => Uint16Array.from(text, (character) => character.charCodeAt(0));

describe('PhraseCounts', () => {
  const cases: [text: string, phrase: string, count: number][] = [
    ['宜居社区，宜居社区', '宜居', 2],
    ['宜居社区，宜居社区', '宜居社区', 2],
    ['宜居社区，宜居社区', '区宜', 0],
    ['宜居社区', '社区', 1],
    ['', '社区', 0],
  ];
  for (const [text, phrase, count] of cases) {
    it(`counts ${phrase} ${count} times in “${text}”`, () => {
      const counts = new PhraseCounts();
      counts.add(units(text));
      assert.equal(counts.count(units(phrase), 0, phrase.length), count);
    });
  }

  it('keeps its counts when it grows', () => {
    const counts = new PhraseCounts();
    const text = Uint16Array.from({ length: 4000 }, (_, i) => 0x4e00 + i);
    counts.add(text);
    counts.add(text);
    for (let i = 0; i + 3 < text.length; i++) assert.equal(counts.count(text, i, 3), 2);
  });
});
