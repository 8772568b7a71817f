import assert from 'node:assert/strict';
import { analyzePage } from '../../../../src/core/analyze.js';
import { groupByKind, groupByStory, type FigureGroup } from '../../../../src/core/figures/grouping.js';

const PAGE = `## 秋粮收购全面开秤

本报讯（记者 周立）全市已收购秋粮12万吨，惠及农户3600户，收购进度比去年同期快了两成。

## 大桥正式通车

本报讯（记者 王海）全长1088米的大桥9月30日正式通车，总投资15.8亿元，预计每天通行车辆2万辆。
`;

function shown(groups: readonly FigureGroup[]): [string, string[]][] {
  return groups.map(({ name, figures }) => [name, figures.map(({ start, end }) => PAGE.slice(start, end))]);
}

describe('figures in groups', () => {
  it('should stand by kind', () => {
    assert.deepEqual(shown(groupByKind(analyzePage(PAGE))), [
      ['count', ['3600户', '2万辆']], ['money', ['15.8亿元']], ['percent', ['两成']], ['measure', ['12万吨', '1088米']], ['date', ['9月30日']],
    ]);
  });

  it('should stand by story', () => {
    assert.deepEqual(shown(groupByStory(analyzePage(PAGE))), [
      ['秋粮收购全面开秤', ['12万吨', '3600户', '两成']], ['大桥正式通车', ['1088米', '9月30日', '15.8亿元', '2万辆']],
    ]);
  });
});
