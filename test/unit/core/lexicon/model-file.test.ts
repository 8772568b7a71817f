import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { loadWordKnowledge } from '../../../../src/core/lexicon/load.js';
import { ModelError, unpackModelFile } from '../../../../src/core/lexicon/model-file.js';
import { readAsset } from '../../assets.js';

const damaged: [what: string, damage: (bytes: Uint8Array) => Uint8Array, message: string][] = [
  ['cut to nothing', (bytes) => bytes.subarray(0, 5), 'cut short'],
  ['of another format', (bytes) => bytes.with(0, 1), 'no model file'],
  ['of another version', (bytes) => bytes.with(4, 99), 'another version'],
  ['of another kind', (bytes) => bytes.with(6, 3), 'something else'],
  ['changed inside', (bytes) => bytes.with(500, (bytes[500] ?? 0) ^ 1), 'damaged'],
  ['cut at the end', (bytes) => bytes.subarray(0, bytes.length - 10), 'damaged'],
];

describe('model files', () => {
  for (const [what, damage, message] of damaged) {
    it(`refuses a file ${what}`, async () => {
      const bytes = damage(new Uint8Array(await readFile('model/gate.bin')));
      await assert.rejects(unpackModelFile(bytes, 'gate'), (error) => error instanceof ModelError && error.message.includes(message));
    });
  }

  for (const kind of ['gate', 'pairs'] as const) {
    it(`reads ${kind} wherever its bytes lie in memory`, async () => {
      const bytes = await readFile(`model/${kind}.bin`);
      const moved = new Uint8Array(bytes.length + 1);
      moved.set(bytes, 1);
      const [here, there] = [await unpackModelFile(bytes, kind), await unpackModelFile(moved.subarray(1), kind)];
      assert.ok(Buffer.from(here.bytes).equals(there.bytes));
    });
  }

  it('says which file is missing', async () => {
    const withoutShapes = (name: string): Promise<Uint8Array> => (name === 'model/shapes.bin' ? Promise.reject(new Error('ENOENT')) : readAsset(name));
    await assert.rejects(loadWordKnowledge(withoutShapes, () => Promise.resolve()), (error) => error instanceof ModelError && error.message.includes('shapes'));
  });
});
