import { strict as assert } from 'node:assert';
import { watermarks } from '../../../../../src/core/page/cuts/watermark.js';
import { LineIndex } from '../../../../../src/core/text/lines.js';
import { runToEnd } from '../../../../../src/core/text/steps.js';
import type { PageCut } from '../../../../../src/core/page/cuts/cut.js';

const cutsOf = (text: string): PageCut[] => runToEnd(watermarks(text, new LineIndex(text)));
const shown = (lines: string[]): string[] => {
  const text = lines.join('\n\n');
  return cutsOf(text).map(({ start, end }) => text.slice(start, end));
};

describe('watermarks', () => {
  const found: [string, string[], string[]][] = [
    ['a coded name after final stops', ['甲。x9k江城网', '乙！x9k江城网', '丙”。x9k江城网 '], ['x9k江城网', 'x9k江城网', 'x9k江城网']],
    ['it after a headline as well', ['甲。x9k江城网', '标题x9k江城网', '乙！x9k江城网', '丙？x9k江城网'], Array<string>(4).fill('x9k江城网')],
    ['a code that changes', ['甲。x9k江城新闻', '乙。pQ2江城新闻', '丙。7bb江城新闻'], ['x9k江城新闻', 'pQ2江城新闻', '7bb江城新闻']],
    ['a site name with a code or without', ['甲。江城在线', '乙。pQ2江城在线', '丙。7bb江城在线'], ['江城在线', 'pQ2江城在线', '7bb江城在线']],
    ['it where the break between paragraphs was lost', ['甲。x9k江城新闻 乙。pQ2江城新闻 丁！7bb江城新闻 戊', '乙。pQ2江城新闻', '丙。7bb江城新闻', '丁。k3d江城新闻'], ['x9k江城新闻', 'pQ2江城新闻', '7bb江城新闻', 'pQ2江城新闻', '7bb江城新闻', 'k3d江城新闻']],
    ['its code, not the words of its name in the text', ['甲。a1新闻', '乙。b2新闻', '丙。c3新闻', '丁。新闻 中心成立', '戊看新闻'], ['a1新闻', 'b2新闻', 'c3新闻']],
    ['a name whose code is lost once', ['甲。a1c江城新闻', '乙。b2d江城新闻', '丙。c3e江城新闻', '丁。江城新闻', '只听江城新闻'], ['a1c江城新闻', 'b2d江城新闻', 'c3e江城新闻', '江城新闻']],
    ['a site name', ['甲。江城在线', '乙。江城在线', '丙。江城在线'], ['江城在线', '江城在线', '江城在线']],
    ['an address', ['甲。www.example.com', '乙。www.example.com', '丙。www.example.com'], Array<string>(3).fill('www.example.com')],
  ];
  for (const [name, lines, expected] of found) it(`should find ${name}`, () => assert.deepEqual(shown(lines), expected));

  const silent: [string, string[]][] = [
    ['two occurrences', ['甲。x9k江城网', '乙。x9k江城网']],
    ['reporters', ['甲。（记者 王一）', '乙。（记者 王一）', '丙。（记者 王一）']],
    ['an agency', ['甲。新华社', '乙。新华社', '丙。新华社']],
    ['a list of companies', ['甲乙有限公司', '丙丁有限公司', '戊己有限公司']],
    ['a list of sites', ['一、江城网', '二、江城网', '三、江城网']],
    ['prices', ['白菜。12元', '萝卜。12元', '冬瓜。12元']],
    ['quotes', ['他说：“好。”', '她说：“好。”', '他说：“好。”']],
  ];
  for (const [name, lines] of silent) it(`should leave ${name}`, () => assert.deepEqual(shown(lines), []));

  it('should give cuts in source offsets, blanks and CRLF left out', () => {
    const cuts = cutsOf('甲。x9k江城网 \r\n乙。x9k江城网\r\n丙。x9k江城网');
    assert.deepEqual(cuts.map(({ start, end }) => [start, end]), [[2, 8], [13, 19], [23, 29]]);
  });
});
