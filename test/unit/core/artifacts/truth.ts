import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifact } from '../../../../src/core/artifacts/artifact.js';
import { applyEdits, type TextEdit } from '../../../../src/core/text/edits.js';

/** An artifact as it was put into a made page. */
export interface Made extends TextEdit {
  readonly rule: string;
}

export interface MadePage {
  readonly name: string;
  readonly text: string;
  readonly truth: readonly Made[];
  readonly clean: string;
}

export interface Score {
  readonly rule: string;
  readonly made: number;
  readonly found: number;
  readonly shown: number;
  readonly right: number;
}

/** The pages of a folder with the truth beside them (scripts/made-pages writes both). */
export function madePages(folder: string): MadePage[] {
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const rows = readFileSync(join(folder, name.replace('.txt', '.tsv')), 'utf8').trimEnd().split('\n').slice(1);
    const truth = rows.map((row): Made => {
      const [rule = '', start = '', length = '', right = '""'] = row.split('\t');
      return { rule, start: Number(start), end: Number(start) + Number(length), text: JSON.parse(right) as string };
    });
    return { name, text, truth, clean: applyEdits(text, truth) };
  });
}

/** What was found of each rule, and what was right of that which was shown. An artifact is right where it touches one of its rule. */
export function score(pages: readonly MadePage[], artifactsOf: (text: string) => readonly Artifact[]): Score[] {
  const scores = new Map<string, Score>();
  const add = (rule: string, { made = 0, found = 0, shown = 0, right = 0 }: Partial<Score>): void => {
    const known = scores.get(rule) ?? { rule, made: 0, found: 0, shown: 0, right: 0 };
    scores.set(rule, { rule, made: known.made + made, found: known.found + found, shown: known.shown + shown, right: known.right + right });
  };
  for (const { text, truth } of pages) {
    const artifacts = artifactsOf(text);
    for (const made of truth) add(made.rule, { made: 1, found: artifacts.some((artifact) => touches(artifact, made)) ? 1 : 0 });
    for (const artifact of artifacts) add(artifact.rule, { shown: 1, right: truth.some((made) => touches(artifact, made)) ? 1 : 0 });
  }
  return [...scores.values()];
}

function touches(artifact: Artifact, made: Made): boolean {
  return artifact.rule === made.rule && artifact.start <= made.end && artifact.end >= made.start;
}

/** Insertions and deletions between two texts (Myers 1986, "An O(ND) difference algorithm and its variations"). */
export function distance(a: string, b: string): number {
  const most = a.length + b.length;
  const reach = new Int32Array(2 * most + 2);
  for (let d = 0; d <= most; d++) {
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && reach[most + k - 1]! < reach[most + k + 1]!);
      let x = down ? reach[most + k + 1]! : reach[most + k - 1]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[most + k] = x;
      if (x >= a.length && x - k >= b.length) return d;
    }
  }
  return most;
}
