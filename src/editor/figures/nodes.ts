import type { Figure } from '../../core/figures/figure.js';
import type { FigureGroup } from '../../core/figures/grouping.js';
import type { Proof } from '../proofs/proof.js';

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

/** Stands for the figures of a group that are too many for a tree. */
export interface RestNode {
  readonly type: 'rest';
  readonly shown: number;
  readonly all: number;
}

/** An element of the tree of figures: the groups of the page, the figures of a group. */
export type FigureTreeNode = GroupNode | FigureNode | RestNode;
