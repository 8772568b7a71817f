import type { Figure } from '../../core/figures/figure.js';
import type { FigureGroup } from '../../core/figures/grouping.js';
import type { Proof } from '../proof.js';

export interface GroupNode {
  readonly type: 'group';
  readonly proof: Proof;
  readonly group: FigureGroup;
}

export interface FigureNode {
  readonly type: 'figure';
  readonly proof: Proof;
  readonly group: FigureGroup;
  readonly figure: Figure;
}

/** An element of the tree of figures: the groups of the page, the figures of a group. */
export type FigureTreeNode = GroupNode | FigureNode;
