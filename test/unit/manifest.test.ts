import { strict as assert } from 'node:assert';
import ts from 'typescript';
import { RULES } from '../../src/core/artifacts/rules.js';
import { ARTIFACT_MARKS, FIGURE_MARKS } from '../../src/editor/marks/marks.js';
import { DEFAULT_SETTINGS } from '../../src/editor/settings.js';
import { nodesOf, parsedSources, readJson } from './sources.js';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; enablement?: string }[];
    readonly keybindings: readonly { command: string; key: string; mac?: string; when: string }[];
    readonly menus: Readonly<Record<string, readonly { command?: string; submenu?: string }[]>>;
    readonly colors: readonly { id: string; defaults: Record<string, string> }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { default: unknown; items?: { enum?: string[] } }>> };
  };
}

const { contributes } = readJson('package.json') as Manifest;
const sources = parsedSources('src/editor');
const commands = contributes.commands.map(({ command }) => command);

/** Commands that only Galley's own links and actions call, with an argument that no person can give. */
const INTERNAL = ['galley.applyFix', 'galley.settleForm'];

function registeredCommands(): string[] {
  const ofCommands = nodesOf(sources, ts.isPropertyAssignment).filter(({ name }) => name.getText() === 'id').map(({ initializer }) => initializer);
  const registered = nodesOf(sources, ts.isCallExpression)
    .filter(({ expression }) => expression.getText() === 'vscode.commands.registerCommand')
    .flatMap((call) => call.arguments[0] ?? []);
  return [...ofCommands, ...registered].filter(ts.isStringLiteral).map(({ text }) => text);
}

describe('the manifest', () => {
  it('should declare the commands that are registered, at most 30', () => {
    assert.deepEqual([...commands, ...INTERNAL].sort(), registeredCommands().sort());
    assert.ok(commands.length <= 30);
  });

  it('should declare the settings that are read, with their defaults, at most 25', () => {
    const declared = Object.entries(contributes.configuration.properties).map(([key, { default: value }]) => [key, value]);
    assert.deepEqual(Object.fromEntries(declared), Object.fromEntries(Object.entries(DEFAULT_SETTINGS).map(([key, value]) => [`galley.${key}`, value])));
    assert.ok(declared.length <= 25);
  });

  it('should declare settings each of which is read', () => {
    const literals = new Set(nodesOf(sources, ts.isCallExpression)
      .filter(({ expression }) => expression.getText() === 'setting')
      .map((call) => (call.arguments[0]?.getText() ?? '').slice(1, -1)));
    assert.deepEqual([...literals].sort(), Object.keys(DEFAULT_SETTINGS).sort());
  });

  it('should offer every rule to be switched off', () => {
    assert.deepEqual(contributes.configuration.properties['galley.rules.disabled']?.items?.enum, Object.keys(RULES));
  });

  it('should declare a colour for each mark and for the selected story, in all four kinds of theme', () => {
    assert.deepEqual(contributes.colors.map(({ id }) => id), [...ARTIFACT_MARKS, ...FIGURE_MARKS, 'storyBackground', 'storyRuler'].map((mark) => `galley.${mark}`));
    for (const { defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light']);
    }
  });

  it('should bind keys to its own commands, for pages only', () => {
    for (const { command, when } of contributes.keybindings) {
      assert.ok(commands.includes(command), command);
      assert.match(when, /\beditorLangId == scanned-news\b/);
    }
  });

  it('should offer no bulk change of a page that is read-only', () => {
    for (const name of ['acceptAndNext', 'fixAll', 'fixAllOfRule', 'convertSelection', 'convertStory', 'convertPage', 'repairMojibakeInSelection', 'repairMojibakeOnPage']) {
      assert.match(contributes.commands.find(({ command }) => command === `galley.${name}`)?.enablement ?? '', /!editorReadonly/, name);
    }
  });

  it('should have only its own commands and menus in its menus', () => {
    for (const { command } of Object.values(contributes.menus).flat()) assert.ok(command === undefined || commands.includes(command), command);
  });

  it('should have a text for each of its keys in both languages, and no others', () => {
    const keys = [...JSON.stringify(readJson('package.json')).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      assert.deepEqual(Object.keys(readJson(file) as object), [...new Set(keys)].sort(), file);
    }
  });
});
