import type { ShapeTable } from './shape-table.js';

/** Marks that the word model knows in one form only, and the half-width and traditional marks that stand for them. */
const MARKS = new Map(Array.from(',，;；?？!！:：「“」”『“』”﹐，﹔；。。', (mark) => mark.charCodeAt(0)).flatMap((unit, index, all) => (index % 2 === 0 ? [[unit, all[index + 1] ?? unit] as const] : [])));

/** The unit as the word model reads it: simplified, marks in full width. One unit stands for one. */
export function folded(unit: number, shapes: ShapeTable): number {
  return shapes.simplify(MARKS.get(unit) ?? unit);
}

/** Fills `units` with the folded units of the text; returns how many. */
export function foldInto(units: Uint16Array, text: string, shapes: ShapeTable): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units[i] = unit < 0x3001 || unit > 0xa000 ? (MARKS.get(unit) ?? unit) : folded(unit, shapes);
  }
  return text.length;
}
