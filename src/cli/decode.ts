import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { decodeBytes, type EncodingName } from '../core/encoding/code-table.js';
import { encodingNamed } from '../core/encoding/aliases.js';
import { loadEncodings, type Encodings } from '../core/encoding/encodings.js';
import { guessEncoding } from '../core/encoding/guess.js';
import { findMojibake } from '../core/encoding/mojibake.js';
import { reread } from '../core/encoding/reread.js';
import { LineIndex } from '../core/text/lines.js';
import { applyEdits } from '../core/text/edits.js';
import { runToEnd } from '../core/text/steps.js';
import { UsageError, type Command, type CommandHost, type ExitStatus } from './command.js';
import { reasonOf } from './inputs.js';
import { decodeTextFile } from './text-file.js';

export const decode: Command = {
  name: 'decode',
  usage: '[--real ENCODING] [--from-wrong ENCODING] FILE|-',
  summary: 'prints a file as UTF-8: tells its encoding, and repairs text that was read in the wrong one',
  async run(args, host) {
    const { values, positionals } = parseArgs({ args, options: { 'real': { type: 'string' }, 'from-wrong': { type: 'string' } }, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('one file is decoded at a time');
    const encodings = await loadEncodings(host.readAsset);
    const real = encodingOf(values.real, encodings);
    const wrong = encodingOf(values['from-wrong'], encodings);
    if (wrong && !real) throw new UsageError('--from-wrong needs --real');
    try {
      const bytes = file === '-' ? await host.readStandardInput() : await readFile(file);
      return wrong && real ? await printReread(bytes, wrong, real, encodings, host) : await printDecoded(bytes, real, encodings, host);
    } catch (error) {
      host.tell(`galley decode: ${file}: ${reasonOf(error)}`);
      return 1;
    }
  },
};

function encodingOf(name: string | undefined, { tables }: Encodings): EncodingName | null {
  if (name === undefined) return null;
  const known = encodingNamed(name);
  if (!known) throw new UsageError(`there is no encoding ${JSON.stringify(name)}: it is one of ${Object.keys(tables).join(', ')}`);
  return known;
}

/** The file is UTF-8 whose text was read as `wrong` before it was saved. */
async function printReread(bytes: Uint8Array, wrong: EncodingName, real: EncodingName, { tables }: Encodings, host: CommandHost): Promise<ExitStatus> {
  const result = reread(decodeBytes(tables['utf-8'], withoutMark(bytes)), tables[wrong], tables[real]);
  if ('impossibleAt' in result) {
    host.tell(`galley decode: the character at ${result.impossibleAt} is not in ${wrong}: the text was not read as ${wrong} as a whole`);
    return 1;
  }
  await host.print(result.text);
  return 0;
}

async function printDecoded(bytes: Uint8Array, real: EncodingName | null, encodings: Encodings, host: CommandHost): Promise<ExitStatus> {
  const { text, encoding } = real === null ? guessed(bytes, encodings) : { text: decodeBytes(encodings.tables[real], withoutMark(bytes)), encoding: real };
  const found = runToEnd(findMojibake(text, new LineIndex(text), encodings));
  host.tell(`galley decode: read as ${encoding}${found.length === 0 ? '' : `, ${found.length} misread passages repaired`}`);
  await host.print(applyEdits(text, found.map(({ start, end, repaired }) => ({ start, end, text: repaired }))));
  return 0;
}

/** @throws Error where the bytes are text in no encoding that is known here */
function guessed(bytes: Uint8Array, encodings: Encodings): { text: string; encoding: string } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return decodeTextFile(bytes);
  const content = withoutMark(bytes);
  const encoding = guessEncoding(content, encodings)?.encoding ?? 'utf-8';
  const text = decodeBytes(encodings.tables[encoding], content);
  if ((text.match(NO_TEXT)?.length ?? 0) > MOST_NO_TEXT * text.length) throw new Error('the bytes are text in no encoding that is known here; --real reads them as one that you name');
  return { text, encoding };
}

/** What text does not hold: control characters, and bytes that fit nothing. */
const NO_TEXT = /[\x00-\x08\x0e-\x1f\x7f\ufffd]/g;
/** Of so many characters a file may have more only if it is no text. */
const MOST_NO_TEXT = 0.05;

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
