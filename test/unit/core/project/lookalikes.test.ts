import { strict as assert } from 'node:assert';
import { applyChanges } from '../../../../src/core/project/change.js';
import { countDecisions, priorOf, type Pair } from '../../../../src/core/project/lookalikes.js';
import { readProject } from '../../../../src/core/project/read-project.js';

const IN: Pair = { wrong: '人', right: '入' };
const TO: Pair = { wrong: '官', right: '宣' };
const decided = (text: string, pairs: readonly Pair[], what: 'accepted' | 'ignored'): string => applyChanges(text, countDecisions(readProject(text).project, pairs, what));

describe('countDecisions', () => {
  it('should begin the list', () => {
    assert.deepEqual(JSON.parse(decided('', [IN], 'accepted')), { lookalikes: [{ wrong: '人', right: '入', accepted: 1, ignored: 0 }] });
  });

  it('should count up and add', () => {
    const text = '{"lookalikes": [{"wrong": "人", "right": "入", "accepted": 2, "ignored": 1}]}';
    assert.deepEqual(JSON.parse(decided(text, [IN, TO, IN], 'ignored')), {
      lookalikes: [{ wrong: '人', right: '入', accepted: 2, ignored: 3 }, { wrong: '官', right: '宣', accepted: 0, ignored: 1 }],
    });
  });

  it('should leave comments and entries alone that it does not understand', () => {
    const text = '{\n  "lookalikes": [\n    { "wrong": "人" }, // half an entry\n    { "wrong": "官", "right": "宣", "accepted": 1 }\n  ]\n}\n';
    assert.equal(decided(text, [TO], 'accepted'), text.replace('"accepted": 1', '"accepted": 2'));
  });

  it('should change nothing without decisions', () => assert.deepEqual(countDecisions(readProject('').project, [], 'accepted'), []));
});

describe('priorOf', () => {
  const prior = (accepted: number, ignored: number): number => priorOf([{ ...IN, accepted, ignored, index: 0 }])('人', '入');

  it('should speak for what was accepted, against what was ignored', () => {
    assert.ok(prior(1, 0) > 0 && prior(0, 1) < 0);
    assert.ok(prior(3, 0) > prior(1, 0) && prior(0, 3) < prior(0, 1));
    assert.ok(prior(1, 1) === 0);
  });

  it('should never outweigh everything else', () => {
    assert.ok(prior(1000, 0) === 4 && prior(0, 1000) === -4);
  });

  it('should say nothing of other pairs, nor of the way back', () => {
    const of = priorOf([{ ...IN, accepted: 5, ignored: 0, index: 0 }]);
    assert.deepEqual([of('入', '人'), of('八', '入')], [0, 0]);
  });
});
