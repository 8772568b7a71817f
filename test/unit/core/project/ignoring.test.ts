import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import type { Artifact } from '../../../../src/core/artifacts/artifact.js';
import { applyChanges } from '../../../../src/core/project/change.js';
import { heed, ignore, type Ignoring } from '../../../../src/core/project/ignoring.js';
import { EMPTY_PROJECT } from '../../../../src/core/project/project.js';
import { readProject } from '../../../../src/core/project/read-project.js';
import { placeOf, withoutIgnored } from '../../../../src/core/project/without-ignored.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

const PAGE = 'a/b.txt';
const TEXT = '村长说,今年的收成很好!\n\n村民说,今年的雨水很多。\n\n村长说,今年的收成很好!\n';

function shown(artifacts: readonly Artifact[], text: string, file: string, page = PAGE): readonly Artifact[] {
  return runToEnd(withoutIgnored(artifacts, text, readProject(file).project, page));
}

/** What is left of a page's artifacts, each with its offset. */
function left(text: string, file: string, page = PAGE): string[] {
  return shown(analyzePage(text).artifacts, text, file, page).map(({ start, end }) => `${start}${text.slice(start, end)}`);
}

function artifactAt(start: number, text = TEXT): Artifact {
  const artifact = analyzePage(text).artifacts.find((one) => one.start === start);
  assert.ok(artifact);
  return artifact;
}

function decide(file: string, ...decisions: Ignoring[]): string {
  return decisions.reduce((text, decision) => applyChanges(text, ignore(readProject(text).project, decision)), file);
}

/** The file after the artifacts at these offsets were ignored one after the other. */
function ignoringPlaces(...starts: number[]): string {
  return starts.reduce((file, start) => {
    const artifacts = shown(analyzePage(TEXT).artifacts, TEXT, file);
    return decide(file, { in: 'page', page: PAGE, ignored: runToEnd(placeOf(artifactAt(start), artifacts, TEXT)) });
  }, '');
}

const RULE: Ignoring = { in: 'project', ignored: { rule: 'halfwidth-punct' } };
const COMMA: Ignoring = { in: 'project', ignored: { rule: 'halfwidth-punct', text: ',' } };
const COMMA_HERE: Ignoring = { in: 'page', page: PAGE, ignored: { rule: 'halfwidth-punct', text: ',' } };

describe('ignoring', () => {
  it('should hide nothing as long as nothing was decided', () => {
    assert.deepEqual(left(TEXT, ''), ['3,', '11!', '17,', '31,', '39!']);
  });

  for (const [what, decision, here, elsewhere] of [
    ['a rule in the project', RULE, [], []],
    ['a text in the project', COMMA, ['11!', '39!'], ['11!', '39!']],
    ['a text on the page', COMMA_HERE, ['11!', '39!'], ['3,', '11!', '17,', '31,', '39!']],
  ] as const) {
    it(`should hide ${what}`, () => {
      const file = decide('', decision);
      assert.deepEqual(left(TEXT, file), here);
      assert.deepEqual(left(TEXT, file, 'other.txt'), elsewhere);
    });

    it(`should show ${what} again when it is taken back, and keep the rest of the file`, () => {
      const file = decide('{ "words": ["甲"] }', decision);
      const after = applyChanges(file, heed(readProject(file).project, decision));
      assert.deepEqual(left(TEXT, after), left(TEXT, ''));
      assert.deepEqual([...readProject(after).project.words], ['甲']);
    });

    it(`should note ${what} once`, () => {
      assert.deepEqual(ignore(readProject(decide('', decision)).project, decision), []);
      assert.deepEqual(heed(EMPTY_PROJECT, decision), []);
    });
  }
});

describe('ignoring one place', () => {
  it('should hide that one only', () => {
    assert.deepEqual(left(TEXT, ignoringPlaces(17)), ['3,', '11!', '31,', '39!']);
  });

  it('should tell the places of equal paragraphs apart', () => {
    assert.deepEqual(left(TEXT, ignoringPlaces(31)), ['3,', '11!', '17,', '39!']);
    assert.deepEqual(left(TEXT, ignoringPlaces(3, 31)), ['11!', '17,', '39!']);
  });

  for (const [what, edited, expected] of [
    ['text before it', `新闻一则,两句话。\n\n${TEXT}`, ['4,', '14,', '22!', '42,', '50!']],
    ['spaces and punctuation beside it', TEXT.replace('村民说,今', '村民 说,今'), ['3,', '11!', '32,', '40!']],
    ['the words after it', TEXT.replace('今年的雨水很多', '去年的河水很少'), ['3,', '11!', '31,', '39!']],
    ['the place of its paragraph', TEXT.replace('村民说,今年的雨水很多。\n\n', '') + '\n村民说,今年的雨水很多。\n', ['3,', '11!', '17,', '25!']],
  ] as const) {
    it(`should survive an edit of ${what}`, () => {
      assert.deepEqual(left(edited, ignoringPlaces(17)).filter((one) => /[,!]/.test(one)), expected);
    });
  }

  it('should not take another place for one that is gone', () => {
    const edited = TEXT.replace('村民说,今年的雨水很多。', '');
    assert.deepEqual(left(edited, ignoringPlaces(17)).filter((one) => one.endsWith(',')), ['3,', '19,']);
  });

  it('should keep a long text by its beginning and end', () => {
    const long = { ...artifactAt(3), start: 0, end: 100 };
    const text = `${'甲'.repeat(50)}乙${'丙'.repeat(49)}`;
    const ignored = runToEnd(placeOf(long, [long], text));
    assert.equal(ignored.text, `${'甲'.repeat(30)}…${'丙'.repeat(30)}`);
    const file = decide('', { in: 'page', page: PAGE, ignored });
    assert.deepEqual(shown([long], text, file), []);
  });
});
