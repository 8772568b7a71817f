import type { Certainty } from '../text/certainty.js';
import type { JoinedText } from '../text/joined.js';
import type { LineIndex } from '../text/lines.js';
import type { Span } from '../text/span.js';
import type { PageCut } from './cuts/cut.js';

export type { PageCut };

export type Script = 'hans' | 'hant' | 'mixed';

export const STORY_KINDS = [
  'story', 'caption', 'notice', 'advert', 'masthead', 'imprint', 'photo-text', 'spam', 'boilerplate', 'garbage',
] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

/** What a block is to a newspaper reader. */
export type BlockKind =
  | 'kicker' | 'headline' | 'deck' | 'subhead' | 'byline' | 'jump-line' | 'body'
  | 'caption' | 'credit' | 'notice' | 'advert' | 'masthead' | 'imprint' | 'photo-text' | 'spam' | 'boilerplate' | 'garbage';

/** Why a block is held to be what it is. */
export type BlockReason =
  | 'final-stop' | 'no-final-stop' | 'length' | 'heading-mark' | 'dateline' | 'byline-near' | 'deck-near' | 'sentence-inside' | 'paragraph-opener'
  | 'open-bracket' | 'mid-sentence' | 'printed-lines' | 'halves' | 'own-words' | 'place-name' | 'genre-word' | 'story-ended' | 'other-subject'
  | 'same-subject' | 'numbering' | 'several-lines' | 'page-start' | 'caption-near' | 'credit-near' | 'interrupts-paragraph' | 'fragments' | 'placeholder'
  | 'odd-characters' | 'near-duplicate' | 'company' | 'latin-logo' | 'pinyin-title' | 'notice-word' | 'site-titles' | 'no-body' | 'by-hand'
  | 'parallel-labels' | 'no-echo' | 'brief';

/**
 * Lines that were printed together: the unit that is classified. The span has no line end at its end. Where a break was lost, one
 * line holds several blocks (a subhead glued to the paragraph before it, two glued paragraphs).
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly reasons: readonly BlockReason[];
  /** First and last line, from 0. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Offset of the first character after Markdown marks, list marks and indent. */
  readonly contentStart: number;
}

/** Why two blocks are held to be one paragraph. */
export type JoinReason =
  | 'no-final-stop' | 'word-over-seam' | 'open-quote' | 'open-bracket' | 'number-over-seam' | 'function-word' | 'full-line' | 'heading-halves';

/** A place where parts of a paragraph that stand apart on the page were joined. */
export interface Join {
  /** Offset in the joined text. */
  readonly at: number;
  /** What stands between the parts in the source (line ends, foreign blocks); empty where the second part stands before the first. */
  readonly gap: Span;
  /** Only blank lines between, other blocks between, or parts that the page gives in another order. */
  readonly kind: 'paragraph-break' | 'foreign-block' | 'displaced';
  readonly certainty: Certainty;
  readonly reasons: readonly JoinReason[];
}

/** Text that was one paragraph (or one heading) in print, wherever its parts stand on the page. */
export interface Paragraph {
  /** In reading order. */
  readonly spans: readonly Span[];
  readonly joined: JoinedText;
  /** Where blocks were joined, in order of `at`. */
  readonly joins: readonly Join[];
  readonly kind: BlockKind;
  /** Index into `Page.stories`. */
  readonly story: number;
}

export interface Jump {
  /** The page a story comes from (上接) or goes on at (下转), as printed. */
  readonly from?: string;
  readonly to?: string;
}

export interface Story {
  /** Unique on the page: s1, s2 … */
  readonly id: string;
  readonly kind: StoryKind;
  readonly headline: Span | null;
  readonly kicker: readonly Span[];
  readonly deck: readonly Span[];
  readonly subheads: readonly Span[];
  readonly bylines: readonly string[];
  readonly dateline: string | null;
  readonly jump: Jump | null;
  /** In reading order; every non-blank character of the page is in exactly one segment of one story. */
  readonly segments: readonly Span[];
  /** Which of the corrections by hand that the page was read with made it what it is, by their indices. */
  readonly byHand?: readonly number[];
}

export interface IssueFacts {
  readonly title: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  /** Number of pages of the issue. */
  readonly pages: number | null;
  /** The page's own label (`B1`, `3`), where it is printed. */
  readonly page: string | null;
}

export interface Page {
  readonly text: string;
  readonly lines: LineIndex;
  readonly script: Script;
  readonly issue: IssueFacts;
  /** All that the joined paragraphs leave out, ascending, without overlap. What lies between joined blocks is in `Paragraph.joins`. */
  readonly cuts: readonly PageCut[];
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
  readonly stories: readonly Story[];
}
