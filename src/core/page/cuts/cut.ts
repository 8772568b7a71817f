import type { Certainty } from '../../text/certainty.js';
import type { Cut } from '../../text/joined.js';
import type { LineIndex } from '../../text/lines.js';
import type { Steps } from '../../text/steps.js';

/** A cut of the page with the evidence for it. Offsets are source offsets. */
export interface PageCut extends Cut {
  readonly certainty: Certainty;
  /** Cuts of the same kind that speak for this one (same pitch in the column, same watermark …), itself included. */
  readonly alike: number;
  /** Printed lines (column breaks, line breaks): width of the column's lines in full squares, two digits or letters to a square. */
  readonly pitch?: number;
  /** Glosses: the reading; watermarks: the repeated string. */
  readonly detail?: string;
}

/**
 * Finds what must leave a text before it is cut into blocks (glosses, watermarks). Returns cuts ascending and without
 * overlap; yields at least every 64k characters.
 */
export type CutFinder = (text: string, lines: LineIndex) => Steps<PageCut[]>;
