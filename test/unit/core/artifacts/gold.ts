import { readFileSync } from 'node:fs';
import { applyEdits, type TextEdit } from '../../../../src/core/text/edits.js';

export interface GoldPage {
  readonly file: string;
  readonly text: string;
  /** The text with every artifact repaired that has a printed reading. */
  readonly clean: string;
}

/** The seeds with their annotated artifacts, those aside whose annotator was not sure. */
export function goldPages(): GoldPage[] {
  const rows = readFileSync('test/fixtures/gold/artifacts.tsv', 'utf8').trimEnd().split('\n').slice(1).map((row) => row.split('\t'));
  const files = [...new Set(rows.map(([file = '']) => file))];
  return files.map((file) => {
    const text = readFileSync(`seeds/${file}`, 'utf8');
    const lines = lineStarts(text);
    const edits = rows.filter((row) => row[0] === file && row[6] !== '' && row[7] !== 'low').map((row): TextEdit => {
      const [, line = '', column = '', length = '', , , right = ''] = row;
      const start = (lines[Number(line) - 1] ?? 0) + Number(column);
      return { start, end: start + Number(length), text: right === '∅' ? '' : right.replaceAll('\\n', '\n') };
    });
    return { file, text, clean: applyEdits(text, withoutOverlap(edits)) };
  });
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}

function withoutOverlap(edits: readonly TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}
