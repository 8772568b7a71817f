import { readdir, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import type { CommandHost } from './command.js';
import { decodeTextFile, readTextFile, type TextFile } from './text-file.js';

/** A file named on the command line or found in a folder: its content, or why it could not be read. */
export type Input = { readonly file: string } & ({ readonly content: TextFile } | { readonly error: string });

/**
 * Reads files in the order given, one at a time. A folder stands for its `.txt` files, recursively, sorted by path;
 * `-` is standard input.
 */
export async function* readInputs(paths: readonly string[], host: CommandHost): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') {
      yield await attempt('-', async () => decodeTextFile(await host.readStandardInput()));
      continue;
    }
    const files = await attemptList(path);
    if (typeof files === 'string') {
      yield { file: path, error: files };
      continue;
    }
    for (const file of files) yield await attempt(file, () => readTextFile(file));
  }
}

async function attempt(file: string, read: () => Promise<TextFile>): Promise<Input> {
  try {
    return { file, content: await read() };
  } catch (error) {
    return { file, error: reasonOf(error) };
  }
}

async function attemptList(path: string): Promise<string[] | string> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.txt'))
      .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
      .sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    return reasonOf(error);
  }
}

/** What the system's errors mean to people. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file', ENOTDIR: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'permission is denied', EPERM: 'permission is denied',
};

/** What went wrong, in one line. */
export function reasonOf(error: unknown): string {
  const reason = error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined;
  return reason ?? (error instanceof Error ? error.message : String(error));
}
