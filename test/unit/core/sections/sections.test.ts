import { strict as assert } from 'node:assert';
import { LONGEST_PAGE, sectionsOf } from '../../../../src/core/sections/sections.js';
import { sliceOf } from '../../../../src/core/text/span.js';
import { runToEnd } from '../../../../src/core/text/steps.js';

/** Sections that one edit may change: its own, and those up to where the places agree again. */
const MOST_MOVED = 8;

/** Paragraphs that differ, each with a blank line after it. */
function paragraphs(count: number, lineEnd = '\n'): string {
  return Array.from({ length: count }, (_, i) => `第${i}段：城东老渠昨日开闸放水，两岸农田得到灌溉。${'水'.repeat(i * 7 % 90)}。${lineEnd}${lineEnd}`).join('');
}

function cutsOf(text: string): string[] {
  return runToEnd(sectionsOf(text)).map(({ start, end }) => text.slice(start, end));
}

describe('the sections of a text', () => {
  it('should be one for a page', () => {
    const page = paragraphs(300).slice(0, LONGEST_PAGE);
    assert.deepEqual(cutsOf(page), [page]);
  });

  it('should be the whole text together, none longer than two pages of print', () => {
    const text = paragraphs(2000);
    const cuts = cutsOf(text);
    assert.equal(cuts.join(''), text);
    assert.ok(cuts.length > 10 && cuts.every(({ length }) => length <= 8_000));
  });

  it('should begin where a paragraph does', () => {
    for (const lineEnd of ['\n', '\r\n']) for (const cut of cutsOf(paragraphs(2000, lineEnd))) assert.match(cut, /^第\d+段[^]*。(?:\r?\n){2}$/);
  });

  it('should begin at a form feed before any other place', () => {
    const text = `${paragraphs(90)}\f${paragraphs(1000)}`;
    assert.ok(cutsOf(text).some((cut) => cut.startsWith('\f')));
  });

  it('should part neither a pair of surrogates nor a line end', () => {
    for (const shift of ['', '水']) {
      for (const cut of cutsOf(shift + '𠀀'.repeat(40_000))) assert.match(cut, /^水?(?:𠀀)+$/u);
    }
    for (const cut of cutsOf(`${'水'.repeat(7_999)}\r\n`.repeat(9))) assert.doesNotMatch(cut, /^\n|\r$/);
  });

  it('should stay where they are away from an edit', () => {
    const text = paragraphs(2000);
    const before = new Set(cutsOf(text));
    for (const insertion of ['新', '\n\n', '一行新字\n\n', '水'.repeat(3000)]) {
      for (let at = 10_000; at < text.length; at += 17_001) {
        const after = cutsOf(text.slice(0, at) + insertion + text.slice(at));
        const moved = after.filter((cut) => !before.has(cut)).length;
        assert.ok(moved <= MOST_MOVED, `${moved} after ${insertion.length} at ${at}`);
      }
    }
  });

  describe('after an edit', () => {
    const edits = ['', '新', '\n\n', '一行新字\n\n', '水'.repeat(3000), '水'.repeat(20_000)];

    it('should be those of the new text, whatever the text before was', () => {
      const text = paragraphs(1000);
      const before = { text, sections: runToEnd(sectionsOf(text)) };
      for (const insertion of edits) {
        for (let at = 0; at <= text.length; at += 6_007) {
          for (const removed of [0, 1, 5000]) {
            const edited = text.slice(0, at) + insertion + text.slice(at + removed);
            const found = runToEnd(sectionsOf(edited, before));
            assert.deepEqual(found.map(({ start, end }) => edited.slice(start, end)), cutsOf(edited), `${insertion.length} for ${removed} at ${at}`);
            for (const section of found) {
              if (section.before !== null) assert.equal(sliceOf(edited, section), sliceOf(text, before.sections[section.before] ?? { start: 0, end: 0 }));
            }
          }
        }
      }
    });

    it('should be taken over away from it', () => {
      const text = paragraphs(2000);
      const before = { text, sections: runToEnd(sectionsOf(text)) };
      const at = text.length >> 1;
      const found = runToEnd(sectionsOf(`${text.slice(0, at)}新${text.slice(at)}`, before));
      assert.ok(found.filter((section) => section.before === null).length <= MOST_MOVED);
    });

    it('should be looked for where the text was no longer than a page', () => {
      const page = paragraphs(300).slice(0, LONGEST_PAGE);
      const text = paragraphs(500) + page;
      assert.deepEqual(runToEnd(sectionsOf(text, { text: page, sections: runToEnd(sectionsOf(page)) })), runToEnd(sectionsOf(text)));
    });
  });
});
