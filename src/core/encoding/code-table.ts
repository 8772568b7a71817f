export type EncodingName =
  | 'utf-8' | 'gb18030' | 'big5' | 'shift_jis' | 'euc-kr' | 'windows-1252' | 'windows-1251' | 'macintosh';

/** What `CodeTable.step` gives while a character is not complete. */
export const PENDING = -1;
/** What it gives for bytes that are not text in the encoding. */
export const INVALID = -2;
/** Stands for a character one of whose bytes is lost. */
export const LOST = 0x110000;
/** Stands for a lost byte among pending ones; no encoding here has the byte 0 within a longer sequence. */
export const LOST_BYTE = 0;

/**
 * An encoding, both ways and tolerant: what a lenient program reads or writes is accepted. Sequences of up to four bytes are packed
 * into one number, first byte highest.
 */
export interface CodeTable {
  readonly name: EncodingName;
  /** The packed bytes of a code point; -1 where the encoding has none. */
  encode(codePoint: number): number;
  /**
   * Reads one byte more.
   * @param pending the packed bytes of the unfinished character, 0 for none
   * @returns a code point, `LOST`, `PENDING` or `INVALID`
   */
  step(pending: number, byte: number): number;
}

/** The bytes of a packed sequence. */
export function unpack(packed: number): number[] {
  const bytes: number[] = [];
  for (let rest = packed; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return bytes.length === 0 ? [0] : bytes;
}

/** Decodes bytes; each byte that fits nothing becomes U+FFFD. */
export function decodeBytes(table: CodeTable, bytes: Uint8Array): string {
  const decoder = new IncrementalText(table);
  for (const byte of bytes) decoder.push(byte);
  return decoder.end();
}

class IncrementalText {
  readonly #parts: string[] = [];
  #run: number[] = [];
  #pending = 0;

  constructor(private readonly table: CodeTable) {}

  push(byte: number): void {
    const result = this.table.step(this.#pending, byte);
    if (result === PENDING) {
      this.#pending = this.#pending * 256 + byte;
      return;
    }
    const broken = result === INVALID || result === LOST;
    const interrupted = broken && this.#pending !== 0;
    this.#pending = 0;
    this.#add(broken ? 0xfffd : result);
    if (interrupted) this.#again(byte);
  }

  /** A byte that ended a broken character is read anew where it may begin one. */
  #again(byte: number): void {
    const result = this.table.step(0, byte);
    if (result === PENDING) this.#pending = byte;
    else if (result !== INVALID) this.#add(result);
  }

  #add(codePoint: number): void {
    this.#run.push(codePoint);
    if (this.#run.length >= 4096) this.#flush();
  }

  #flush(): void {
    this.#parts.push(String.fromCodePoint(...this.#run));
    this.#run = [];
  }

  end(): string {
    if (this.#pending !== 0) this.#add(0xfffd);
    this.#flush();
    return this.#parts.join('');
  }
}
