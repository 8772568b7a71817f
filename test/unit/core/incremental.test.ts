import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { analyzePage, type PageAnalysis } from '../../../src/core/analyze.js';
import { loadKnowledge, type Knowledge } from '../../../src/core/knowledge.js';
import { AnalysisMemory } from '../../../src/core/memory/analysis-memory.js';
import { forgetAnswers } from '../../../src/core/memory/remembered.js';
import { readAsset } from '../assets.js';
import { randomNumbers } from './random.js';

const EDITS = 3;
const INSERTIONS = ['新', '，', '"', '\n', '\n\n', '\r\n', ' ', '𠮷', '12%', '深人', '。\n\n本报讯 ', '##', '（', 'l0月'];

function pagesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

/** An insertion, a deletion, or two lines joined. */
function edited(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const kind = random();
  if (kind < 0.6) return text.slice(0, at) + (INSERTIONS[Math.floor(random() * INSERTIONS.length)] ?? '') + text.slice(at);
  if (kind < 0.8) return text.slice(0, at) + text.slice(at + Math.ceil(random() * 8));
  const end = text.indexOf('\n', at);
  return end < 0 ? text : text.slice(0, end) + text.slice(end + 1);
}

/** All that an analysis tells, in plain values. */
function told({ page, artifacts, figures }: PageAnalysis): unknown {
  return {
    script: page.script, issue: page.issue, stories: page.stories, blocks: page.blocks, cuts: page.cuts, figures,
    paragraphs: page.paragraphs.map(({ spans, joined, joins, kind, story }) => ({
      spans, joins, kind, story, text: joined.text, seams: joined.seams, pieces: joined.toSourcePieces({ start: 0, end: joined.text.length }),
    })),
    artifacts: artifacts.map(({ rule, start, end, message, certainty, confidence, fixes }) => ({ rule, start, end, message, certainty, confidence, fixes })),
  };
}

describe('an analysis after an edit', () => {
  let knowledge: Knowledge;

  before(async () => {
    knowledge = await loadKnowledge(readAsset, { unreadable: (error) => assert.fail(String(error)) });
  });

  const afresh = (text: string): unknown => {
    forgetAnswers();
    knowledge.language?.lookalikes.reader.forget();
    return told(analyzePage(text, { knowledge }));
  };

  /** Edits the text again and again and takes the edits back; each version must be told as if it were new. */
  function check(text: string, seed: number): void {
    const random = randomNumbers(seed);
    const versions = [text];
    for (let i = 0; i < EDITS; i++) versions.push(edited(versions.at(-1) ?? '', random));
    const typed = [...versions, ...versions.slice(0, -1).reverse()];
    const expected = new Map(versions.map((version) => [version, afresh(version)]));
    const memory = new AnalysisMemory();
    for (const version of typed) assert.deepEqual(told(analyzePage(version, { knowledge, memory })), expected.get(version));
  }

  for (const [i, seed] of pagesIn('seeds').entries()) {
    const lineEnd = i % 2 === 0 ? '\n' : '\r\n';
    it(`should be that of a new text (seed ${i}, ${JSON.stringify(lineEnd)})`, () => check(seed.replaceAll('\n', lineEnd), i + 1)).timeout(60_000);
  }

  for (const [i, page] of pagesIn('test/fixtures/pages').entries()) {
    it(`should be that of a new text (made page ${i})`, () => check(page, i + 21)).timeout(60_000);
  }

  it('should be that of a new text longer than a page', () => {
    const long = [...pagesIn('seeds'), ...pagesIn('test/fixtures/pages'), ...pagesIn('seeds').slice(0, 2).map((page) => page.replaceAll('\n', '\r\n'))].join('\n\n');
    check(long, 99);
  }).timeout(120_000);
});
