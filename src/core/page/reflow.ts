import { isLatinLetterAt } from '../text/characters.js';
import type { TextEdit } from '../text/edits.js';
import { contains, type Span } from '../text/span.js';
import { paragraphEnd, withdrawal } from './reflow-gaps.js';
import type { BlockKind, Page, Story } from './page.js';
import { readInOrder } from './reading-order.js';

/** The edits that set a story anew in its file. No character but blanks comes or goes. */
export interface Reflow {
  /** Each joins two printed lines, or two halves of a paragraph with nothing but blanks between. */
  readonly lines: readonly TextEdit[];
  /** Bring all parts of the story to where it begins, in reading order; only together. Empty where they stand so already. */
  readonly parts: readonly TextEdit[];
}

/** A piece of a paragraph in reading order. */
interface Piece extends Span {
  readonly kind: BlockKind;
  /** Whether a paragraph or heading begins with it. */
  readonly opens: boolean;
}

/** Headings and verse keep their lines. */
const FLOWING: ReadonlySet<BlockKind> = new Set(['body', 'notice', 'caption']);

/** Joins the lines of a story, and its parts where other text or another order separates them. */
export function reflow(page: Page, story: Story): Reflow {
  const pieces = piecesOf(page, story);
  const [first] = pieces;
  if (!first) return { lines: [], parts: [] };
  const setting = new Setting(page, homeOf(page, story, first));
  for (const piece of pieces) setting.add(piece);
  return setting.finish();
}

function piecesOf(page: Page, story: Story): Piece[] {
  return readInOrder(page, story).parts.flatMap(({ paragraph: { spans, kind } }) => (
    spans.map(({ start, end }, i): Piece => ({ start, end, kind, opens: i === 0 }))
  ));
}

/** The stretch of the page around the story's first piece that no other story interrupts. */
function homeOf({ stories, text }: Page, own: Story, { start }: Span): Span {
  let home = { start: 0, end: text.length };
  for (const segment of stories.filter((story) => story !== own).flatMap(({ segments }) => segments)) {
    if (segment.end <= start) home = { ...home, start: Math.max(home.start, segment.end) };
    else home = { ...home, end: Math.min(home.end, segment.start) };
  }
  return home;
}

class Setting {
  readonly #lines: TextEdit[] = [];
  readonly #parts: TextEdit[] = [];
  readonly #moved: Piece[] = [];
  readonly #end: string;
  /** The last piece that stays, and the last one in reading order. */
  #last: Piece | undefined;
  #previous: Piece | undefined;
  /** What is brought here from elsewhere, to stand after the last piece. */
  #brought = '';
  #homeEnd = 0;

  constructor(private readonly page: Page, private readonly home: Span) {
    this.#end = paragraphEnd(page.text);
  }

  add(piece: Piece): void {
    const isHere = contains(this.home, piece);
    if (isHere) this.#homeEnd = Math.max(this.#homeEnd, piece.end);
    if (isHere && piece.start >= (this.#last?.end ?? 0)) {
      this.#joinLines(piece);
      if (this.#last) this.#close(this.#last, piece);
      this.#last = piece;
    } else {
      this.#brought += this.#before(piece) + this.#withLinesJoined(piece);
      this.#moved.push(piece);
    }
    this.#previous = piece;
  }

  finish(): Reflow {
    const end = this.#last?.end ?? 0;
    if (this.#brought !== '') this.#parts.push({ start: end, end: Math.max(end, this.#homeEnd), text: this.#brought });
    const replaced = [...this.#parts];
    for (const piece of this.#moved) {
      if (!replaced.some((edit) => contains(edit, piece))) this.#parts.push({ ...withdrawal(this.page.text, piece), text: '' });
    }
    return { lines: this.#lines, parts: this.#parts.sort((a, b) => a.start - b.start) };
  }

  /** Sees to what stands between two pieces that stay. */
  #close(last: Piece, piece: Piece): void {
    const gap = { start: last.end, end: piece.start };
    const between = this.page.text.slice(gap.start, gap.end);
    const isBlank = between.trim() === '';
    if (this.#brought !== '' || !isBlank) this.#parts.push({ ...gap, text: this.#brought + this.#before(piece) });
    else if (!piece.opens && between !== this.#before(piece)) this.#lines.push({ ...gap, text: this.#before(piece) });
    this.#brought = '';
  }

  #before(piece: Piece): string {
    if (piece.opens) return this.#end;
    const { text } = this.page;
    const last = this.#previous;
    return last && isLatinLetterAt(text, last.end - 1) && isLatinLetterAt(text, piece.start) ? ' ' : '';
  }

  #joinLines(piece: Piece): void {
    for (const edit of this.#joinsIn(piece)) this.#lines.push(edit);
  }

  #withLinesJoined(piece: Piece): string {
    let text = '';
    let at = piece.start;
    for (const edit of this.#joinsIn(piece)) {
      text += this.page.text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return text + this.page.text.slice(at, piece.end);
  }

  #joinsIn(piece: Piece): TextEdit[] {
    if (!FLOWING.has(piece.kind)) return [];
    return this.page.cuts
      .filter((cut) => (cut.kind === 'line-break' || cut.kind === 'column-break') && contains(piece, cut))
      .map(({ start, end, replacement }) => ({ start, end, text: replacement ?? '' }));
  }
}
