import type { Steps } from '../../text/steps.js';
import type { DecidedGroup } from '../headings/decide.js';
import { isForeignKind, type ForeignKind } from '../kinds/furniture.js';
import type { Reading, RoughKind } from '../kinds/reading.js';
import type { StoryKind } from '../page.js';
import { givesNumber } from '../words/advert.js';
import { jumpOf } from '../words/jump.js';
import { declaresVoid, headsLost, signsNotice } from '../words/notice.js';
import { openStory, type StoryParts } from './part.js';
import { partContinuation } from './continuation.js';

/** A wider line with a telephone number offers something besides. In full squares. */
const WIDEST_FIELD = 12;

/** Puts the blocks together to stories, in order of their first block. Blocks of foreign matter make stories of their own. */
export function* assembleStories(page: Reading, groups: readonly DecidedGroup[]): Steps<StoryParts[]> {
  const begins = new Map(groups.filter(({ role }) => role !== 'subhead').map((group) => [group.from, group]));
  const assembly = new Assembly(page);
  for (let i = 0; i < page.length; i++) {
    if (i % 64 === 63) yield;
    const group = begins.get(i);
    if (group) assembly.begin(group.role === 'notice' ? 'notice' : 'story');
    assembly.add(i);
  }
  return assembly.finish();
}

class Assembly {
  readonly #page: Reading;
  readonly #stories: StoryParts[] = [];
  #current: StoryParts | null = null;
  /** A story of which only the headings came before a jump line. */
  #waiting: StoryParts | null = null;
  #foreign: StoryParts | null = null;

  constructor(page: Reading) {
    this.#page = page;
  }

  begin(kind: StoryKind): void {
    this.#settle();
    this.#current = this.#open(kind);
  }

  add(i: number): void {
    const kind = this.#page.kind(i) ?? 'body';
    if (isForeignKind(kind)) this.#addForeign(i, kind);
    else if (kind === 'credit' && this.#page.kind(i - 1) === 'caption' && this.#foreign) this.#foreign.blocks.push(i);
    else if (kind === 'jump-line') this.#addJump(i);
    else this.#addText(i, kind);
  }

  finish(): StoryParts[] {
    this.#settle();
    return this.#stories.filter(({ blocks }) => blocks.length > 0);
  }

  #open(kind: StoryKind): StoryParts {
    const story = openStory(kind);
    this.#stories.push(story);
    return story;
  }

  #addForeign(i: number, kind: ForeignKind): void {
    const goesOn = this.#foreign?.kind === kind && this.#foreign.blocks.at(-1) === i - 1 && kind !== 'caption' && !(kind === 'advert' && this.#areCalls(i - 1, i));
    if (!goesOn || !this.#foreign) this.#foreign = this.#open(kind);
    this.#foreign.blocks.push(i);
  }

  /** Whether two adverts that follow one another each give a number to call: of two firms. */
  #areCalls(...blocks: readonly number[]): boolean {
    return blocks.every((i) => this.#page.draft(i).width > WIDEST_FIELD && givesNumber(this.#page.draft(i).bare));
  }

  #addJump(i: number): void {
    const jump = jumpOf(this.#page.draft(i).bare);
    if (jump?.from !== undefined) {
      const waiting = this.#current && !this.#hasBody(this.#current) ? this.#current : null;
      this.#settle();
      this.#waiting = waiting;
      this.#current = this.#open('story');
    }
    this.#current ??= this.#open('story');
    this.#current.blocks.push(i);
    this.#current.jump = jump;
  }

  #addText(i: number, kind: RoughKind): void {
    const opens = kind === 'body' && this.#page.draft(i).sign === 'opening';
    if (this.#current && opens && this.#hasBody(this.#current)) this.begin('story');
    else if (this.#current?.kind === 'notice' && opens) this.begin('story');
    else if (kind === 'body' && declaresVoid(this.#page.draft(i).bare)) this.#beginLost();
    this.#current ??= this.#open('story');
    this.#current.blocks.push(i);
    if (kind !== 'body') return;
    if (this.#current.kind === 'notice' && !signsNotice(this.#page.draft(i).bare)) this.#page.set(i, 'notice', 'notice-word');
    this.#current.jump ??= jumpOf(this.#page.draft(i).bare);
  }

  /** Lost papers are declared void in notices of a sentence each, which stand in a row below one heading or without any. */
  #beginLost(): void {
    const story = this.#current;
    const below = story?.blocks.some((i) => this.#page.kind(i) === 'headline' && headsLost(this.#page.draft(i).bare)) ?? false;
    if (!story || (this.#hasBody(story) && !(below && story.kind === 'notice'))) this.begin('notice');
    else story.kind = 'notice';
  }

  #hasBody({ blocks }: StoryParts): boolean {
    return blocks.some((i) => this.#page.kind(i) === 'body' || this.#page.kind(i) === 'notice');
  }

  #settle(): void {
    if (this.#waiting && this.#current) partContinuation(this.#page, this.#waiting, this.#current);
    this.#waiting = null;
    this.#current = null;
  }
}
