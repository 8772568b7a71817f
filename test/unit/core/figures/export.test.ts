import assert from 'node:assert/strict';
import { analyzePage } from '../../../../src/core/analyze.js';
import { formatFigures } from '../../../../src/core/figures/export/formats.js';
import { figureRows, type FigureRow } from '../../../../src/core/figures/export/row.js';
import { figuresAsTextTable } from '../../../../src/core/figures/export/text-table.js';

const ROW: FigureRow = {
  file: 'a.txt', line: 3, start: 9, end: 13, story: '', kind: 'money', text: '34元', value: 34, unit: 'CNY', bound: '', per: '', resolved: '', sentence: '月价34元。', figureAt: 2,
};

describe('tables of figures', () => {
  it('should say where a figure stands, with its sentence on one line', () => {
    const text = '前一句。全市共有志愿服务队伍 4415\n支，约85.07万人。后一句。\n';
    const [first, second] = figureRows('p.txt', analyzePage(text));
    assert.deepEqual([first?.line, first?.text, first?.value, first?.unit, first?.sentence], [1, '4415支', 4415, '支', '全市共有志愿服务队伍4415支，约85.07万人。']);
    assert.deepEqual([second?.line, second?.text, second?.bound], [2, '85.07万人', 'about']);
    assert.equal(text.slice(first?.start, first?.end), '4415\n支');
  });

  it('should tell the figure from others like it in its sentence', () => {
    const rows = figureRows('p.txt', analyzePage('## 在 5 月 里\n\n前一句。第5组有 5\n人，另有5人在 Beijing Road 植树 5 棵。\n\n## 今年 5 月\n'));
    const shown = rows.map(({ sentence, figureAt, text }) => `${sentence.slice(0, figureAt)}[${sentence.slice(figureAt, figureAt + text.length)}]`);
    assert.deepEqual(shown, ['在[5月]', '[第5组]', '第5组有[5人]', '第5组有5人，另有[5人]', '第5组有5人，另有5人在Beijing Road植树[5棵]', '今年[5月]']);
  });

  it('should be comma-separated values after RFC 4180, with a byte-order mark', () => {
    const csv = formatFigures('csv', [{ ...ROW, sentence: '他说,"好"。' }]);
    assert.equal(csv, '\ufefffile,line,start,end,story,kind,text,value,unit,bound,per,resolved,sentence\r\na.txt,3,9,13,,money,34元,34,CNY,,,,"他说,""好""。"\r\n');
  });

  it('should hold no formula', () => {
    const csv = formatFigures('csv', [{ ...ROW, text: '=1+1', value: '--09-30', sentence: '@x' }, { ...ROW, value: -5 }]);
    assert.match(csv, /,'=1\+1,'--09-30,CNY,,,,'@x\r\n/);
    assert.match(csv, /,-5,CNY/);
  });

  it('should be JSON Lines without empty fields', () => {
    assert.deepEqual(JSON.parse(formatFigures('jsonl', [ROW])), { file: 'a.txt', line: 3, start: 9, end: 13, kind: 'money', text: '34元', value: 34, unit: 'CNY', sentence: '月价34元。' });
    assert.equal(formatFigures('jsonl', [ROW, ROW]).split('\n').length, 3);
  });

  it('should be a Markdown table whose cells keep to themselves', () => {
    assert.equal(
      formatFigures('markdown', [{ ...ROW, sentence: 'a|b*c' }]),
      '| kind | text | value | unit | story | sentence |\n| --- | --- | --- | --- | --- | --- |\n| money | 34元 | 34 | CNY |  | a\\|b\\*c |\n',
    );
  });

  it('should line up in a terminal', () => {
    assert.equal(
      figuresAsTextTable([ROW, { ...ROW, text: '5个', kind: 'count', value: 5, unit: '个' }]),
      'file   line  kind   text  value  unit\na.txt  3     money  34元  34     CNY\na.txt  3     count  5个   5      个\n',
    );
  });
});
