import { commands } from 'vscode';
import { until } from './until.js';

/** Answers a list or an input as soon as it is there: VS Code does not tell when that is. */
export async function answer(command: string, done: Thenable<unknown>): Promise<void> {
  let answered = false;
  void done.then(() => answered = true);
  await until('the answer to be taken', async () => {
    await commands.executeCommand(command);
    return answered;
  });
}
