import { gzipSync } from 'node:zlib';
import { checksum, MODEL_HEADER_LENGTH, MODEL_KINDS, MODEL_MAGIC, MODEL_VERSION, PACKINGS, type ModelKind, type Packing } from '../../src/core/lexicon/model-file.js';

/** Collects bytes; the counterpart of `ByteReader`. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 255);
  }

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  all(bytes: Iterable<number>): void {
    for (const byte of bytes) this.byte(byte);
  }

  toBytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Packs the content of a model file, unless it is to be stored as it is, and puts the header before it. */
export function packModelFile(kind: ModelKind, content: Uint8Array, packing: Packing = 'gzip'): Uint8Array {
  const kept = packing === 'gzip' ? gzipSync(content, { level: 9 }) : content;
  const file = new Uint8Array(MODEL_HEADER_LENGTH + kept.length);
  const header = new DataView(file.buffer);
  header.setUint32(0, MODEL_MAGIC, true);
  header.setUint16(4, MODEL_VERSION, true);
  header.setUint8(6, MODEL_KINDS[kind]);
  header.setUint8(7, PACKINGS[packing]);
  header.setUint32(8, checksum(kept), true);
  file.set(kept, MODEL_HEADER_LENGTH);
  return file;
}

/** Writes sorted words front-coded; see `WordList`. */
export function writeWordList(writer: ByteWriter, words: readonly string[]): void {
  const shape: number[] = [];
  const units: number[] = [];
  let previous = '';
  for (const word of words) {
    let shared = 0;
    while (shared < 15 && shared < word.length && word[shared] === previous[shared]) shared++;
    if (word.length - shared > 15) throw new RangeError(`${word} is too long`);
    shape.push((shared << 4) | (word.length - shared));
    for (let i = shared; i < word.length; i++) units.push(word.charCodeAt(i));
    previous = word;
  }
  writer.number(words.length);
  writer.number(units.length);
  writer.all(shape);
  writer.all(units.map((unit) => unit & 255));
  writer.all(units.map((unit) => unit >> 8));
}

/** Sorted as the trie wants them: by UTF-16 units. */
export function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
