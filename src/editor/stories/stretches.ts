import type { StretchNode, TreeNode } from './nodes.js';

/** More rows under one are shown in stretches, so that none is too long to be read, or to be handed to the tree at a stretch. */
const MOST_ROWS = 200;
const ROWS_OF_STRETCH = 100;

/** The rows under a row: themselves, or the stretches of which they consist where they are many. */
export function inStretches(parent: StretchNode['parent'], rows: TreeNode[]): TreeNode[] {
  if (rows.length <= MOST_ROWS) return rows;
  const stretches: StretchNode[] = [];
  for (let first = 0; first < rows.length; first += ROWS_OF_STRETCH) {
    stretches.push({ type: 'stretch', parent, first, rows: rows.slice(first, first + ROWS_OF_STRETCH) });
  }
  return stretches;
}

/** The row under which one of the rows is shown. */
export function parentAmong(parent: StretchNode['parent'], rows: TreeNode[], isIt: (row: TreeNode) => boolean): TreeNode {
  if (rows.length <= MOST_ROWS) return parent;
  const at = rows.findIndex(isIt);
  return inStretches(parent, rows)[Math.floor(Math.max(at, 0) / ROWS_OF_STRETCH)] ?? parent;
}
