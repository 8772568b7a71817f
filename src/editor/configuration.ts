import * as vscode from 'vscode';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';

/** The value of a setting, for a document. */
export function setting<K extends keyof Settings>(key: K, document: vscode.TextDocument): Settings[K] {
  return vscode.workspace.getConfiguration('galley', document).get(key, DEFAULT_SETTINGS[key]);
}

/** Calls back when one of the settings may have another value. */
export function onDidChangeSetting(keys: readonly (keyof Settings)[], changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (keys.some((key) => event.affectsConfiguration(`galley.${key}`))) changed();
  });
}
