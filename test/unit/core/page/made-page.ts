import type { StoryKind } from '../../../../src/core/page/page.js';

/** A piece of a made page: the text as a reader would have it. */
export interface Piece {
  readonly text: string;
  /** How it is set: a paragraph is broken into printed lines, the rest stands on lines of its own. */
  readonly set: 'line' | 'paragraph';
}

/** A story of a made page, with what a reader would say of it. */
export interface MadeStory {
  readonly kind: StoryKind;
  readonly headline?: string;
  readonly bylines?: readonly string[];
  readonly pieces: readonly Piece[];
}

export const line = (text: string): Piece => ({ text, set: 'line' });
export const para = (text: string): Piece => ({ text, set: 'paragraph' });

/** How an engine gives a page: what it puts between pieces, and what remains of the printed lines. */
export interface Habit {
  readonly name: string;
  /** Squares to a printed line; 0 keeps paragraphs whole. */
  readonly pitch: number;
  /** What an end of a printed line becomes. */
  readonly lineEnd: string;
  readonly pieceEnd: string;
  readonly indent: string;
  /** Every n-th line of a paragraph is set short (around a picture); 0 for none. */
  readonly shortEvery: number;
}

export interface MadePage {
  readonly text: string;
  /** The spans of each story, in the order of the stories given. */
  readonly truth: readonly (readonly { start: number; end: number }[])[];
}

/** Sets the pieces of the stories in the order given: `[story, piece]` pairs, so that foreign pieces can interrupt a story. */
export function setPage(stories: readonly MadeStory[], order: readonly (readonly [number, number])[], habit: Habit): MadePage {
  let text = '';
  const truth = stories.map((): { start: number; end: number }[] => []);
  for (const [story, index] of order) {
    const piece = stories[story]!.pieces[index]!;
    const start = text.length;
    text += piece.set === 'paragraph' ? setParagraph(piece.text, habit) : piece.text;
    truth[story]!.push({ start, end: text.length });
    text += habit.pieceEnd;
  }
  return { text, truth };
}

/** Every piece of every story in turn. */
export function inTurn(stories: readonly MadeStory[]): [number, number][] {
  return stories.flatMap(({ pieces }, story) => pieces.map((_, piece): [number, number] => [story, piece]));
}

function setParagraph(text: string, { pitch, lineEnd, indent, shortEvery }: Habit): string {
  if (pitch === 0) return indent + text;
  let set = indent;
  let width = 2;
  let lines = 1;
  for (const character of text) {
    const room = shortEvery > 0 && lines % shortEvery === 0 ? pitch - 4 : pitch;
    if (width >= room && !'，。、；：！？”』」）》'.includes(character)) {
      set += lineEnd;
      width = 0;
      lines++;
    }
    set += character;
    width += character < 'ɐ' ? 0.5 : 1;
  }
  return set;
}
