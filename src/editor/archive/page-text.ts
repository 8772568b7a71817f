import * as vscode from 'vscode';
import { withOneLineEnd } from '../../core/text/line-ends.js';
import { runInSlices } from '../slices.js';

/** In bytes. The editor itself gives no larger text to an extension. */
const LARGEST_PAGE = 50 * 1024 * 1024;

/**
 * Modification time and size of a page's file: with another stamp it has another text.
 * @throws when the file is gone, or too large for a page
 */
export async function stampOf(uri: vscode.Uri): Promise<string> {
  const { mtime, size } = await vscode.workspace.fs.stat(uri);
  if (size > LARGEST_PAGE) throw new Error(vscode.l10n.t('The file is larger than {0} MB.', LARGEST_PAGE / 1024 / 1024));
  return `${mtime} ${size}`;
}

/**
 * The text of a closed page as the editor would open it.
 * @throws when the file cannot be read
 */
export async function textOfFile(uri: vscode.Uri): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  const pieces: string[] = [];
  for (const piece of isDecodedWhole(bytes, uri) ? [bytes] : piecesOf(bytes)) pieces.push(await vscode.workspace.decode(piece, { uri }));
  return await runInSlices(withOneLineEnd(pieces), () => false) ?? '';
}

/** Bytes that are decoded at a stretch. */
const PIECE = 256 * 1024;
const FEED = 0x0a;

/** Whether the bytes tell of their encoding only together: where it is guessed from them, and in UTF-16, where a line end is no byte of its own. */
function isDecodedWhole([first, second]: Uint8Array, uri: vscode.Uri): boolean {
  const files = vscode.workspace.getConfiguration('files', uri);
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || files.get('autoGuessEncoding') === true || String(files.get('encoding')).startsWith('utf16');
}

/** Pieces that end with a line. */
function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (bytes.length - start > PIECE) {
    const end = bytes.indexOf(FEED, start + PIECE) + 1;
    if (end === 0) break;
    yield bytes.subarray(start, end);
    start = end;
  }
  yield bytes.subarray(start);
}
