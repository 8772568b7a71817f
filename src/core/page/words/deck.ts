/** A deck is so much wider than its headline. In full squares. */
const WIDER = 4;

/** A heading or a line of one. */
interface Heading {
  readonly bare: string;
  /** In full squares. */
  readonly width: number;
}

/** Whether a heading is so much wider than the one above it, which has no clauses, that it explains what that one names. */
export function outgrows(heading: Heading, above: Heading): boolean {
  return heading.width > above.width + WIDER && !/[，,；;：:]/u.test(above.bare);
}

/** Whether a heading tells in clauses: a mark stands in it, and more behind that. */
export function tellsInClauses(bare: string): boolean {
  return /[，,；;].{4}/u.test(bare);
}
