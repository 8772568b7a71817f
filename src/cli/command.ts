import type { ReadAsset } from '../core/assets.js';

/** What a subcommand needs of the world; tests give their own. */
export interface CommandHost {
  /** Writes to standard output; resolves when more may be written. */
  print(text: string): Promise<void>;
  /** Progress and messages: standard error. */
  tell(line: string): void;
  readStandardInput(): Promise<Uint8Array>;
  readonly readAsset: ReadAsset;
}

/** 0: done; 1: something could not be read or written; 2: wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** One subcommand of `galley`. */
export interface Command {
  readonly name: string;
  /** Shown after `galley NAME`. */
  readonly usage: string;
  readonly summary: string;
  run(args: string[], host: CommandHost): Promise<ExitStatus>;
}

/** The command line is wrong: the message and the usage are shown, and the exit status is 2. */
export class UsageError extends Error {}
