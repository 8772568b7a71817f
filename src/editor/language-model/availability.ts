import * as vscode from 'vscode';
import { onDidChangeSetting, setting } from '../configuration.js';
import { offeredModels, onDidChangeOffered } from './offered.js';

const CONTEXT = 'galley.languageModelOffered';

/** Shows the command that asks a language model while the setting is on and VS Code offers one. Otherwise none is looked for. */
export function registerLanguageModelAvailability(): vscode.Disposable {
  const look = async (): Promise<void> => {
    const offered = setting('languageModel.enabled') && (await offeredModels().catch(() => [])).length > 0;
    await vscode.commands.executeCommand('setContext', CONTEXT, offered);
  };
  void look();
  return vscode.Disposable.from(
    onDidChangeOffered(() => void look()),
    onDidChangeSetting(['languageModel.enabled'], () => void look()),
  );
}
