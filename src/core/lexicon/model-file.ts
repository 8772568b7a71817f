/** What a model file holds. The numbers stand in the file's header. */
export const MODEL_KINDS = { language: 1, dictionary: 2, shapes: 3, gate: 4, pairs: 5 } as const;
export type ModelKind = keyof typeof MODEL_KINDS;

export const MODEL_MAGIC = 0x4d594c47;
export const MODEL_VERSION = 2;
/** How the content is kept: packed, or as it is where packing saves little and unpacking takes long. */
export const PACKINGS = { stored: 0, gzip: 1 } as const;
export type Packing = keyof typeof PACKINGS;
/** Magic (4), version (2), kind (1), packing (1), checksum of what follows (4), all little-endian. */
export const MODEL_HEADER_LENGTH = 12;

/** A model file is missing, damaged or of another version. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** FNV-1a (Fowler, Noll, Vo) over words of 32 bits instead of bytes, and over the bytes that are left. */
export function checksum(bytes: Uint8Array): number {
  const length = bytes.length >>> 2;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, length);
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++) {
    hash = Math.imul(hash ^ (words[i] as number), 0x01000193);
    hash ^= hash >>> 15;
  }
  for (let at = length * 4; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash >>> 0;
}

/**
 * Checks the header of a model file and unpacks its content.
 * @throws ModelError when the bytes are not an undamaged model file of this kind and version
 */
export async function unpackModelFile(bytes: Uint8Array, kind: ModelKind): Promise<ByteReader> {
  if (bytes.length < MODEL_HEADER_LENGTH) throw new ModelError(`The ${kind} model is cut short.`);
  const header = new DataView(bytes.buffer, bytes.byteOffset, MODEL_HEADER_LENGTH);
  if (header.getUint32(0, true) !== MODEL_MAGIC) throw new ModelError(`The ${kind} model is no model file.`);
  if (header.getUint16(4, true) !== MODEL_VERSION) throw new ModelError(`The ${kind} model has another version.`);
  if (header.getUint8(6) !== MODEL_KINDS[kind]) throw new ModelError(`The ${kind} model holds something else.`);
  const content = bytes.subarray(MODEL_HEADER_LENGTH);
  if (header.getUint32(8, true) !== checksum(content)) throw new ModelError(`The ${kind} model is damaged.`);
  return new ByteReader(header.getUint8(7) === PACKINGS.stored ? content : await gunzip(content));
}

async function gunzip(packed: Uint8Array): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(packed as Uint8Array<ArrayBuffer>), writer.close()]);
  const [content] = await Promise.all([contentOf(readable.getReader()), written]);
  return content;
}

async function contentOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
  }
  const content = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}

/** Reads the content of a model file from its beginning to its end. */
export class ByteReader {
  #at = 0;

  constructor(readonly bytes: Uint8Array) {}

  byte(): number {
    const byte = this.bytes[this.#at++];
    if (byte === undefined) throw new ModelError('The model ends too early.');
    return byte;
  }

  /** An unsigned number in groups of seven bits, low group first. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  /** The next `length` bytes, not copied. */
  take(length: number): Uint8Array {
    if (this.#at + length > this.bytes.length) throw new ModelError('The model ends too early.');
    this.#at += length;
    return this.bytes.subarray(this.#at - length, this.#at);
  }
  /** The next `length` bytes to be read on their own. */
  section(length: number): ByteReader {
    return new ByteReader(this.take(length));
  }
}
