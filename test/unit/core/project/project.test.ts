import { strict as assert } from 'node:assert';
import { Ajv } from 'ajv';
import type { Anchor } from '../../../../src/core/page/corrections/anchor.js';
import { EMPTY_PROJECT, type Project } from '../../../../src/core/project/project.js';
import { readProject } from '../../../../src/core/project/read-project.js';
import { inEnglish } from '../../../../src/core/text/message.js';
import { readJson } from '../../sources.js';

const anchor = (text: string): Anchor => ({ text, before: '', after: '' });

/** Files that are as the schema wants them. */
const GOOD: Record<string, { text: string; expected: Partial<Project> }> = {
  'an empty file': { text: '', expected: {} },
  'an object without members': { text: '{}', expected: {} },
  'words, with comments and a trailing comma': { text: '{\n  // a poet\n  "words": ["余秋雨", "慢直播",],\n}', expected: { words: new Set(['余秋雨', '慢直播']) } },
  'forms that are always taken': { text: '{"script": {"always": [{"to": "tw", "from": "里", "into": "里"}]}}', expected: { script: { always: [{ to: 'tw', from: '里', into: '里' }] } } },
  'what is ignored everywhere': {
    text: '{"ignore": {"rules": ["jump-line"], "texts": [{"rule": "lookalike-char", "text": "执潮"}]}}',
    expected: { ignore: { rules: [{ rule: 'jump-line', index: 0 }], texts: [{ rule: 'lookalike-char', text: '执潮', index: 0 }] } },
  },
  'what is ignored on a page': {
    text: '{"pages": {"a/b.txt": {"ignore": [{"rule": "nbsp", "text": " "}, {"rule": "nbsp", "text": " ", "before": "甲", "after": "", "nth": 2}]}}}',
    expected: {
      pages: new Map([['a/b.txt', { status: null, corrections: [], ignore: [{ rule: 'nbsp', text: ' ', index: 0 }, { rule: 'nbsp', text: ' ', before: '甲', after: '', nth: 2, index: 1 }] }]]),
    },
  },
  'decisions about pages': {
    text: JSON.stringify({ pages: { 'a/1.txt': { status: 'proofread', stories: [
      { type: 'split', at: { text: '大桥通车', before: '全部任务', after: '' } }, { type: 'kind', at: { text: '大桥通车' }, kind: 'advert' },
      { type: 'headline', at: { text: '甲' }, last: { text: '乙' } }, { type: 'merge', at: { text: '甲' }, into: { text: '乙' } },
      { type: 'move', at: { text: '甲' }, last: { text: '乙' }, into: { text: '丙' } },
    ] } } }),
    expected: { pages: new Map([['a/1.txt', { status: 'proofread', corrections: [
      { correction: { type: 'split', at: { text: '大桥通车', before: '全部任务', after: '' } }, place: 0 }, { correction: { type: 'kind', at: anchor('大桥通车'), kind: 'advert' }, place: 1 },
      { correction: { type: 'headline', at: anchor('甲'), last: anchor('乙') }, place: 2 }, { correction: { type: 'merge', at: anchor('甲'), into: anchor('乙') }, place: 3 },
      { correction: { type: 'move', at: anchor('甲'), last: anchor('乙'), into: anchor('丙') }, place: 4 },
    ], ignore: [] }]]) },
  },
  'what was decided about look-alikes': {
    text: '{"lookalikes": [{"wrong": "人", "right": "入", "accepted": 3, "ignored": 0}, {"wrong": "己", "right": "已"}]}',
    expected: { lookalikes: [{ wrong: '人', right: '入', accepted: 3, ignored: 0, index: 0 }, { wrong: '己', right: '已', accepted: 0, ignored: 0, index: 1 }] },
  },
};

/** Files with something wrong: what is read all the same, and what is said. */
const BAD: Record<string, { text: string; expected: Partial<Project>; problems: string[] }> = {
  'no JSON': { text: '{"words": [],\n  oops', expected: {}, problems: ['It is not valid JSON: something is wrong at line 2, column 3.'] },
  'a list': { text: '[]', expected: {}, problems: ['An object is expected at $'] },
  'words that are no list': { text: '{"words": "余秋雨"}', expected: {}, problems: ['A list is expected at words'] },
  'a word that is no text': { text: '{"words": [1, "余秋雨", ""]}', expected: { words: new Set(['余秋雨']) }, problems: ['A text is expected at words[0]', 'A text is expected at words[2]'] },
  'a form for an unknown variant': { text: '{"script": {"always": [{"to": "sg", "from": "干", "into": "幹"}]}}', expected: {}, problems: ['A variant of Chinese script is expected at script.always[0].to'] },
  'a rule that there is not': {
    text: '{"ignore": {"rules": ["no-rule", "nbsp"]}}', expected: { ignore: { rules: [{ rule: 'nbsp', index: 1 }], texts: [] } },
    problems: ['The name of a rule is expected at ignore.rules[0]'],
  },
  'a place without a text': {
    text: '{"pages": {"a.txt": {"ignore": [{"rule": "nbsp", "before": "甲"}]}}}', expected: { pages: new Map([['a.txt', { status: null, corrections: [], ignore: [] }]]) },
    problems: ['A “rule” and a “text” are expected at pages.a.txt.ignore[0]'],
  },
  'a page with a status that is none, and a correction that is none': {
    text: '{"pages": {"1.txt": {"status": "done", "stories": [{"type": "cut", "at": {"text": "甲"}}, {"type": "split", "at": {"text": "乙"}}, {"type": "split"}]}}}',
    expected: { pages: new Map([['1.txt', { status: null, corrections: [{ correction: { type: 'split', at: anchor('乙') }, place: 1 }], ignore: [] }]]) },
    problems: ['No status of a page is known by this name: pages.1.txt.status', 'No correction of a story is known by this type: pages.1.txt.stories[0]', 'A text is expected at pages.1.txt.stories[2].at.text'],
  },
  'decisions that are none': {
    text: '{"lookalikes": [3, {"wrong": "人"}, {"wrong": "人", "right": "入", "accepted": -1}]}',
    expected: { lookalikes: [{ wrong: '人', right: '入', accepted: 0, ignored: 0, index: 2 }] },
    problems: ['A “wrong” and a “right” character are expected at lookalikes[0]', 'A “wrong” and a “right” character are expected at lookalikes[1]', 'A count is expected at lookalikes[2].accepted'],
  },
};

describe('readProject', () => {
  const matchesSchema = new Ajv({ strict: false }).compile(readJson('schemas/project.schema.json') as object);
  const withoutComments = (text: string): unknown => JSON.parse(text.replace(/\/\/.*/g, '').replace(/,(?=\s*[\]}])/g, '') || '{}');

  for (const [what, { text, expected }] of Object.entries(GOOD)) {
    it(`should read ${what}`, () => {
      assert.deepEqual(readProject(text), { project: { ...EMPTY_PROJECT, ...expected }, problems: [], isJson: true });
      assert.ok(matchesSchema(withoutComments(text)), JSON.stringify(matchesSchema.errors));
    });
  }

  for (const [what, { text, expected, problems }] of Object.entries(BAD)) {
    it(`should read what it can of ${what}, and say what is wrong`, () => {
      const read = readProject(text);
      assert.deepEqual(read.project, { ...EMPTY_PROJECT, ...expected });
      assert.deepEqual(read.problems.map(inEnglish), problems);
      assert.equal(read.isJson, what !== 'no JSON');
    });
  }

  for (const [what, { text }] of Object.entries(BAD).slice(1)) {
    it(`should find ${what} wrong by its schema too`, () => assert.ok(!matchesSchema(withoutComments(text))));
  }

  it('should leave members alone that it does not know', () => {
    assert.deepEqual(readProject('{"later": {"a": 1}}'), { project: EMPTY_PROJECT, problems: [], isJson: true });
  });
});
