import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first argument of every `say(…)` and `l10n.t(…)`: one string literal, or both of a conditional. */
const CALL = /\b(?:say|l10n\.t)\(\s*(?:\/\*[^*]*\*\/\s*)?'((?:[^'\\\n]|\\.)*)'/g;
const BUNDLE = 'l10n/bundle.l10n.zh-cn.json';

function templatesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).flatMap((name) =>
    Array.from(readFileSync(join(folder, name), 'utf8').matchAll(CALL), ([, template = '']) => template.replace(/\\(.)/g, '$1')));
}

function placesOf(text: string): string[] {
  return (text.match(/\{\d+\}/g) ?? []).sort();
}

describe('the Chinese texts', () => {
  const bundle = JSON.parse(readFileSync(BUNDLE, 'utf8')) as Record<string, string>;
  const templates = new Set(templatesIn('src'));

  it('should translate every message of the source', () => {
    assert.deepEqual([...templates].filter((template) => !(template in bundle)).sort(), []);
  });

  it('should translate nothing that the source does not say', () => {
    assert.deepEqual(Object.keys(bundle).filter((template) => !templates.has(template)), []);
  });

  it('should keep the places of the values', () => {
    for (const [template, translation] of Object.entries(bundle)) assert.deepEqual(placesOf(translation), placesOf(template), template);
  });

  it('should be sorted, so that two branches seldom meet', () => {
    const keys = Object.keys(bundle);
    assert.deepEqual(keys, [...keys].sort());
  });
});
