import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

const GRAMMAR = 'syntaxes/scanned-news.tmLanguage.json';

async function loadGrammar(): Promise<textmate.IGrammar> {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR)),
  });
  const grammar = await registry.loadGrammar('text.scanned-news');
  assert.ok(grammar);
  return grammar;
}

/** `[text, innermost scope]` of each coloured token, the name of the language left out. */
function coloured(grammar: textmate.IGrammar, line: string): [string, string][] {
  return grammar.tokenizeLine(line, null).tokens
    .filter((token) => token.scopes.length > 1)
    .map((token) => [line.slice(token.startIndex, token.endIndex), (token.scopes.at(-1) ?? '').replace('.scanned-news', '')]);
}

const DATELINE = 'keyword.other.dateline';
const BYLINE = 'entity.name.type.byline';
const JUMP = 'keyword.control.jump-line';
const CAPTION = 'string.unquoted.caption';
const MASTHEAD = 'comment.line.masthead';
const NUMBER = 'constant.numeric';
const HEADING = 'markup.heading';

const LINES: readonly [line: string, tokens: [string, string][]][] = [
  ['## 秋粮收购开秤', [['##', 'punctuation.definition.heading'], ['秋粮收购开秤', HEADING]]],
  ['## 完成3件实事', [['##', 'punctuation.definition.heading'], ['完成', HEADING], ['3', NUMBER], ['件实事', HEADING]]],
  ['本报讯(周立)近日，秋粮收购', [['本报讯', DATELINE], ['(周立)', BYLINE]]],
  ['　　本報訊（記者 林大同 實習記者 陳小芳）昨日', [['本報訊', DATELINE], ['（記者 林大同 實習記者 陳小芳）', BYLINE]]],
  ['本报合肥10月9日讯 秋粮收购', [['本报合肥', DATELINE], ['10', NUMBER], ['月', DATELINE], ['9', NUMBER], ['日讯', DATELINE]]],
  ['新华社合肥十月九日电（记者周立）秋粮', [['新华社合肥十月九日电', DATELINE], ['（记者周立）', BYLINE]]],
  ['〔記者林大同／彰化報導〕縣內', [['〔記者林大同／彰化報導〕', DATELINE]]],
  ['【本報訊】縣內', [['【本報訊】', DATELINE]]],
  ['◎周立 陈小芳', [['◎周立 陈小芳', BYLINE]]],
  ['本报记者 周立 通讯员 陈小芳', [['本报记者 周立 通讯员 陈小芳', BYLINE]]],
  ['（记者 周立）', [['（记者 周立）', BYLINE]]],
  ['(責編:周立)', [['(責編:周立)', BYLINE]]],
  ['预计月底完成。(周立)', [['(周立)', BYLINE]]],
  ['周立 摄', [['周立 摄', BYLINE]]],
  ['（下转第4版）', [['（下转第4版）', JUMP]]],
  ['(上接B1版)', [['(上接B1版)', JUMP]]],
  ['▲农民在收购点排队', [['▲农民在收购点排队', CAPTION]]],
  ['图为农民在收购点排队。', [['图为农民在收购点排队。', CAPTION]]],
  ['2021年3月4日 星期四', [['2021年3月4日 星期四', MASTHEAD]]],
  ['邮发代号 12-34', [['邮发代号 12-34', MASTHEAD]]],
  ['今日 8 版', [['今日 8 版', MASTHEAD]]],
  ['共收购1,234.5吨，占62%', [['1,234.5', NUMBER], ['62%', NUMBER]]],
];

const PLAIN = [
  '他说本报讯三个字最常见',
  '会后，记者看到工人们正在卸货，大家都很忙，没有人停下来。',
  '图书馆每天开放到晚上九时',
  '编辑部的灯一直亮着',
  '小岩山（又名石山）位于城南。',
  '上接天，下接地',
];

describe('the grammar of scanned news', () => {
  let grammar: textmate.IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  for (const [line, tokens] of LINES) it(`should colour ${line}`, () => assert.deepEqual(coloured(grammar, line), tokens));
  for (const line of PLAIN) it(`should leave ${line}`, () => assert.deepEqual(coloured(grammar, line), []));

  it('should colour a line of 100,000 characters without backtracking beyond the time of a test', () => {
    for (const unit of ['（记者', '本报', '周立 ', '1,', '农民在收购点排队。', ' 　']) {
      assert.equal(grammar.tokenizeLine(unit.repeat(100_000 / unit.length), null).stoppedEarly, false, unit);
    }
  });
});
