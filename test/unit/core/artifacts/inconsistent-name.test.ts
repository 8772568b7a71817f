import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import type { Knowledge } from '../../../../src/core/knowledge.js';
import { loadWordKnowledge, type WordKnowledge } from '../../../../src/core/lexicon/load.js';
import { readAsset } from '../../assets.js';

describe('inconsistent-name', () => {
  let knowledge: Knowledge & { language: WordKnowledge };
  const marked = (text: string): string[] => analyzePage(text, { knowledge }).artifacts
    .filter(({ rule }) => rule === 'inconsistent-name').map(({ start, end }) => text.slice(start, end));
  before(async () => {
    knowledge = { language: await loadWordKnowledge(readAsset, () => Promise.resolve()) };
  });

  it('should show the rarer of two spellings one look-alike apart', () => {
    assert.deepEqual(marked('水利站主任周晓末说，渠修好了。大家都信。主任周晓未介绍，闸门九座。随后，主任周晓未表示，还要植树。\n'), ['周晓末']);
  });

  it('should leave the decision to the reader', () => {
    const [artifact] = analyzePage('主任周晓末说，渠修好了。主任周晓未介绍，闸门九座。主任周晓未表示，还要植树。\n', { knowledge }).artifacts.filter(({ rule }) => rule === 'inconsistent-name');
    assert.deepEqual([artifact?.certainty, artifact?.fixes], ['doubtful', []]);
  });

  it('should take a word of the project for right', () => {
    const text = '水利站主任周晓末说，渠修好了。大家都信。主任周晓未介绍，闸门九座。随后，主任周晓未表示，还要植树。\n';
    const { artifacts } = analyzePage(text, { knowledge: { ...knowledge, evidence: { words: new Set(['周晓末']) } } });
    assert.deepEqual(artifacts.filter(({ rule }) => rule === 'inconsistent-name'), []);
  });

  it('should stay silent about names that do not look alike and names printed as often', () => {
    assert.deepEqual(marked('主任周小满说，渠修好了。主任周大满介绍，闸门九座。主任周大满表示，还要植树。\n'), []);
    assert.deepEqual(marked('主任周晓末说，渠修好了。主任周晓未介绍，闸门九座。\n'), []);
  });
});
