import { strict as assert } from 'node:assert';
import ts from 'typescript';
import { nodesOf, parsedSources, readJson } from './sources.js';

/** The texts given to `say` and `vscode.l10n.t`: each must be one literal, or it cannot be translated. */
function textsShown(): string[] {
  const calls = nodesOf(parsedSources('src'), ts.isCallExpression).filter(({ expression }) => (
    /^(?:say|vscode\.l10n\.t|l10n\.t)$/.test(expression.getText()) && !/\.getText|localise/.test(expression.getText())
  ));
  return calls.flatMap((call) => {
    const [text] = call.arguments;
    if (text && ts.isStringLiteralLike(text)) return [text.text];
    return call.getSourceFile().fileName.endsWith('messages.ts') ? [] : [`not a literal: ${call.getText()}`];
  });
}

const placesOf = (text: string): string[] => [...text.matchAll(/\{\d+\}/g)].map(([place]) => place).sort();

describe('the Chinese texts', () => {
  const bundle = readJson('l10n/bundle.l10n.zh-cn.json') as Record<string, string>;

  it('should be one for each text that is shown, and no others, sorted', () => {
    assert.deepEqual(Object.keys(bundle), [...new Set(textsShown())].sort());
  });

  it('should have the places of the English ones', () => {
    for (const [english, chinese] of Object.entries(bundle)) assert.deepEqual(placesOf(chinese), placesOf(english), english);
  });

  it('should be one for each text of the manifest', () => {
    const named = [...JSON.stringify(readJson('package.json')).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      assert.deepEqual(Object.keys(readJson(file) as object), [...new Set(named)].sort(), file);
    }
  });
});
