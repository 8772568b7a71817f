import { readFileSync } from 'node:fs';
import type { Figure } from '../../../../src/core/figures/figure.js';

export interface ExpectedFigure {
  readonly text: string;
  readonly kind: string;
  readonly value: string;
  readonly unit: string;
  /** May be given or not. */
  readonly optional: boolean;
}

export interface Sentence {
  readonly text: string;
  readonly expected: readonly ExpectedFigure[];
}

/** Sentences with the figures a reader takes from them: `text kind value unit`, joined by ` | `, `kind?` where optional, ⏎ for a line break. */
export function readSentences(name: string): Sentence[] {
  const lines = readFileSync(`test/fixtures/figures/${name}.tsv`, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [text = '', figures = ''] = line.replaceAll('⏎', '\n').split('\t');
    return { text, expected: figures === '-' ? [] : figures.split(' | ').map(readExpected) };
  });
}

function readExpected(entry: string): ExpectedFigure {
  const match = /^(.+?) ([a-z]+)(\??) (.+) (\S+)$/s.exec(entry);
  if (!match) throw new Error(`not a figure: ${entry}`);
  const [, text = '', kind = '', optional, value = '', unit = ''] = match;
  return { text, kind, value, unit: unit === '∅' ? '' : unit, optional: optional === '?' };
}

export interface Score {
  core: number;
  spans: number;
  values: number;
  given: number;
  right: number;
  readonly misses: string[];
}

/** Compares what was found with what is expected; optional figures count neither for nor against. */
export function scoreSentences(sentences: readonly Sentence[], find: (text: string) => readonly Figure[]): Score {
  const score: Score = { core: 0, spans: 0, values: 0, given: 0, right: 0, misses: [] };
  for (const { text, expected } of sentences) {
    const given = find(text).map((figure) => ({ ...figure, text: text.slice(figure.start, figure.end) }));
    const spans = placed(text, expected);
    for (const { start, kind, value, unit, text: printed, optional } of spans) {
      if (optional) continue;
      score.core++;
      const hit = given.find((figure) => figure.start === start && figure.text === printed && figure.kind === kind);
      if (!hit) score.misses.push(`missed ${kind} ${printed} in ${text}`);
      else if (String(hit.value) !== value || hit.unit !== unit) score.misses.push(`${printed} is ${value} ${unit}, got ${hit.value} ${hit.unit}`);
      score.spans += Number(hit !== undefined);
      score.values += Number(hit !== undefined && String(hit.value) === value && hit.unit === unit);
    }
    for (const figure of given) {
      const right = spans.some(({ start, text: printed, kind }) => figure.start === start && figure.text === printed && figure.kind === kind);
      score.given++;
      score.right += Number(right);
      if (!right) score.misses.push(`extra ${figure.kind} ${figure.text} = ${figure.value} ${figure.unit} in ${text}`);
    }
  }
  return score;
}

function placed(text: string, expected: readonly ExpectedFigure[]): (ExpectedFigure & { start: number })[] {
  let from = 0;
  return expected.map((figure) => {
    const start = text.indexOf(figure.text, from);
    if (start < 0) throw new Error(`${figure.text} is not in ${text}`);
    from = start + figure.text.length;
    return { ...figure, start };
  });
}
