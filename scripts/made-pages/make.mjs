// Makes the pages of test/fixtures/pages: stories that nobody printed, as different engines would have read them, with the truth beside them.
//   node scripts/made-pages/make.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { asPrinted, columnSpaces, digitSpaces, halfwidth, misread, rawLines, split, straightQuotes, wrong } from './segments.mjs';
import * as news from './stories.mjs';

const FOLDER = 'test/fixtures/pages';
const through = (segments, ...steps) => steps.reduce((page, step) => step(page), segments);
const gap = (text = '\n\n') => [{ out: text, right: text }];
const join = (parts, between = gap()) => parts.flatMap((part, i) => (i === 0 ? part : [...between, ...part]));
const plain = (...texts) => texts.map((text) => asPrinted(text));
const bodies = (story, ...steps) => story.body.map((text) => through(asPrinted(text), ...steps));
const withoutEnd = [wrong('no-final-newline', '', '\n')];
const end = [{ out: '\n', right: '\n' }];

/** Each page: its name and its segments. */
const PAGES = {
  'narrow-columns-16': () => [wrong('blank-run', '\n\n', ''), ...join([
    ...plain(news.CANAL.headline), ...plain(news.CANAL.deck),
    ...bodies(news.CANAL, halfwidth, straightQuotes, columnSpaces(16)),
  ]), ...withoutEnd],
  'wide-columns-24': () => [...join([
    ...plain(news.LIBRARY.headline),
    ...bodies(news.LIBRARY, halfwidth, straightQuotes, digitSpaces(5), columnSpaces(24)),
  ]), ...end],
  'layout-model': () => [...join([
    [wrong('markdown-residue', '## ', ''), ...asPrinted(news.CLINIC.headline)],
    ...bodies({ body: news.CLINIC.body.slice(0, 2) }, halfwidth, straightQuotes, digitSpaces(4)),
    [wrong('markdown-residue', '## ', ''), ...asPrinted(news.CLINIC.subheads[0])],
    through(asPrinted(news.CLINIC.body[2]), halfwidth, straightQuotes, split('遇上刮风下')),
    [wrong('ocr-placeholder', 'Figure 3', '')],
    [wrong('markdown-residue', '## ', ''), ...asPrinted(news.CLINIC.subheads[1])],
    ...bodies({ body: news.CLINIC.body.slice(3) }, halfwidth, straightQuotes),
  ]), ...end],
  'raw-lines-18': () => [...join([...plain(news.TEA.headline), ...bodies(news.TEA, rawLines(18))]), ...end],
  'raw-lines-11': () => [...join([...plain(news.MATCH.headline), ...bodies(news.MATCH, halfwidth, rawLines(11))]), ...end],
  'raw-lines-crlf': () => [...join([...plain(news.FLOOD.headline), ...bodies(news.FLOOD, straightQuotes, rawLines(20, '\r\n'))], gap('\r\n\r\n')), { out: '\r\n', right: '\r\n' }],
  'web-page': () => [
    ...plain('2022-02-23').flat(), wrong('nbsp', '\u00a0', ' '), wrong('nbsp', '\u00a0', ' '), ...asPrinted('来源：本站原创'), ...gap(),
    ...join([...plain(news.SCHOOL.headline), ...news.SCHOOL.body.map((text) => [...through(asPrinted(text), halfwidth), wrong('watermark', '3cf石磨新闻网', '')])]), ...withoutEnd],
  'traditional-halfwidth': () => [...join([...plain(news.TEMPLE.headline), ...bodies(news.TEMPLE, halfwidth)]), ...end],
  'traditional-columns-14': () => [...join([...plain(news.TEMPLE.headline), ...bodies(news.TEMPLE, columnSpaces(14))]), ...end],
  'splits-and-gaps': () => [...join([
    ...plain(news.CANAL.headline),
    through(asPrinted(news.CANAL.body[0]), halfwidth, split('沿着田埂流向两')),
    through(asPrinted(news.CANAL.body[1]), halfwidth, straightQuotes, split('下游三千亩', '\n\n\n\n')),
    through(asPrinted(news.CANAL.body[2]), halfwidth, split('每年可以节约用水130')),
  ]), ...gap('\n\n'), wrong('blank-run', '\n\n', ''), ...join([
    ...plain(news.CANAL.subheads[1]),
    through(asPrinted(news.CANAL.body[3]), halfwidth, straightQuotes),
    through(asPrinted(news.CANAL.body[4]), halfwidth, straightQuotes),
  ]), ...end],
  'marks-lost': () => [...join([
    ...plain(news.LIBRARY.headline),
    ...bodies(news.LIBRARY, misread('unpaired-bracket', '《山', ' 山'), misread('duplicated-text', '有人问津', '有人问津有人问津'), misread('unpaired-quote', '，还有人往架子上添自己的书。”', '，还有人往架子上添自己的书。')),
  ]), ...end],
  'widths-mixed': () => [...join([
    ...plain(news.TEA.headline),
    ...bodies(news.TEA, misread('mixed-width-punct', '）', ')'), misread('nbsp', '最贵的', '最\u200b贵的')),
  ]), ...end],
  'two-stories-13': () => [...join([
    ...plain(news.MATCH.headline), ...bodies(news.MATCH, halfwidth, straightQuotes, columnSpaces(13)),
    ...plain(news.SCHOOL.headline), ...bodies(news.SCHOOL, halfwidth, straightQuotes, columnSpaces(13)),
  ]), ...withoutEnd],
};

mkdirSync(FOLDER, { recursive: true });
for (const [name, make] of Object.entries(PAGES)) {
  let text = '';
  const rows = ['rule\tstart\tlength\tright'];
  for (const { out, right, rule } of make()) {
    if (rule) rows.push([rule, text.length, out.length, JSON.stringify(right)].join('\t'));
    text += out;
  }
  writeFileSync(`${FOLDER}/${name}.txt`, text);
  writeFileSync(`${FOLDER}/${name}.tsv`, `${rows.join('\n')}\n`);
}
