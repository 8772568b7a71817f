import { strict as assert } from 'node:assert';
import { foldsOf } from '../../../../../src/core/page/outline/folds.js';
import type { StoryOutline, TextRange } from '../../../../../src/core/page/outline/outline.js';
import { madeOutline, madeStory } from './made-outline.js';
import { symbolsOf, type StorySymbol } from '../../../../../src/core/page/outline/symbols.js';

const lines = (startLine: number, endLine: number, endCharacter = 9): TextRange => ({ startLine, startCharacter: 0, endLine, endCharacter });

function story(id: string, heading: TextRange, runs: TextRange[], subheads: [label: string, line: number][] = []): StoryOutline {
  return madeStory(id, { name: `story ${id}`, heading, runs, parts: subheads.map(([label, line]) => ({ kind: 'subhead', label, range: lines(line, line, 4) })) });
}

const INTERRUPTED = madeOutline(
  story('s1', lines(1, 2, 5), [lines(0, 10), lines(14, 20)], [['first', 4], ['second', 7], ['third', 16]]),
  story('s2', lines(11, 11, 5), [lines(11, 13)]),
);

const short = ({ type, name, range, children }: StorySymbol): unknown[] =>
  [type, name, range.startLine, range.endLine, ...(children.length > 0 ? [children.map(short)] : [])];

describe('symbolsOf', () => {
  it('should give an interrupted story one symbol for each run, subheads inside', () => {
    assert.deepEqual(symbolsOf(INTERRUPTED).map(short), [
      ['story', 'story s1', 0, 10, [['subhead', 'first', 4, 7], ['subhead', 'second', 7, 10]]],
      ['story', 'story s2', 11, 13],
      ['continuation', 'story s1', 14, 20, [['subhead', 'third', 16, 20]]],
    ]);
  });

  it('should select the heading, and the start of a continuation', () => {
    assert.deepEqual(symbolsOf(INTERRUPTED).map(({ selection }) => selection), [lines(1, 2, 5), lines(11, 11, 5), lines(14, 14, 0)]);
  });
});

describe('foldsOf', () => {
  it('should fold runs under their headings and text under its subhead', () => {
    assert.deepEqual(foldsOf(INTERRUPTED), [
      { start: 2, end: 10 }, { start: 4, end: 6 }, { start: 7, end: 10 },
      { start: 11, end: 13 },
      { start: 14, end: 20 }, { start: 16, end: 20 },
    ]);
  });

  it('should leave the line on which the next story begins', () => {
    const shared = madeOutline(story('s1', lines(0, 0, 4), [lines(0, 3, 5)]), story('s2', { ...lines(3, 3), startCharacter: 5 }, [{ ...lines(3, 6), startCharacter: 5 }]));
    assert.deepEqual(foldsOf(shared), [{ start: 0, end: 2 }, { start: 3, end: 6 }]);
  });

  it('should not fold a single line', () => {
    assert.deepEqual(foldsOf(madeOutline(story('s1', lines(0, 0, 4), [lines(0, 0)]))), []);
  });
});
