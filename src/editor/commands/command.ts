import * as vscode from 'vscode';

/** One command. What it is called with comes from key bindings, links and other extensions, so it is unknown until looked at. */
export interface Command {
  readonly id: string;
  execute(argument?: unknown): unknown;
}

export function registerCommands(commands: readonly Command[]): vscode.Disposable {
  return vscode.Disposable.from(...commands.map((command) => (
    vscode.commands.registerCommand(command.id, (argument?: unknown) => command.execute(argument))
  )));
}

/** A string member of a command's argument. */
export function stringOf(argument: unknown, member: string): string | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const value: unknown = Reflect.get(argument, member);
  return typeof value === 'string' ? value : undefined;
}
