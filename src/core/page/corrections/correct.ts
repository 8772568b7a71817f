import { isFurnitureKind } from '../kinds/furniture.js';
import type { Reading, RoughKind } from '../kinds/reading.js';
import type { StoryKind } from '../page.js';
import { jumpIn, openStory, type StoryParts } from '../stories/part.js';
import type { PlacedCorrection } from './correction.js';

const HEADINGS: ReadonlySet<RoughKind> = new Set(['kicker', 'headline', 'deck', 'subhead', 'heading']);

/**
 * Does to the stories what a person set right, one correction after the other. Blocks only change their story, so that each is in
 * exactly one as before. A correction whose place is not there any more, or that says what is so already, changes nothing.
 */
export function correctStories(page: Reading, stories: readonly StoryParts[], corrections: readonly PlacedCorrection[]): StoryParts[] {
  if (corrections.length === 0) return [...stories];
  const desk = new Desk(page, stories);
  for (const correction of corrections) desk.apply(correction);
  return desk.finish();
}

class Desk {
  readonly #page: Reading;
  readonly #stories: StoryParts[];

  constructor(page: Reading, stories: readonly StoryParts[]) {
    this.#page = page;
    this.#stories = [...stories];
  }

  apply({ correction, index, at, last, into }: PlacedCorrection): void {
    const block = this.#blockAt(at);
    const story = this.#storyOf(block);
    const other = this.#storyOf(this.#blockAt(into));
    if (!story || !other) return;
    switch (correction.type) {
      case 'split': this.#split(story, block, index); break;
      case 'merge': this.#move(story, story.blocks, other, index); break;
      case 'kind': this.#setKind(story, correction.kind, index); break;
      case 'headline': this.#setHeadline(story, this.#between(story, block, this.#blockAt(last)), index); break;
      case 'move': this.#move(story, this.#between(story, block, this.#blockAt(last)), other, index); break;
    }
  }

  finish(): StoryParts[] {
    const stories = this.#stories.filter(({ blocks }) => blocks.length > 0);
    for (const story of stories) if (story.byHand.length > 0) story.jump = jumpIn(this.#page, story.blocks);
    return stories.sort((a, b) => (a.blocks[0] ?? 0) - (b.blocks[0] ?? 0));
  }

  #split(story: StoryParts, block: number, index: number): void {
    const from = story.blocks.indexOf(block);
    if (from <= 0) return;
    const begun = openStory(story.kind, ...story.blocks.splice(from));
    begun.byHand.push(...story.byHand, index);
    story.byHand.push(index);
    this.#stories.push(begun);
    if (HEADINGS.has(this.#page.kind(block) ?? 'body')) this.#page.set(block, 'headline', 'by-hand');
  }

  #move(from: StoryParts, blocks: readonly number[], into: StoryParts, index: number): void {
    if (from === into || blocks.length === 0) return;
    const isWhole = blocks.length === from.blocks.length;
    const moved = [...blocks];
    from.blocks.splice(0, from.blocks.length, ...from.blocks.filter((block) => !moved.includes(block)));
    const hasHeadline = into.blocks.some((block) => this.#page.kind(block) === 'headline');
    for (const block of moved) {
      const kind = this.#page.kind(block) ?? 'body';
      if (HEADINGS.has(kind) && hasHeadline) this.#page.set(block, 'subhead', 'by-hand');
      else if (from.kind !== 'caption') this.#fit(block, from.kind, into.kind);
    }
    const place = into.blocks.findIndex((block) => block > (moved[0] ?? 0));
    into.blocks.splice(place < 0 ? into.blocks.length : place, 0, ...moved);
    into.byHand.push(...(isWhole ? from.byHand : []), index);
    if (!isWhole) from.byHand.push(index);
  }

  #setKind(story: StoryParts, kind: StoryKind, index: number): void {
    story.byHand.push(index);
    for (const block of story.blocks) this.#fit(block, story.kind, kind);
    story.kind = kind;
  }

  /** The headline that stood there before becomes what it then is: a kicker above the new one, a deck below it. */
  #setHeadline(story: StoryParts, blocks: readonly number[], index: number): void {
    const first = story.blocks.indexOf(blocks[0] ?? -1);
    for (const [i, block] of story.blocks.entries()) {
      if (this.#page.kind(block) === 'headline') this.#page.set(block, i < first ? 'kicker' : 'deck', 'by-hand');
    }
    for (const block of blocks) this.#page.set(block, 'headline', 'by-hand');
    story.byHand.push(index);
  }

  /** Makes of a block what it is in a story of another kind. A caption that is moved into a story stays one. */
  #fit(block: number, from: StoryKind, to: StoryKind): void {
    if (from === to) return;
    const kind = this.#page.kind(block);
    if (isFurnitureKind(to)) this.#page.set(block, to, 'by-hand');
    else if (isFurnitureKind(from) || kind === 'notice' || (to === 'notice' && kind === 'body')) this.#page.set(block, to === 'notice' ? 'notice' : 'body', 'by-hand');
    else if (to === 'caption' && kind === 'body') this.#page.set(block, 'caption', 'by-hand');
    else if (from === 'caption' && kind === 'caption') this.#page.set(block, 'body', 'by-hand');
  }

  /** The blocks of the story from one to another, in its reading order. */
  #between(story: StoryParts, first: number, last: number): number[] {
    const from = story.blocks.indexOf(first);
    const to = story.blocks.indexOf(last);
    return from < 0 ? [] : story.blocks.slice(from, Math.max(from, to) + 1);
  }

  /** The block in which an offset lies, else the next one. */
  #blockAt(offset: number): number {
    const { drafts } = this.#page;
    let low = 0;
    let high = drafts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((drafts[middle]?.end ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #storyOf(block: number): StoryParts | undefined {
    return this.#stories.find(({ blocks }) => blocks.includes(block));
  }
}
