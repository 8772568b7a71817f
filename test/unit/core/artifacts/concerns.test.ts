import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import type { ParagraphRule, Rule } from '../../../../src/core/artifacts/artifact.js';
import { ALL_RULES } from '../../../../src/core/artifacts/registry.js';
import { loadKnowledge, type Knowledge } from '../../../../src/core/knowledge.js';
import { readPage } from '../../../../src/core/page/read.js';
import { runToEnd } from '../../../../src/core/text/steps.js';
import { readAsset } from '../../assets.js';

const FOLDERS = ['seeds', 'test/fixtures/pages', 'test/fixtures/papers', 'test/fixtures/scans', 'test/fixtures/clean'];

/** What the rules mark, each at least once, beside the pages of the folders. */
const MARKED = [
  '沂河两岸空气干燥,昼夜温差大,昼夜温差大。这里的苹果因此特别甜。', '我们我们在现场看到，工人们正在卸货,他说:"今天很冷。', '会议强调（要抓好落实)。他在《农民日报上写道，',
  '的收成比去年好，村民们都很高兴，大家说今年不愁。', '十—月、l0月9日，共收1O万元。', '（下转第4版）', '列夫.托尔斯泰写的书，读者很多，他们都说好看',
];

describe('the texts that concern a rule', () => {
  let knowledge: Knowledge;
  const texts = [...FOLDERS.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(`${folder}/${name}`, 'utf8'))), MARKED.join('\n\n')];

  before(async () => {
    knowledge = await loadKnowledge(readAsset, { unreadable: (error) => assert.fail(String(error)) });
  });

  const isChoosy = (rule: Rule): rule is Rule & Required<ParagraphRule> => rule.scope === 'paragraph' && rule.concerns !== undefined;

  for (const rule of ALL_RULES.filter(isChoosy)) {
    it(`should be all in which ${rule.id} finds something`, () => {
      let found = 0;
      for (const text of texts) {
        const page = runToEnd(readPage(text));
        for (const paragraph of page.paragraphs) {
          const artifacts = [...rule.check(paragraph, page, knowledge)];
          found += artifacts.length;
          assert.ok(artifacts.length === 0 || rule.concerns(paragraph.joined.text), paragraph.joined.text);
        }
      }
      assert.ok(found > 0, 'nothing was found at all');
    });
  }
});
