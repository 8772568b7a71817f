import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { analyzePage, type PageAnalysis } from '../../../src/core/analyze.js';
import { loadKnowledge, type Knowledge } from '../../../src/core/knowledge.js';
import { readAsset } from '../assets.js';
import { randomNumbers } from './random.js';

const PAGES = 400;
const MOST_BLOCKS = 9;
const LONGEST_BLOCK = 400;
/** What stands between blocks, and short lines of all kinds that stand among them. */
const BREAKS = ['\n', '\n\n', '\n\n', '\r\n', ' \n'];
const LINES = [
  '13900007788', '修理铺 电话：88776655', '本报记者 王明', '△', '——', '特此公告', '1993年8月5日', '（上接第一版）', '## ', '|a|b|', '"', '《', '图为', '新华社照片', '\f', '12', '。', '　　',
  'Title 1', '声明', '遗失启事',
];

const blocks = ['seeds', 'test/fixtures/pages', 'test/fixtures/papers', 'test/fixtures/scans'].flatMap((folder) => (
  readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split(/\n\s*\n/))
)).filter(({ length }) => length <= LONGEST_BLOCK);

/** Blocks of other pages in any order, with short lines among them and pieces taken out. */
function madePage(random: () => number): string {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const parts = Array.from({ length: 1 + Math.floor(random() * MOST_BLOCKS) }, () => pick(random() < 0.25 ? LINES : blocks));
  const text = parts.join(pick(BREAKS));
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + text.slice(at + Math.floor(random() * 30));
}

/** What does not hold of an analysis: spans within the text, edits in order, each character in one story. */
function faultIn(text: string, { artifacts, page }: PageAnalysis): string | null {
  for (const { rule, start, end, fixes } of artifacts) {
    if (start < 0 || end < start || end > text.length) return `${rule} from ${start} to ${end}`;
    for (const { edits } of fixes) {
      if (edits.some((edit, i) => edit.start < (edits[i - 1]?.end ?? 0) || edit.end < edit.start || edit.end > text.length)) return `${rule} edits ${JSON.stringify(edits)}`;
    }
  }
  let at = 0;
  for (const { start, end } of page.stories.flatMap(({ segments }) => segments).sort((a, b) => a.start - b.start)) {
    if (start < at) return `two stories at ${start}`;
    if (text.slice(at, start).trim() !== '') return `no story at ${at}`;
    at = end;
  }
  return text.slice(at).trim() === '' ? null : `no story at ${at}`;
}

describe('the analysis of any text', () => {
  let knowledge: Knowledge;
  before(async () => void (knowledge = await loadKnowledge(readAsset, { unreadable: (error) => assert.fail(String(error)) })));

  it('should not throw, stay within the text, and leave each character in one story', () => {
    const random = randomNumbers(7);
    for (let i = 0; i < PAGES; i++) {
      const text = madePage(random);
      assert.equal(faultIn(text, analyzePage(text, { knowledge, doubtful: true })), null, text);
    }
  }).timeout(60_000);
});
