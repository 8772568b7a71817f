import { strict as assert } from 'node:assert';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { extensions } from 'vscode';
import { ACTIVATION } from '../../src/api.js';
import { measure } from '../measure.js';

describe('activation', () => {
  const galley = extensions.getExtension('galley.galley');
  assert.ok(galley);
  const entry = join(galley.extensionPath, 'dist', 'extension.js');

  it('should load quickly', () => {
    const load = createRequire(entry);
    Reflect.deleteProperty(load.cache, entry);
    const start = performance.now();
    load(entry);
    measure('loading dist/extension.js', performance.now() - start, 'ms', 500);
  });

  it('should do no work beyond registering', async () => {
    await galley.activate();
    const [activating] = performance.getEntriesByName(ACTIVATION);
    measure('activate()', activating?.duration ?? Number.NaN, 'ms', 20);
  });

  for (const name of ['extension.js', 'extension.web.js']) {
    it(`should load little code with dist/${name}`, () => {
      measure(`dist/${name}`, statSync(join(galley.extensionPath, 'dist', name)).size / 1000, 'KB', 200);
    });
  }
});
