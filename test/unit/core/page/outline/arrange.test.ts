import { strict as assert } from 'node:assert';
import { arrange, type Arrangement } from '../../../../../src/core/page/outline/arrange.js';
import type { StoryOutline } from '../../../../../src/core/page/outline/outline.js';
import { madeOutline, madeStory } from './made-outline.js';

const story = (name: string, more: Partial<StoryOutline> = {}): StoryOutline => madeStory(name, { name, ...more });

const OUTLINE = madeOutline(
  story('晚报', { kind: 'masthead' }), story('秋粮收购', { bylines: ['周立'], dateline: '本报讯' }), story('农民排队', { kind: 'caption', host: '秋粮收购' }),
  story('大桥 Bridge', { kicker: '昨天通车' }),
);

const names = (arrangement: Partial<Arrangement>): string[] =>
  arrange(OUTLINE, { filter: '', hideFurniture: false, kinds: [], order: 'page', ...arrangement }).map(({ name }) => name);

describe('arrange', () => {
  it('should list stories in order of position, captions with their stories', () => assert.deepEqual(names({}), ['晚报', '秋粮收购', '大桥 Bridge']));
  it('should hide furniture', () => assert.deepEqual(names({ hideFurniture: true }), ['秋粮收购', '大桥 Bridge']));
  it('should list only the kinds that are named, captions by themselves', () => assert.deepEqual(names({ kinds: ['caption', 'masthead'] }), ['晚报', '农民排队']));
  it('should order by headline', () => assert.deepEqual(names({ order: 'headline' }), ['大桥 Bridge', '秋粮收购', '晚报']));
  it('should find by byline and dateline', () => assert.deepEqual(names({ filter: '周立 本报讯' }), ['秋粮收购']));
  it('should find by kicker, in any case of letters', () => assert.deepEqual(names({ filter: 'bridge 通车' }), ['大桥 Bridge']));
  it('should find captions by their words and by their kind', () => {
    assert.deepEqual(names({ filter: '排队' }), ['农民排队']);
    assert.deepEqual(names({ filter: 'caption' }), ['农民排队']);
  });
  it('should list nothing where not every word is found', () => assert.deepEqual(names({ filter: '周立 通车' }), []));
});
