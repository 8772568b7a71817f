import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A decoded text file: the text without its byte-order mark, and what is needed to write it back as it was. */
export interface TextFile {
  readonly text: string;
  readonly encoding: FileEncoding;
  readonly byteOrderMark: boolean;
}

/**
 * Decodes the bytes of a text file.
 * @throws Error where they are not text in an encoding that can be written back unchanged
 */
export function decodeTextFile(bytes: Uint8Array): TextFile {
  const [encoding, markLength] = markedEncoding(bytes) ?? ['utf-8' as const, 0];
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(markLength));
    return { text, encoding, byteOrderMark: markLength > 0 };
  } catch (error) {
    throw new Error(`the bytes are not ${encoding.toUpperCase()}: the file is left alone (galley decode tells its encoding)`, { cause: error });
  }
}

function markedEncoding(bytes: Uint8Array): [FileEncoding, number] | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return ['utf-8', 3];
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le', 2];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be', 2];
  return null;
}

/** The bytes of a text in the encoding that it was read in. */
export function encodeTextFile({ text, encoding, byteOrderMark }: TextFile): Uint8Array {
  const marked = byteOrderMark ? `\ufeff${text}` : text;
  const bytes = Buffer.from(marked, encoding === 'utf-8' ? 'utf8' : 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

/** @throws Error where the file cannot be read or decoded */
export async function readTextFile(path: string): Promise<TextFile> {
  return decodeTextFile(await readFile(path));
}

/**
 * Replaces a file's content through a temporary file beside it and a rename, so that an interrupted run leaves the old
 * file or the new one. A symbolic link stays one: the file that it names is replaced.
 */
export async function replaceTextFile(path: string, file: TextFile): Promise<void> {
  const target = await realpath(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  const { mode } = await stat(target);
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(encodeTextFile(file));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}
