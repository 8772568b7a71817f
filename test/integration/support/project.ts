import { strict as assert } from 'node:assert';
import { Uri, workspace } from 'vscode';
import { PROJECT_FILE } from '../../../src/core/project/project.js';
import { galley } from './galley.js';
import { workspaceFolder } from './workspace.js';

/** Where the project file of the folder lies that VS Code opened. */
export function projectFile(): Uri {
  return Uri.joinPath(workspaceFolder(), PROJECT_FILE);
}

export async function writtenProject(): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(projectFile()));
}

/** Writes the project file as another program would. */
export async function writeProject(text: string): Promise<void> {
  await workspace.fs.writeFile(projectFile(), new TextEncoder().encode(text));
}

/** Empties the project; for `afterEach`. Galley learns of it from its own reading, since the host may tell late of what other programs write, or never. */
export async function emptyProject(): Promise<void> {
  await writeProject('{}');
  const { projects } = await galley();
  assert.equal(await projects.change(projectFile(), () => []), true);
}
