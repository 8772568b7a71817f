import type { Certainty } from '../../text/certainty.js';
import { JoinedText } from '../../text/joined.js';
import type { Span } from '../../text/span.js';
import type { Steps } from '../../text/steps.js';
import type { PageCut } from '../cuts/cut.js';
import type { Reading } from '../kinds/reading.js';
import type { Recurrence } from '../kinds/recurrence.js';
import type { BlockKind, Join, JoinReason, Paragraph } from '../page.js';
import type { PrintedLines } from '../printed/line-ends.js';
import type { StoryParts } from '../stories/part.js';
import { LONGEST_PIECE, piecesOf } from '../printed/pieces.js';
import { JOINS, scoreSeam, SURELY_JOINS, wordOverSeam } from './seam.js';

/** What the joining of paragraphs reads. */
export interface JoinContext {
  readonly text: string;
  readonly page: Reading;
  readonly print: readonly PrintedLines[];
  readonly recurrence: Recurrence;
  readonly cuts: readonly PageCut[];
  /** Where a site's mark ends: there it ended a paragraph. */
  readonly marked: ReadonlySet<number>;
}

interface Bond {
  readonly certainty: Certainty;
  readonly reasons: readonly JoinReason[];
}

interface OpenParagraph {
  readonly kind: BlockKind;
  readonly spans: Span[];
  readonly bonds: (Bond & { readonly kind: Join['kind'] })[];
  last: number;
  length: number;
}

const SURE_WORD = 2;

/** The paragraphs of a story as they were before the page broke them, in reading order. */
export function* joinParagraphs(context: JoinContext, story: StoryParts, index: number): Steps<Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  let open: OpenParagraph | null = null;
  for (const i of story.blocks) {
    yield;
    const kind = context.page.kind(i) as BlockKind;
    if (kind === 'credit' && open?.kind === 'body') {
      paragraphs.push(close(context, openAt(context, i, kind), index));
      continue;
    }
    const bond: Bond | null = open?.kind === kind && open.length < LONGEST_PIECE ? bondOf(context, open.last, i, kind) : null;
    if (open && bond) {
      extend(context, open, i, bond);
      continue;
    }
    if (open) paragraphs.push(close(context, open, index));
    open = openAt(context, i, kind);
    while (open.spans.length > 1) paragraphs.push(close(context, { ...open, spans: open.spans.splice(0, 1) }, index));
  }
  if (open) paragraphs.push(close(context, open, index));
  return paragraphs;
}

function openAt({ text, page }: JoinContext, i: number, kind: BlockKind): OpenParagraph {
  const { start, end } = page.draft(i);
  return { kind, spans: piecesOf(text, { start, end }), bonds: [], last: i, length: (end - start) % LONGEST_PIECE };
}

function extend({ page }: JoinContext, open: OpenParagraph, i: number, bond: Bond): void {
  const { start, end } = page.draft(i);
  open.bonds.push({ ...bond, kind: i < open.last ? 'displaced' : i === open.last + 1 ? 'paragraph-break' : 'foreign-block' });
  open.spans.push({ start, end });
  open.last = i;
  open.length += end - start;
}

/** The evidence that block `i` goes on where block `last` stops, or null where it does not. */
function bondOf({ page, print, recurrence, marked }: JoinContext, last: number, i: number, kind: BlockKind): Bond | null {
  const before = print[last];
  const after = print[i];
  if (!before || !after || page.draft(i).end - page.draft(i).start > LONGEST_PIECE) return null;
  if (kind === 'subhead' || kind === 'headline') {
    const halves = i === last + 1 && wordOverSeam(page.draft(last).bare, page.draft(i).bare, recurrence) >= SURE_WORD;
    return halves ? { certainty: 'likely', reasons: ['heading-halves', 'word-over-seam'] } : null;
  }
  if (kind !== 'body' && kind !== 'notice') return null;
  const { score, reasons } = scoreSeam({ draft: page.draft(last), print: before }, { draft: page.draft(i), print: after }, recurrence);
  return score >= (marked.has(page.draft(last).end) ? SURELY_JOINS : JOINS) ? { certainty: score >= SURELY_JOINS ? 'certain' : 'likely', reasons } : null;
}

function close({ text, cuts }: JoinContext, { kind, spans, bonds }: OpenParagraph, story: number): Paragraph {
  const joined = new JoinedText(text, spans, cuts);
  const joins = bonds.map((bond, i): Join => {
    const before = spans[i];
    const after = spans[i + 1];
    const start = before?.end ?? 0;
    return { ...bond, gap: { start, end: Math.max(start, after?.start ?? start) }, at: joinedAt(joined, after?.start ?? start) };
  });
  return { spans, joined, joins, kind, story };
}

/** Where in the joined text the part that begins at a source offset begins. */
function joinedAt(joined: JoinedText, source: number): number {
  return joined.seams.find(({ cut }) => cut.kind === 'paragraph-break' && cut.end === source)?.at ?? 0;
}
