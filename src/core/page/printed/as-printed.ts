import { remembered } from '../../memory/remembered.js';
import { endsSentence, widthOf } from '../../text/characters.js';
import { runToEnd, type Steps } from '../../text/steps.js';
import { endsAmong } from './measures.js';
import { gapsIn } from './segments.js';
import type { PrintedLine } from '../lines/line.js';
import { fillsColumn, linePitches, pitchesNear } from '../lines/pitch.js';

const SPACE_WITHIN = /[\p{Script=Han}，、。；：”」』）》]\s{1,2}[\p{Script=Han}“「『（《]/u;
/** So many line ends in mid-sentence beside a line that holds several printed ones are the habit of an engine. */
const LEAST_SEAMS = 2;

/**
 * For each line of the text the printed lines that it holds: more than itself only on a page whose engine ended some printed lines with
 * a space and others with a line end. Their numbers follow one another as those of the lines do.
 */
export function* linesAsPrinted(lines: readonly PrintedLine[]): Steps<PrintedLine[][]> {
  const whole = lines.map((line) => [line]);
  if (seamsIn(lines, ({ bare }) => holdsSpace(bare), () => true) < LEAST_SEAMS) return whole;
  const pitches = yield* pitchesOf(lines);
  const ends = lines.map(({ bare }, i) => {
    const pitch = pitches[i] ?? null;
    return pitch === null ? [] : endsAmong(bare, bare.length, gapsOf(bare), { pitch, isFirst: mayBeginParagraph(lines, i) }).map(({ start }) => start);
  });
  const isFull = (line: PrintedLine, i: number): boolean => {
    const pitch = pitches[i] ?? null;
    return pitch !== null && fillsColumn(widthOf(line.bare.slice(ends[i]?.at(-1) ?? 0)), pitch);
  };
  if (seamsIn(lines, (_, i) => (ends[i]?.length ?? 0) > 0, isFull) < LEAST_SEAMS) return whole;
  return numbered(lines, lines.map((line, i) => partsOf(line, ends[i] ?? [])));
}

function mayBeginParagraph(lines: readonly PrintedLine[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]];
  return line !== undefined && (line.indent >= 1 || above?.number !== line.number - 1 || endsSentence(above.bare));
}

/** How many lines, of which one holds several printed lines, follow one another in mid-sentence. */
function seamsIn(lines: readonly PrintedLine[], holdsMore: (line: PrintedLine, i: number) => boolean, isFull: (line: PrintedLine, i: number) => boolean): number {
  let seams = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next?.number !== line.number + 1 || endsSentence(line.bare) || !isFull(line, i)) continue;
    if (holdsMore(line, i) || holdsMore(next, i + 1)) seams++;
  }
  return seams;
}

/** The pitch that the text between spaces and line ends shows at each line, or that the nearest other line shows. */
function* pitchesOf(lines: readonly PrintedLine[]): Steps<(number | null)[]> {
  const spaced = numbered(lines, lines.map((line) => partsOf(line, gapsOf(line.bare).gaps.filter(({ strong }) => strong).map(({ start }) => start))));
  const flat = spaced.flat();
  const pitches = yield* linePitches(flat);
  const near = pitchesNear(flat, pitches);
  let at = 0;
  return spaced.map(({ length }) => {
    const from = at;
    at += length;
    return pitches.slice(from, at).find((pitch) => pitch !== null) ?? near[from] ?? null;
  });
}

const holdsSpace = remembered((bare) => SPACE_WITHIN.test(bare));

const gapsOf = remembered((bare) => runToEnd(gapsIn(bare, { start: 0, end: bare.length })));

function partsOf(line: PrintedLine, ends: readonly number[]): PrintedLine[] {
  if (ends.length === 0) return [line];
  return [0, ...ends].map((from, i): PrintedLine => {
    const bare = line.bare.slice(from, ends[i]).trim();
    const begin = i === 0 ? line : { ...line, mark: { kind: 'none', level: 0, length: 0 } as const, indent: 0 };
    return { ...begin, bare, width: widthOf(bare) };
  });
}

function numbered(lines: readonly PrintedLine[], parts: readonly (readonly PrintedLine[])[]): PrintedLine[][] {
  let more = 0;
  return parts.map((held, i) => {
    const first = (lines[i]?.number ?? 0) + more;
    more += held.length - 1;
    return held.map((part, k) => ({ ...part, number: first + k }));
  });
}
