import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { analyzePage } from '../../../../src/core/analyze.js';
import { AnalysisMemory } from '../../../../src/core/memory/analysis-memory.js';
import { foundByPlace, hasArtifacts, placeInSteps } from '../../../../src/core/sections/long-analysis.js';
import { LONGEST_PAGE } from '../../../../src/core/sections/sections.js';
import { SpanIndex } from '../../../../src/core/text/span-index.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

const PAGE = readFileSync('test/fixtures/pages/two-stories-13.txt', 'utf8');
const LONG = Array.from({ length: 40 }, (_, i) => `${PAGE}\n第${i}期\n\n`).join('');
/** Within a section, over the end of one, all of it. */
const PLACES = [0, 4_000, 9_000, 20_000].flatMap((start) => [0, 1, 300, 12_000].map((length) => ({ start, end: start + length }))).concat({ start: 0, end: LONG.length });

describe('what was found at a place', () => {
  for (const [name, text] of [['a page', PAGE], ['a long text', LONG]] as const) {
    it(`should be what touches it among all of ${name}`, () => {
      const analysis = analyzePage(text);
      const found = runToEnd(foundByPlace(analysis));
      const [artifacts, figures] = [new SpanIndex(analysis.artifacts), new SpanIndex(analysis.figures)];
      assert.ok(analysis.artifacts.length > 0 && analysis.figures.length > 0);
      for (const place of PLACES) {
        assert.deepEqual(found.artifactsAt(place), artifacts.touching(place));
        assert.deepEqual(found.figuresAt(place), figures.touching(place));
      }
    });
  }

  it('should be left as it was by later analyses of the same text', () => {
    const memory = new AnalysisMemory();
    const before = analyzePage(LONG, { memory });
    const after = analyzePage(`新${LONG}`, { memory });
    const starts = after.artifacts.slice(-5).map(({ start }) => start);
    assert.ok(LONG.length > LONGEST_PAGE);
    assert.deepEqual(before.artifacts.slice(-5).map(({ start }) => start + 1), starts);
    assert.equal(before.artifacts.at(-1), before.artifacts.at(-1));
    assert.deepEqual(before.page.stories.at(-1)?.segments[0]?.start, (after.page.stories.at(-1)?.segments[0]?.start ?? 0) - 1);
    assert.deepEqual(after.artifacts.slice(-5).map(({ start }) => start), starts);
  });

  it('should be the same once it was placed in steps', () => {
    const [analysis, placed] = [analyzePage(LONG), analyzePage(LONG)];
    runToEnd(placeInSteps(placed));
    assert.deepEqual(placed.artifacts, analysis.artifacts);
    assert.deepEqual(placed.figures, analysis.figures);
  });

  it('should tell which rules have found something', () => {
    for (const analysis of [analyzePage(PAGE), analyzePage(LONG)]) {
      assert.equal(hasArtifacts(analysis, (rule) => rule === 'column-break-space'), true);
      assert.equal(hasArtifacts(analysis, (rule) => rule === 'mojibake'), false);
    }
  });

  it('should go by the lists where somebody took something out of them', () => {
    const { page, artifacts, figures } = analyzePage(LONG);
    const left = artifacts.filter(({ rule }) => rule !== 'column-break-space');
    const found = runToEnd(foundByPlace({ page, figures, artifacts: left }));
    assert.deepEqual(found.artifactsAt({ start: 0, end: LONG.length }), left);
    assert.ok(left.length < artifacts.length);
  });
});
