import * as vscode from 'vscode';

/** A language model outside this machine, as far as Galley uses it. */
export interface OfferedModel {
  readonly name: string;
  /** @throws when it does not answer */
  ask(question: string, token: vscode.CancellationToken): Promise<string>;
}

/** What this VS Code has of language models: older and other hosts have nothing. */
const models = (vscode as { lm?: typeof vscode.lm }).lm;

/** The language models that VS Code offers. */
export async function offeredModels(): Promise<OfferedModel[]> {
  const offered = await models?.selectChatModels() ?? [];
  return offered.map((model) => ({
    name: model.name,
    async ask(question, token) {
      const response = await model.sendRequest([vscode.LanguageModelChatMessage.User(question)], {}, token);
      let answer = '';
      for await (const part of response.text) answer += part;
      return answer;
    },
  }));
}

/** Calls back when others are offered. */
export function onDidChangeOffered(listener: () => void): vscode.Disposable {
  return models?.onDidChangeChatModels(listener) ?? new vscode.Disposable(() => undefined);
}
