import { strict as assert } from 'node:assert';
import type { Artifact } from '../../../../src/core/artifacts/artifact.js';
import type { RuleId } from '../../../../src/core/artifacts/rules.js';
import type { Certainty } from '../../../../src/core/text/certainty.js';
import { say } from '../../../../src/core/text/message.js';
import { runToEnd } from '../../../../src/core/text/steps.js';
import { problemsOf, severityOf } from '../../../../src/editor/problems/problems.js';

const DELETION: Artifact['fixes'] = [{ title: say('Delete it'), edits: [{ start: 0, end: 1, text: '' }] }];

function artifacts(count: number, rule: RuleId, certainty: Certainty = 'certain', fixes: Artifact['fixes'] = []): Artifact[] {
  return Array.from({ length: count }, (_, start) => ({
    rule, start, end: start + 1, message: say('Wrong'), certainty, confidence: 1, fixes,
  }));
}

describe('problemsOf', () => {
  it('should list 20 hits of a mechanical rule one by one', () => {
    const { problems, total } = runToEnd(problemsOf(artifacts(20, 'nbsp'), 'doubtful'));
    assert.deepEqual(problems.map(({ hits }) => hits), Array.from({ length: 20 }, () => 1));
    assert.equal(total, 20);
  });

  it('should sum up more hits of a mechanical rule at the first', () => {
    const { problems } = runToEnd(problemsOf(artifacts(21, 'nbsp'), 'doubtful'));
    assert.deepEqual(problems.map(({ artifact, hits }) => [artifact.start, hits]), [[0, 21]]);
  });

  it('should sum up more hits of another rule where each has a certain fix', () => {
    const { problems } = runToEnd(problemsOf(artifacts(21, 'pinyin-gloss', 'certain', DELETION), 'doubtful'));
    assert.deepEqual(problems.map(({ artifact, hits }) => [artifact.start, hits]), [[0, 21]]);
  });

  it('should list one by one what is less than certain, beside a summary of the same rule', () => {
    const mixed = [...artifacts(21, 'pinyin-gloss', 'certain', DELETION), ...artifacts(30, 'pinyin-gloss', 'likely', DELETION)];
    const { problems } = runToEnd(problemsOf(mixed, 'doubtful'));
    assert.deepEqual(problems.map(({ hits }) => hits), [21, ...Array.from({ length: 30 }, () => 1)]);
  });

  it('should never sum up what a person has to mend', () => {
    assert.equal(runToEnd(problemsOf(artifacts(40, 'unpaired-quote'), 'doubtful')).problems.length, 40);
  });

  it('should count what it leaves out of a list too long', () => {
    const { problems, total } = runToEnd(problemsOf(artifacts(2310, 'unpaired-quote'), 'doubtful'));
    assert.equal(problems.length, 500);
    assert.equal(total, 2310);
  });

  it('should list only what is certain enough', () => {
    const mixed = [...artifacts(1, 'nbsp'), ...artifacts(1, 'mojibake', 'likely'), ...artifacts(1, 'suspect-text', 'doubtful')];
    const rulesAt = (least: Certainty): RuleId[] => runToEnd(problemsOf(mixed, least)).problems.map(({ artifact }) => artifact.rule);
    assert.deepEqual(rulesAt('certain'), ['nbsp']);
    assert.deepEqual(rulesAt('likely'), ['nbsp', 'mojibake']);
    assert.deepEqual(rulesAt('doubtful'), ['nbsp', 'mojibake', 'suspect-text']);
  });
});

describe('severityOf', () => {
  for (const [rule, certainty, expected] of [
    ['mojibake', 'certain', 'warning'],
    ['nbsp', 'certain', 'information'],
    ['mojibake', 'likely', 'information'],
    ['mojibake', 'doubtful', 'hint'],
  ] as const) {
    it(`should be ${expected} for ${certainty} ${rule}`, () => {
      const [artifact] = artifacts(1, rule, certainty);
      assert.equal(artifact && severityOf(artifact), expected);
    });
  }
});
