import * as vscode from 'vscode';
import type { ReadAsset } from '../core/assets.js';

/** Reads the data files beside the code, wherever the extension is installed. */
export function assetsOf(extensionUri: vscode.Uri): ReadAsset {
  return async (name) => await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', name));
}
