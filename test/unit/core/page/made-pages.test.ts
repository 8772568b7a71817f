import { strict as assert } from 'node:assert';
import type { Page } from '../../../../src/core/page/page.js';
import { readPage } from '../../../../src/core/page/read.js';
import { runToEnd } from '../../../../src/core/text/steps.js';
import { HABITS } from './habits.js';
import { inTurn, setPage, type MadePage, type MadeStory } from './made-page.js';
import { FACTORY_PAPER, HARBOUR_TIMES, MORNING_NEWS } from './made-city-stories.js';
import { BRIEFS, FAMILY_PAGE, MARKET_ORDER, MARKET_PAGE } from './made-hard-stories.js';
import { COUNTY_WEEKLY, ISLAND_EVENING, OLD_DAILY, PROVINCE_DAILY, TOWN_WEB } from './made-stories.js';

const PAGES: readonly (readonly [string, readonly MadeStory[]])[] = [
  ['a county weekly', COUNTY_WEEKLY], ['an evening paper in traditional script', ISLAND_EVENING], ['an inner page of a daily', PROVINCE_DAILY],
  ['a factory paper', FACTORY_PAPER], ['a daily of a port in traditional script', HARBOUR_TIMES], ['a morning paper', MORNING_NEWS], ['a web page', TOWN_WEB], ['briefs without headlines', BRIEFS], ['a page with numbered subheads', FAMILY_PAGE], ['a daily of the fifties', OLD_DAILY],
];

const solid = (text: string): string => text.replace(/\s+/gu, '');

/** What a reader would say of each story, in order of its first character. */
function expected(stories: readonly MadeStory[], { text, truth }: MadePage): object[] {
  return stories.map(({ kind, headline, bylines }, i) => ({
    kind, text: truth[i]!.map(({ start, end }) => solid(text.slice(start, end))).join(''),
    ...(kind === 'story' || kind === 'notice' ? { headline: headline === undefined ? null : solid(headline), bylines: bylines ?? [] } : {}),
  }));
}

function found(page: Page): object[] {
  const { text } = page;
  return [...page.stories].sort((a, b) => a.segments[0]!.start - b.segments[0]!.start).map(({ kind, headline, bylines, segments }) => ({
    kind, text: segments.map(({ start, end }) => solid(text.slice(start, end))).join(''),
    ...(kind === 'story' || kind === 'notice' ? { headline: headline && solid(text.slice(headline.start, headline.end)), bylines } : {}),
  }));
}

/** Stories of furniture that follow one another count as one. */
function merged(stories: readonly MadeStory[]): MadeStory[] {
  const kept: MadeStory[] = [];
  for (const story of stories) {
    const last = kept.at(-1);
    if (last?.kind === story.kind && story.kind === 'masthead') kept[kept.length - 1] = { ...last, pieces: [...last.pieces, ...story.pieces] };
    else kept.push(story);
  }
  return kept;
}

describe('the stories of made pages', () => {
  for (const [name, pieces] of PAGES) {
    const stories = merged(pieces);
    for (const habit of HABITS) {
      it(`should read ${name} given as ${habit.name}`, () => {
        const made = setPage(stories, inTurn(stories), habit);
        assert.deepEqual(found(runToEnd(readPage(made.text))), expected(stories, made));
      });
    }
  }

  it('should tell adverts, captions, lettering and fragments in the middle of stories', () => {
    for (const habit of HABITS.filter(({ pitch, pieceEnd }) => pitch === 0 || pieceEnd === '\n\n')) {
      const made = setPage(MARKET_PAGE, MARKET_ORDER, habit);
      const inOrder = (list: object[]): object[] => list.sort((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
      assert.deepEqual(inOrder(found(runToEnd(readPage(made.text)))), inOrder(expected(MARKET_PAGE, made)), habit.name);
    }
  });

  it('should go on with a story after what interrupts it', () => {
    const bridge = COUNTY_WEEKLY[2]!;
    const halves = bridge.pieces[2]!.text.split('东岸的退休');
    const cut: MadeStory = {
      ...bridge,
      pieces: [bridge.pieces[0]!, bridge.pieces[1]!, { text: `${halves[0]!}东岸的退`, set: 'paragraph' }, { text: `休${halves[1]!}`, set: 'paragraph' }, bridge.pieces[3]!],
    };
    const stories: MadeStory[] = [cut, { kind: 'masthead', pieces: [{ text: '国内统一刊号 CN 33-0099', set: 'line' }] }, COUNTY_WEEKLY[4]!];
    const order: [number, number][] = [[0, 0], [0, 1], [0, 2], [1, 0], [2, 0], [2, 1], [0, 3], [0, 4]];
    for (const habit of HABITS.slice(0, 2)) {
      const made = setPage(stories, order, habit);
      const page = runToEnd(readPage(made.text));
      assert.deepEqual(found(page), expected(stories, made));
      const joins = page.paragraphs.flatMap(({ joins: list, joined }) => list.map(({ at, kind }) => `${kind} ${joined.text.slice(at - 2, at + 2)}`));
      assert.deepEqual(joins, ['foreign-block 的退休教']);
    }
  });
});
