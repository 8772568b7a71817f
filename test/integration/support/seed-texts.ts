import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceFolder } from './workspace.js';

/** The texts of the seeds, in order of their names. */
export function seedTexts(): string[] {
  const folder = join(workspaceFolder().fsPath, 'seeds');
  return readdirSync(folder).sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The seeds again and again for at least so many bytes, each copy with numbers of its own, so that no stretch of the text is like another. */
export function numberedSeedsOf(bytes: number): string {
  const lines = seedTexts().join('\n\n').split('\n');
  const copies = Math.ceil(bytes / Buffer.byteLength(lines.join('\n')));
  return Array.from({ length: copies }, (_, copy) => lines.map((line, i) => (i % 12 === 5 && line !== '' ? `${line}第${copy}期` : line)).join('\n')).join('\n\n');
}
