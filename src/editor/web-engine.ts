import * as vscode from 'vscode';
import type { Engine } from './loaded-knowledge.js';

/**
 * Loads the engine's bundle in the web host, which has no `require` for a second file: it is evaluated as a CommonJS module,
 * as the host does with the extension's own entry.
 */
export async function evaluateEngine(extensionUri: vscode.Uri): Promise<Engine> {
  const source = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', 'engine.js'));
  const module: { exports: unknown } = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- our own file, from the extension's own folder
  const evaluate = new Function('module', 'exports', new TextDecoder().decode(source)) as (module: object, exports: unknown) => void;
  evaluate(module, module.exports);
  return module.exports as Engine;
}
