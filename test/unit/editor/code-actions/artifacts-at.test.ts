import { strict as assert } from 'node:assert';
import type { Artifact } from '../../../../src/core/artifacts/artifact.js';
import { artifact } from '../../../../src/core/artifacts/report.js';
import { say } from '../../../../src/core/text/message.js';
import { artifactsAt } from '../../../../src/editor/code-actions/artifacts-at.js';

const at = (start: number, end: number): Artifact => artifact('nbsp', { start, end }, { message: say('A text is expected at {0}', ''), certainty: 'certain', confidence: 1 });
const starts = (artifacts: readonly Artifact[]): number[] => artifacts.map(({ start }) => start);

describe('the artifacts at a place', () => {
  for (const [what, place, artifacts, here, beside] of [
    ['one that begins at the cursor, not one that ends there', { start: 6, end: 6 }, [at(5, 6), at(6, 7)], [6], [5]],
    ['one that begins at the cursor before one around it', { start: 6, end: 6 }, [at(3, 9), at(6, 7)], [6, 3], []],
    ['one around the cursor, beside one that ends there', { start: 6, end: 6 }, [at(3, 9), at(5, 6)], [3], [5]],
    ['one that ends at the cursor, where there is no other', { start: 6, end: 6 }, [at(5, 6)], [5], []],
    ['an empty one at the cursor', { start: 6, end: 6 }, [at(5, 6), at(6, 6)], [6], [5]],
    ['what is selected, not its neighbours', { start: 5, end: 6 }, [at(4, 5), at(5, 6), at(6, 7)], [5], [4, 6]],
  ] as const) {
    it(`should be ${what}`, () => {
      const found = artifactsAt(artifacts, place);
      assert.deepEqual([starts(found.here), starts(found.beside)], [here, beside]);
    });
  }
});
