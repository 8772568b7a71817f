import { strict as assert } from 'node:assert';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { extensions } from 'vscode';
import { measure } from '../measure.js';

type Activate = (...context: unknown[]) => unknown;

describe('activation', () => {
  const galley = extensions.getExtension('galley.galley');
  assert.ok(galley);
  const entry = join(galley.extensionPath, 'dist', 'extension.js');

  it('should do no work beyond registering', async () => {
    assert.equal(galley.isActive, false);
    const load = createRequire(entry);
    const beforeLoad = performance.now();
    const module = load(entry) as { activate: Activate };
    measure('loading dist/extension.js', performance.now() - beforeLoad, 'ms', 500);
    let activating = Number.NaN;
    load.cache[entry]!.exports = {
      ...module,
      activate: (...context: unknown[]) => {
        const start = performance.now();
        const api = module.activate(...context);
        activating = performance.now() - start;
        return api;
      },
    };
    await galley.activate();
    measure('activate()', activating, 'ms', 20);
  });

  for (const name of ['extension.js', 'extension.web.js']) {
    it(`should load little code with dist/${name}`, () => {
      measure(`dist/${name}`, statSync(join(galley.extensionPath, 'dist', name)).size / 1000, 'KB', 200);
    });
  }
});
