import * as vscode from 'vscode';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';

/** The value of a setting, for a document or a file. */
export function setting<K extends keyof Settings>(key: K, scope?: vscode.ConfigurationScope): Settings[K] {
  return vscode.workspace.getConfiguration('galley', scope).get(key, DEFAULT_SETTINGS[key]);
}

/** Calls back when one of the settings may have another value. */
export function onDidChangeSetting(keys: readonly (keyof Settings)[], changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (keys.some((key) => event.affectsConfiguration(`galley.${key}`))) changed();
  });
}
