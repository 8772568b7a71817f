import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import { loadKnowledge, type Knowledge } from '../../../../src/core/knowledge.js';
import { readAsset } from '../../assets.js';

describe('garbled-duplicate by the language model', () => {
  const good = '代表团参观了新建的港口和铁路，这一切在这次访问中也给大家留下了更加具体、深刻的印象。';
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge(readAsset, { unreadable: (error) => assert.fail(String(error)) });
  });

  const marked = (text: string): string[] => analyzePage(text, { knowledge }).artifacts
    .filter(({ rule }) => rule === 'garbled-duplicate').map(({ start, end }) => text.slice(start, end));

  it('should mark a line of misread characters', () => {
    const garbled = '在这次坊问中乜给大冢留卜了更加具休、深刻的卬象。';
    assert.deepEqual(marked(`${good}\n\n${garbled}\n\n港口明年通航。\n`), [garbled]);
  });

  it('should stay silent about a sentence that resembles its neighbour and reads as well', () => {
    assert.deepEqual(marked(`${good}\n\n在这次访问中，给大家留下了更加具体深刻的印象。\n\n港口明年通航。\n`), []);
  });
});
