import type { StoryClues } from '../jumps/clues.js';
import type { IssueFacts, Jump, StoryKind } from '../page.js';

/** A stretch of text by line and UTF-16 unit within the line, both from 0, end exclusive. */
export interface TextRange {
  readonly startLine: number;
  readonly startCharacter: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

export type PartKind = 'subhead' | 'continuation';

/** A place inside a story that a reader would go to. */
export interface StoryPart {
  readonly kind: PartKind;
  readonly label: string;
  readonly range: TextRange;
}

/** What the sidebar, the symbols and the search for stories know about a story. Holds none of the page's text but names. */
export interface StoryOutline {
  /** As `Story.id`. */
  readonly id: string;
  readonly kind: StoryKind;
  /** Its headline on one line; else its kicker; else its first words. */
  readonly name: string;
  readonly kicker: string;
  /** Whether the name is its headline. */
  readonly headed: boolean;
  readonly bylines: readonly string[];
  readonly dateline: string | null;
  readonly jump: Jump | null;
  /** For a story with text: what it is recognised by where it goes on on another page. */
  readonly clues: StoryClues | null;
  /** The headline, or what stands first where there is none. */
  readonly heading: TextRange;
  /** The unbroken stretches of the page that belong to the story, in order of position; never empty. */
  readonly runs: readonly TextRange[];
  /** In order of position. */
  readonly parts: readonly StoryPart[];
  /** For a caption: the id of the story into which it is set. */
  readonly host: string | null;
  /** Whether corrections by hand made it what it is. */
  readonly byHand: boolean;
  readonly artifacts: number;
  readonly figures: number;
}

/** The stories of a page, small enough to be kept for every page of a workspace. */
export interface PageOutline {
  readonly issue: IssueFacts;
  /** In order of position. */
  readonly stories: readonly StoryOutline[];
  readonly artifacts: number;
  readonly figures: number;
}

/** The story at a place: the one that begins last before it, else the first. Undefined on an empty page. */
export function storyAt(outline: PageOutline, line: number, character: number): StoryOutline | undefined {
  let nearest: TextRange | undefined;
  let found = outline.stories[0];
  for (const story of outline.stories) {
    for (const run of story.runs) {
      const before = run.startLine < line || (run.startLine === line && run.startCharacter <= character);
      if (!before || (nearest && compareStarts(run, nearest) < 0)) continue;
      nearest = run;
      found = story;
    }
  }
  return found;
}

type Start = Pick<TextRange, 'startLine' | 'startCharacter'>;

/** Orders ranges by where they begin. */
export function compareStarts(a: Start, b: Start): number {
  return a.startLine - b.startLine || a.startCharacter - b.startCharacter;
}
