import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.js';

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
  const value = memberOf(argument, member);
  return typeof value === 'string' ? value : undefined;
}

/** The stretch of text that a command's argument names by `start` and `end`. */
export function spanArgument(argument: unknown): Span | undefined {
  const start = memberOf(argument, 'start');
  const end = memberOf(argument, 'end');
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined;
}

function memberOf(argument: unknown, member: string): unknown {
  return typeof argument === 'object' && argument !== null ? Reflect.get(argument, member) as unknown : undefined;
}
