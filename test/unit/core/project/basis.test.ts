import { strict as assert } from 'node:assert';
import { basisOf } from '../../../../src/core/project/basis.js';
import { EMPTY_PROJECT, type Project } from '../../../../src/core/project/project.js';

const PATH = 'a.ocr.txt';
const COMMA = { rule: 'halfwidth-punct', text: ',', index: 0 } as const;

function projectWith(decided: Partial<Project>): Project {
  return { ...EMPTY_PROJECT, ...decided };
}

describe('what the reading of a page goes by', () => {
  const before = basisOf(EMPTY_PROJECT, PATH);

  it('should be the same while nothing was decided for it', () => {
    const other = { status: null, corrections: [], ignore: [COMMA] };
    const itself = { status: 'checked', corrections: [], ignore: [] } as const;
    assert.deepEqual(basisOf(projectWith({ pages: new Map([['b.ocr.txt', other]]) }), PATH), before);
    assert.deepEqual(basisOf(projectWith({ pages: new Map([[PATH, itself]]) }), PATH), before, 'a status');
  });

  it('should be another for its artifacts when something is ignored, or a word is known', () => {
    const page = { status: null, corrections: [], ignore: [COMMA] };
    for (const decided of [{ pages: new Map([[PATH, page]]) }, { ignore: { rules: [], texts: [COMMA] } }, { words: new Set(['秤']) }]) {
      const { stories, artifacts } = basisOf(projectWith(decided), PATH);
      assert.equal(stories, before.stories);
      assert.notEqual(artifacts, before.artifacts);
    }
  });

  it('should be another for its stories when one is corrected', () => {
    const correction = { type: 'split', at: { text: '秋粮', before: '', after: '' } } as const;
    const page = { status: null, corrections: [{ correction, place: 0 }], ignore: [] };
    assert.notEqual(basisOf(projectWith({ pages: new Map([[PATH, page]]) }), PATH).stories, before.stories);
  });
});
