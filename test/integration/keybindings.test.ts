import { strict as assert } from 'node:assert';
import { extensions, Uri, workspace } from 'vscode';

interface Manifest {
  readonly contributes: { readonly keybindings: readonly { key: string }[] };
}

describe('the keys of Galley', () => {
  it('should not be keys of VS Code', async () => {
    const { contributes } = extensions.getExtension('galley.galley')?.packageJSON as Manifest;
    const defaults = await workspace.openTextDocument(Uri.parse('vscode://defaultsettings/keybindings.json'));
    const bound = [...defaults.getText().matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)].map(([, key, command = '']) => ({ key, command }));
    const ours = new Set(contributes.keybindings.map(({ key }) => key));
    assert.ok(bound.some(({ command }) => command === 'galley.acceptAndNext'), 'the list holds the keys of extensions');
    assert.deepEqual(bound.filter(({ key = '', command }) => ours.has(key) && !command.startsWith('galley.')), []);
  });
});
