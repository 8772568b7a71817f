import { strict as assert } from 'node:assert';
import { artifactsOf, assertFixes, assertSilent, fixedBy, marksOf } from './checking.js';

describe('markdown-residue', () => {
  it('should take heading, list and emphasis marks', () => {
    assertFixes('markdown-residue', '## 新桥通车\n\n- ▲村民在桥上合影\n- **甲图**为桥头\n', '新桥通车\n\n▲村民在桥上合影\n甲图为桥头\n');
  });

  it('should take three stars together', () => {
    assertFixes('markdown-residue', '***甲图***为桥头\n', '甲图为桥头\n');
  });

  it('should turn entities into their characters and take tags', () => {
    assertFixes('markdown-residue', '新桥&middot;通车<br>典礼\n', '新桥·通车典礼\n');
  });

  it('should only think likely a lone dash before a line', () => {
    assert.deepEqual(artifactsOf('markdown-residue', '- 村民在桥上合影\n').map(({ certainty }) => certainty), ['likely']);
  });

  it('should stay silent about frames, breadcrumbs and signs within the text', () => {
    assertSilent('markdown-residue', ['- 完 -\n', '> 新闻 > 要闻\n', '气温-3度，评分A*，面积5*3米，编号#12。\n', '温度 < 5 且 > 1 时停工。\n', '《茶馆》***，《雷雨》**。注：带*号者为学生作品。\n', '《茶馆》**，《雷雨》**。\n']);
  });
});

describe('ocr-placeholder', () => {
  it('should delete the line and the blank line behind it', () => {
    assertFixes('ocr-placeholder', '新桥通车。\n\nTitle 1\n\n渠水清清。\n\n<image>\n\n渠边植树。\n', '新桥通车。\n\n渠水清清。\n\n渠边植树。\n');
  });

  it('should stay silent about words of the text', () => {
    assertSilent('ocr-placeholder', ['Title\n', '图1\n', 'MOUTAI GROUP\n', '见Table 1的数据。\n']);
  });
});

describe('marks within condemned text', () => {
  it('should be left out', () => {
    const good = '各村已初步建立起管理秩序，沿渠环境卫生得到长远保障。(王小川)';
    assert.deepEqual(marksOf('unpaired-bracket', `${good}\n\n《鬼里生得到长远床障。(王小川)\n`), []);
    assert.equal(fixedBy('halfwidth-punct', `${good}\n\n《鬼里生得到长远床障。(王小川)\n`).endsWith('障。(王小川)\n'), true);
  });
});
