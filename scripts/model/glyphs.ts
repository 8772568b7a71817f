import { createCanvas } from '@napi-rs/canvas';
import { MING, SANS, SERIF } from './printed-column.js';

const SIDE = 48;
const CELLS = 16;
const CELL = SIDE / CELLS;
export const GLYPH_FONTS = [SERIF, SANS, MING];

/** Spreads ink to the neighbouring cells, so that a stroke one cell off still counts. */
function softened(cells: Float32Array): Float32Array {
  const soft = new Float32Array(cells.length);
  for (let y = 0; y < CELLS; y++) {
    for (let x = 0; x < CELLS; x++) {
      let sum = 0;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          if (x + dx < 0 || x + dx >= CELLS || y + dy < 0 || y + dy >= CELLS) continue;
          sum += (cells[(y + dy) * CELLS + x + dx] ?? 0) * (dx === 0 && dy === 0 ? 4 : dx === 0 || dy === 0 ? 2 : 1);
        }
      }
      soft[y * CELLS + x] = sum;
    }
  }
  return soft;
}

/** Subtracts the mean and scales to length 1, so that the product of two vectors is their correlation. */
function normalised(vector: Float32Array): Float32Array {
  const mean = vector.reduce((sum, value) => sum + value, 0) / vector.length;
  const length = Math.sqrt(vector.reduce((sum, value) => sum + (value - mean) ** 2, 0)) || 1;
  return vector.map((value) => (value - mean) / length);
}

/** The picture of a character in one font: CELLS × CELLS grey values, softened and normalised. */
function glyph(character: string, font: string): Float32Array {
  const context = createCanvas(SIDE, SIDE).getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, SIDE, SIDE);
  context.fillStyle = 'black';
  context.font = `${SIDE}px "${font}"`;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.fillText(character, SIDE / 2, SIDE / 2);
  const { data } = context.getImageData(0, 0, SIDE, SIDE);
  const cells = new Float32Array(CELLS * CELLS);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const cell = Math.floor(y / CELL) * CELLS + Math.floor(x / CELL);
      cells[cell] = (cells[cell] ?? 0) + 255 - (data[(y * SIDE + x) * 4] ?? 255);
    }
  }
  return normalised(softened(cells));
}

/** The pictures of a character in all fonts, one after the other. */
export function glyphs(character: string): Float32Array {
  const size = CELLS * CELLS;
  const all = new Float32Array(size * GLYPH_FONTS.length);
  GLYPH_FONTS.forEach((font, index) => all.set(glyph(character, font), index * size));
  return all;
}

/** Mean correlation of the pictures of two characters over the fonts, -1 to 1. */
export function resemblance(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum / GLYPH_FONTS.length;
}
