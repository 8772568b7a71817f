import type { CommandHost } from '../../../src/cli/command.js';
import { readAsset } from '../assets.js';

/** A host for tests: keeps what a command prints, and gives the bytes on standard input. */
export class MemoryHost implements CommandHost {
  printed = '';
  readonly told: string[] = [];
  readonly readAsset = readAsset;

  constructor(private readonly input: string | Uint8Array = '') {}

  print(text: string): Promise<void> {
    this.printed += text;
    return Promise.resolve();
  }

  tell(line: string): void {
    this.told.push(line);
  }

  readStandardInput(): Promise<Uint8Array> {
    return Promise.resolve(typeof this.input === 'string' ? new TextEncoder().encode(this.input) : this.input);
  }
}
