import type { Gate } from './gate.js';
import type { SentenceReader } from './sentence-reader.js';
import type { ShapeTable } from './shape-table.js';

/** What finding look-alikes needs of the embedded model. */
export interface LookalikeModel {
  readonly reader: SentenceReader;
  readonly shapes: ShapeTable;
  readonly gate: Gate;
}
