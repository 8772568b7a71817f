import { Converter } from 'opencc-js';
import { LIKENESS_LEVELS, SHARE_STEP } from '../../src/core/lexicon/shape-table.js';
import { readCompositions, sharedPart, type Composition } from './components.js';
import { observedConfusions } from './confusions.js';
import { glyphs, resemblance } from './glyphs.js';
import { byUnits, ByteWriter, packModelFile } from './model-writer.js';
import { loadFonts } from './printed-column.js';
import { simplifiedCharacter } from './simplified.js';
import type { WordModel } from './sunpinyin.js';

const NEIGHBOURS = 80;
/** Least share of a character in running text for it to have neighbours. */
const LEAST_SHARE = 2e-7;
/** What the largest shared part counts beside the likeness of the pictures. */
const PART_WEIGHT = 0.7;

/** Likeness of characters that Tesseract was once seen to confuse, and what each doubling of the count adds. */
const SEEN_ONCE = 22;
const SEEN_TWICE_AS_OFTEN = 8;

const toTraditional = Converter({ from: 'cn', to: 'tw' });

/** Simplified characters in use with their share of running text, in order of UTF-16 units. */
function charactersInUse(model: WordModel): [character: string, share: number][] {
  const shares = new Map<string, number>();
  for (const [id, word] of model.words) {
    for (const character of word) shares.set(character, (shares.get(character) ?? 0) + (model.unigrams.get(id) ?? 0));
  }
  return [...shares].filter(([character, share]) => share > LEAST_SHARE && /^[\u4e00-\u9fff]$/u.test(character) && simplifiedCharacter(character) === character)
    .sort(([a], [b]) => byUnits(a, b));
}

interface Neighbour {
  readonly index: number;
  readonly score: number;
}

/** For each character, by index, what it was seen to be read for: the least score of those pairs. */
function seenScores(characters: readonly string[]): Map<number, Map<number, number>> {
  const indexOf = new Map(characters.map((character, index) => [character, index]));
  const seen = new Map<number, Map<number, number>>();
  for (const { truth, read, count } of observedConfusions()) {
    const [from, to] = [indexOf.get(read), indexOf.get(truth)];
    if (from === undefined || to === undefined) continue;
    const scores = seen.get(from) ?? new Map<number, number>();
    seen.set(from, scores.set(to, scoreOf(SEEN_ONCE + SEEN_TWICE_AS_OFTEN * Math.log2(count))));
  }
  return seen;
}

function nearest(index: number, pictures: readonly Float32Array[], compositions: readonly Composition[], seen: ReadonlyMap<number, number> | undefined): Neighbour[] {
  const [picture, composition] = [pictures[index], compositions[index]];
  if (!picture || !composition) return [];
  const scored = pictures.map((other, place) => {
    const part = compositions[place];
    const score = resemblance(picture, other) + (part ? PART_WEIGHT * sharedPart(composition, part) : 0);
    return { index: place, score: Math.max(score, seen?.get(place) ?? 0) };
  });
  return scored.filter((neighbour) => neighbour.index !== index).sort((a, b) => b.score - a.score).slice(0, NEIGHBOURS).sort((a, b) => a.index - b.index);
}

const LEAST_SCORE = 0.4;
const LEVELS_PER_SCORE = 50;
const scoreOf = (level: number): number => LEAST_SCORE + level / LEVELS_PER_SCORE;
const likeness = (score: number): number => Math.min(LIKENESS_LEVELS - 1, Math.max(1, Math.round((score - LEAST_SCORE) * LEVELS_PER_SCORE)));

function writeFolding(writer: ByteWriter, convert: (text: string) => string): void {
  const pairs: [number, number][] = [];
  for (let unit = 0x4e00; unit <= 0x9fff; unit++) {
    const converted = convert(String.fromCharCode(unit));
    if (converted.length === 1 && converted.charCodeAt(0) !== unit) pairs.push([unit, converted.charCodeAt(0)]);
  }
  writer.number(pairs.length);
  let previous = 0;
  for (const [unit, converted] of pairs) {
    writer.number(unit - previous);
    writer.number(converted);
    previous = unit;
  }
}

/** Compiles `shapes.bin`: the nearest look-alikes of every character, and the folding between the scripts. */
export function buildShapes(model: WordModel): Uint8Array {
  loadFonts();
  const inUse = charactersInUse(model);
  const characters = inUse.map(([character]) => character);
  const pictures = characters.map(glyphs);
  const compose = readCompositions();
  const compositions = characters.map(compose);
  const seen = seenScores(characters);
  const rows = characters.map((_, index) => nearest(index, pictures, compositions, seen.get(index)));
  const writer = new ByteWriter();
  writer.number(characters.length);
  writer.number(NEIGHBOURS);
  let previous = 0;
  for (const character of characters) {
    writer.number(character.charCodeAt(0) - previous);
    previous = character.charCodeAt(0);
  }
  for (const row of rows) {
    let before = 0;
    for (const { index } of row) {
      writer.number(index - before);
      before = index;
    }
  }
  for (const row of rows) writer.all(row.map(({ score }) => likeness(score)));
  writer.all(inUse.map(([, share]) => Math.round(-Math.log(share) / SHARE_STEP)));
  writeFolding(writer, simplifiedCharacter);
  writeFolding(writer, toTraditional);
  return packModelFile('shapes', writer.toBytes());
}
