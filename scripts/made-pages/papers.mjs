// Makes test/fixtures/papers out of papers/*.page: pages of other papers as an engine would have read them, with the truth of their stories and artifacts.
//   node scripts/made-pages/papers.mjs
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { parsePaper } from './paper.mjs';
import { asPrinted, columnSpaces, digitSpaces, halfMarks, markHeadings, rawLines, straightQuotes, takeLine, wrong } from './segments.mjs';
import { PaperTruth } from './truth.mjs';

const SOURCES = 'scripts/made-pages/papers';
const FOLDER = 'test/fixtures/papers';
const PROSE = 'p';

/** The text of a piece with what went wrong on the way: `{rule|read|printed}` was made by hand, the rest by the engine's habits. */
function segmentsOf(text) {
  return text.split(/(\{[^}]*\})/).flatMap((part) => {
    const made = /^\{(.*?)\|(.*?)\|(.*)\}$/s.exec(part);
    return made ? [wrong(made[1], made[2], made[3])] : asPrinted(part);
  });
}

/** What an engine of these habits makes of a piece. */
function read({ kind, text }, habits, story) {
  const engine = [];
  if (habits.half) engine.push(halfMarks(habits.half));
  if (habits.straight !== undefined) engine.push(straightQuotes);
  if (kind === PROSE && habits.digits) engine.push(digitSpaces(Number(habits.digits)));
  if (kind === PROSE && habits.columns) engine.push(columnSpaces(Number(habits.columns)));
  if (kind === PROSE && habits.lines) engine.push(rawLines(Number(habits.lines)));
  if (habits.layout !== undefined && 'hu'.includes(kind) && story.kind === 'story') engine.push(markHeadings);
  return engine.reduce((segments, step) => step(segments), segmentsOf(text));
}

function make(source) {
  const { habits, stories, order } = parsePaper(source);
  const pieces = order.map((piece) => ({ ...piece, segments: read(piece, habits, stories.get(piece.story)) }));
  pieces.forEach((piece, i) => { if (piece.across !== undefined) takeLine(pieces[i - 1], piece, piece.across); });
  const page = new PaperTruth(stories);
  pieces.forEach((piece, i) => {
    if (i > 0) page.add(piece.glued ? [wrong('glued-paragraph', ' ', habits.between)] : asPrinted(habits.between));
    if (piece.kind === PROSE && habits.indent) page.add(asPrinted(habits.indent));
    page.addPiece(piece);
  });
  page.add(habits.nofinal === undefined ? asPrinted('\n') : [wrong('no-final-newline', '', '\n')]);
  return page;
}

mkdirSync(FOLDER, { recursive: true });
for (const name of readdirSync(SOURCES)) {
  const page = make(readFileSync(`${SOURCES}/${name}`, 'utf8'));
  page.write(`${FOLDER}/${name.replace('.page', '')}`);
}
