import { strict as assert } from 'node:assert';
import { analyzePage } from '../../../../src/core/analyze.js';
import type { RuleId } from '../../../../src/core/artifacts/rules.js';
import { loadKnowledge, type Knowledge } from '../../../../src/core/knowledge.js';
import { readAsset } from '../../assets.js';

/** Enough traditional text to make a page traditional. */
const TRADITIONAL = '\n\n記者從縣農業局獲悉，該縣積極發展產業，組織專業隊伍開展機械維護與設備檢測，為農戶們解決實際問題。\n';
const SIMPLIFIED = '\n\n记者从县农业局获悉，该县积极发展产业，组织专业队伍开展机械维护与设备检测，为农户们解决实际问题。\n';

describe('rules of script', () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge(readAsset, { unreadable: (error) => assert.fail(String(error)) });
  });
  const changes = (rule: RuleId, text: string): string[] =>
    analyzePage(text, { knowledge }).artifacts.filter((artifact) => artifact.rule === rule)
      .map(({ start, end, fixes }) => `${text.slice(start, end)}→${fixes[0]?.edits.map((edit) => edit.text).join('') ?? ''}`);

  describe('s2t-unconverted', () => {
    const cases: [string, string, string[]][] = [
      ['characters that a word decides', '與群眾保持聯系，規范程序，征求意見', ['系→繫', '范→範', '征→徵']],
      ['a word of which every character is wrong', '家園干凈整潔', ['干凈→乾淨']],
      ['remainders after a number', '先後深入20余次，種樹三百余棵', ['余→餘', '余→餘']],
      ['后 outside the words of sovereigns', '改造后煥然一新', ['后→後']],
      ['characters of simplified script only', '並以此为基礎', ['为→為']],
      ['words across a gloss', '規(guī)范管理與規(guī)范服務', ['范→範', '范→範']],
    ];
    for (const [name, text, expected] of cases) it(`should find ${name}`, () => assert.deepEqual(changes('s2t-unconverted', text + TRADITIONAL), expected));

    const silent: [string, string][] = [
      ['surnames', '居民余大媽和于先生近來很忙，老人姓范'],
      ['words that overlap another', '辦公條件嚴重制約了社區發展'],
      ['place names', '恒口毛絨玩具中心'],
      ['words that keep the character', '皇后與太后，公里和鄰里，若干關係，干涉內政，乾淨'],
      ['what Taiwan or Hong Kong writes', '群眾在台上，裡面說話，床前的人吃麵，週末與周末都來了解，老店原址回歸'],
      ['forms that traditional print had before the reform', '家具行的家具，扎實的訓練，損失折合美金，一哄而散，哄堂大笑，胡同裡盪秋千，一只舊碗與那只碗，這傢伙是老板'],
      ['names of places', '住在后里區與后里街'],
      ['names of persons', '村民党建國說，党先生與党國英教授開會'],
      ['proper conversion', '聯繫幹部，奮鬥之後，規範徵求志願'],
    ];
    for (const [name, text] of silent) it(`should leave ${name}`, () => assert.deepEqual(changes('s2t-unconverted', text + TRADITIONAL), []));

    it('should leave a lone 后 where the page prints 後', () => {
      assert.deepEqual(changes('s2t-unconverted', `羽后與后綜開打${TRADITIONAL}賽後受訪`), []);
    });

    it('should leave the words of the project', () => {
      const text = `村民用软件種地${TRADITIONAL}`;
      assert.deepEqual(changes('s2t-unconverted', text), ['软→軟']);
      const { artifacts } = analyzePage(text, { knowledge: { ...knowledge, evidence: { words: new Set(['软件']) } } });
      assert.deepEqual(artifacts.filter(({ rule }) => rule === 's2t-unconverted'), []);
    });

    it('should find a single traditional character in simplified text, but not a traditional sign', () => {
      assert.deepEqual(changes('s2t-unconverted', `社区开展活動，门口写着“書畫雅集”${SIMPLIFIED}`), ['動→动']);
    });

    it('should report a paragraph in the other script once', () => {
      const paragraph = '社区组织党员干部开展环境卫生整治，为居民创造优美环境。';
      assert.equal(changes('s2t-unconverted', paragraph + TRADITIONAL + TRADITIONAL).length, 1);
    });
  });

  describe('variant-form', () => {
    it('should follow the page\'s own majority', () => {
      assert.deepEqual(changes('variant-form', `為民、為國、為家，爲社區${TRADITIONAL}`), ['爲→為']);
    });

    it('should leave both forms where neither prevails, and characters that only look like variants', () => {
      assert.deepEqual(changes('variant-form', `群眾與羣山，著作與穿着著著，台灣的舞臺台台${TRADITIONAL}`), []);
    });
  });
});
