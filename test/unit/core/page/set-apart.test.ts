import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { analyzePage } from '../../../../src/core/analyze.js';
import { widthOf } from '../../../../src/core/text/characters.js';

/** About every so many printed lines the engine set a blank one, in the middle of a sentence. */
const APART = 4;
const INDENT = 2;

const stories = readFileSync('test/fixtures/clean/prose-simplified.txt', 'utf8').trim().split('\n\n');

/** The paragraph in printed lines of `pitch` full squares, the first one shorter by its indent, which the engine lost; a heading as it is. */
function printed(paragraph: string, pitch: number): string[] {
  if (!/[。”]$/u.test(paragraph)) return [paragraph];
  const lines: string[] = [];
  for (let at = 0; at < paragraph.length;) {
    const room = pitch - (at === 0 ? INDENT : 0);
    let end = at + 1;
    while (end < paragraph.length && widthOf(paragraph.slice(at, end + 1)) <= room) end++;
    while (/[，。、；：！？”》）\d]/u.test(paragraph.charAt(end))) end++;
    lines.push(paragraph.slice(at, end));
    at = end;
  }
  return lines;
}

/** The text as an engine gives it that takes a wider space between two lines for the end of a paragraph. */
function read(pitch: number, apart: boolean): string {
  let line = 0;
  const set = (text: string, next: string): string => {
    const isApart = apart && ++line % APART === 0 && !/[。！？”]$/u.test(text);
    return `${text}${isApart ? '\n\n' : '\n'}${next}`;
  };
  return stories.map((paragraph) => printed(paragraph, pitch).reduce(set)).join('\n\n') + '\n';
}

/** The paragraphs and headings that the page has whole. */
function whole(text: string): string[] {
  const joined = new Set(analyzePage(text).page.paragraphs.map((paragraph) => paragraph.joined.text));
  return stories.filter((paragraph) => joined.has(paragraph));
}

describe('printed lines with blank lines between them', () => {
  for (const pitch of [12, 15, 18, 22]) {
    const text = read(pitch, true);

    it(`should come together as they do without, ${pitch} squares wide`, () => {
      const [plain, apart] = [whole(read(pitch, false)), new Set(whole(text))];
      assert.ok(plain.length >= 0.8 * stories.length, `${plain.length} of ${stories.length}`);
      assert.ok(apart.size >= 0.9 * plain.length, plain.filter((paragraph) => !apart.has(paragraph)).join('\n'));
    });

    it(`should not be taken for junk or for headings, ${pitch} squares wide`, () => {
      const wrong = analyzePage(text).artifacts.filter(({ rule }) => rule === 'garbage-text' || rule === 'wrapped-heading');
      assert.deepEqual(wrong.map(({ start, end }) => text.slice(start, end)), []);
    });
  }

  it('should go on in mid-sentence where a blank line stands behind each of them', () => {
    const paragraph = stories.find((text) => /[。”]$/u.test(text) && text.length > 120) ?? '';
    for (const pitch of [12, 15, 18]) {
      const lines = printed(paragraph, pitch);
      const { page } = analyzePage(`${lines.join('\n\n')}\n`);
      const joins = page.paragraphs.reduce((sum, paragraph) => sum + paragraph.joins.length, 0);
      assert.ok(page.paragraphs.every(({ kind }) => kind === 'body'), `${pitch} squares wide`);
      assert.ok(joins >= lines.slice(0, -1).filter((line) => !/[。！？”]$/u.test(line)).length, `${pitch} squares wide`);
    }
  });

  it('should not be taken into the heading that stands right above the first of them', () => {
    for (const pitch of [12, 15, 18]) {
      const heading = '书讯';
      const [first = '', ...rest] = printed('《平原旧事》由出版社印行，收文，配图，写村庄，写手艺，写节令，写四十年来的人和事，定价二十六元，各地书店有售。', pitch);
      const text = `${read(pitch, true)}\n${heading}\n${first}\n\n${rest.join('\n')}\n`;
      const { page } = analyzePage(text);
      const found = page.blocks.filter(({ kind, start }) => kind === 'headline' && start >= text.lastIndexOf(heading)).map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(found, [heading], `${pitch} squares wide`);
    }
  });
});
