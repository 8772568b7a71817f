import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Makes a temporary folder, hands it to `work`, and removes it. */
export async function inTemporaryFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'galley-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Copies the seeds into `folder/workspace/seeds`, so that nothing in the repository changes. */
export async function copySeeds(folder) {
  const workspace = join(folder, 'workspace');
  await cp(join(root, 'seeds'), join(workspace, 'seeds'), { recursive: true });
  return workspace;
}
