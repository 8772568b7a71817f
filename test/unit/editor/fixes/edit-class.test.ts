import { strict as assert } from 'node:assert';
import type { Artifact } from '../../../../src/core/artifacts/artifact.js';
import type { RuleId } from '../../../../src/core/artifacts/rules.js';
import type { Certainty } from '../../../../src/core/text/certainty.js';
import { inEnglish, say } from '../../../../src/core/text/message.js';
import { classesOf, editsOf, movesLines } from '../../../../src/editor/fixes/edit-class.js';

const artifact = (rule: RuleId, certainty: Certainty, start: number, ...texts: string[]): Artifact => ({
  rule, certainty, start, end: start + 1, message: say('Wrong'), confidence: 1,
  fixes: texts.map((text) => ({ title: say('Right'), edits: [{ start, end: start + 1, text }] })),
});

describe('classesOf', () => {
  it('should class the best fixes by rule and certainty, and leave out doubtful ones and those without a fix', () => {
    const classes = classesOf([
      artifact('nbsp', 'certain', 0, 'a', 'b'),
      artifact('mojibake', 'likely', 1, 'c'),
      artifact('nbsp', 'likely', 2, 'd'),
      artifact('nbsp', 'certain', 3, 'e'),
      artifact('nbsp', 'doubtful', 4, 'f'),
      artifact('nbsp', 'certain', 5),
    ]);
    assert.deepEqual(
      classes.map(({ name, detail, fixes }) => [inEnglish(name), inEnglish(detail), fixes.flat().map(({ text }) => text).join('')]),
      [['odd space character', 'certain', 'ae'], ['mojibake', 'likely', 'c'], ['odd space character', 'likely', 'd']],
    );
  });
});

describe('editsOf', () => {
  it('should give the edits of all classes in order, without overlap', () => {
    const classes = classesOf([artifact('mojibake', 'likely', 3, 'x'), artifact('nbsp', 'certain', 1, 'y'), artifact('nbsp', 'likely', 3, 'z')]);
    assert.deepEqual(editsOf(classes), [{ start: 1, end: 2, text: 'y' }, { start: 3, end: 4, text: 'x' }]);
  });
});

describe('movesLines', () => {
  const moving = (certainty: Certainty): Artifact => {
    const { fixes: [fix], ...rest } = artifact('displaced-fragment', certainty, 0, 'x');
    return { ...rest, fixes: fix ? [{ ...fix, rearranges: true }] : [] };
  };

  it('should tell whether a bulk change moves lines about the page', () => {
    assert.equal(movesLines([artifact('nbsp', 'certain', 1, 'y'), moving('likely')]), true);
    assert.equal(movesLines([artifact('nbsp', 'certain', 1, 'y'), moving('doubtful')]), false);
  });
});
