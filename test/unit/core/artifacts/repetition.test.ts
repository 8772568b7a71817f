import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import type { RuleId } from '../../../../src/core/artifacts/rules.js';
import { loadKnowledge, type Knowledge } from '../../../../src/core/knowledge.js';
import { readAsset } from '../../assets.js';

describe('repetition, by the language model', () => {
  const good = '代表团参观了新建的港口和铁路，这一切在这次访问中也给大家留下了更加具体、深刻的印象。';
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge(readAsset, { unreadable: (error) => assert.fail(String(error)) });
  });

  const marked = (text: string, id: RuleId = 'garbled-duplicate'): string[] => analyzePage(text, { knowledge }).artifacts
    .filter(({ rule }) => rule === id).map(({ start, end }) => text.slice(start, end));

  it('should be seen in a line of misread characters', () => {
    const garbled = '在这次坊问中乜给大冢留卜了更加具休、深刻的卬象。';
    assert.deepEqual(marked(`${good}\n\n${garbled}\n\n港口明年通航。\n`), [garbled]);
  });

  it('should not be seen in a sentence that resembles its neighbour and reads as well', () => {
    assert.deepEqual(marked(`${good}\n\n在这次访问中，给大家留下了更加具体深刻的印象。\n\n港口明年通航。\n`), []);
  });

  it('should not be seen where a longer word begins', () => {
    assert.deepEqual(marked('会议公布了特别行政区行政区域图。\n', 'duplicated-text'), []);
    assert.deepEqual(marked('会议公布了特别行政区行政区的地图。\n', 'duplicated-text'), ['行政区行政区']);
  });
});
