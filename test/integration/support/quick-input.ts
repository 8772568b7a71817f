import { commands } from 'vscode';
import { until } from './until.js';

/**
 * Answers the list that is open as soon as it is there: VS Code does not tell when that is.
 * @param command of VS Code's, which accepts or closes the list
 * @param done fulfilled when the list has been answered
 */
export async function answer(command: string, done: Thenable<unknown>): Promise<void> {
  let answered = false;
  void done.then(() => answered = true);
  await until('the end of the list', async () => {
    await commands.executeCommand(command);
    return answered;
  });
}
