import { remembered } from '../memory/remembered.js';
import type { Page } from '../page/page.js';
import { say } from '../text/message.js';
import type { Span } from '../text/span.js';
import type { Steps } from '../text/steps.js';
import type { Rule } from './artifact.js';
import { isReadable } from './prose.js';
import { artifact } from './report.js';

/** Names of places by their last character, and of persons between an office and what they say or do. */
const PLACE = /(?<=[在到往从自、，。赴去]|^)(\p{Script=Han}{2,3}(?:社区|社區|街道|小区|小區|村|镇|鎮|乡|鄉))/gu;
const PERSON = /(?:书记|書記|主任|局长|局長|市长|市長|县长|縣長|镇长|鎮長|校长|校長|记者|記者|居民|村民|队长|隊長|经理|經理)(\p{Script=Han}{2,3}?)(?=[说說表介告指带帶，、])/gu;

/**
 * Two spellings of one name on the page: one look-alike apart, one of them printed more often. Both are shown to the reader, who
 * decides; two people may well bear such names. A word of the project is no misprint.
 */
export const inconsistentName: Rule = {
  id: 'inconsistent-name',
  scope: 'page',
  *check(page, { language, evidence }) {
    if (!language) return;
    const { shapes } = language.lookalikes;
    const names = yield* namesOf(page);
    const repeated = [...names].filter(([, places]) => places.length > 1);
    for (const [name, places] of names) {
      yield undefined;
      const [place] = places;
      const other = places.length === 1 && !evidence?.words?.has(name) ? repeated.find(([known]) => isOneLookalikeApart(name, known, (a, b) => shapes.likeness(a, b) > 0)) : undefined;
      if (!other || !place) continue;
      yield artifact('inconsistent-name', place, {
        message: say('“{0}” stands here once, “{1}” {2} times on this page: one look-alike apart, perhaps one name', name, other[0], other[1].length),
        certainty: 'doubtful', confidence: 0.5,
      });
    }
  },
};

function* namesOf(page: Page): Steps<Map<string, Span[]>> {
  const names = new Map<string, Span[]>();
  for (const paragraph of page.paragraphs) {
    yield;
    if (!isReadable(paragraph)) continue;
    const { joined } = paragraph;
    for (const { name, start, end } of namesIn(joined.text)) {
      const place = joined.toSource({ start, end });
      const known = names.get(name);
      if (known) known.push(place);
      else names.set(name, [place]);
    }
  }
  return names;
}

const namesIn = remembered((text): readonly (Span & { readonly name: string })[] => [PLACE, PERSON].flatMap((pattern) => (
  Array.from(text.matchAll(pattern), ({ 0: match, 1: name = '', index }) => {
    const end = index + match.length;
    return { name, start: end - name.length, end };
  })
)));

function isOneLookalikeApart(a: string, b: string, alike: (a: number, b: number) => boolean): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  const differing = Array.from({ length: a.length }, (_, i) => i).filter((i) => a.charCodeAt(i) !== b.charCodeAt(i));
  const [at] = differing;
  return differing.length === 1 && at !== undefined && alike(a.charCodeAt(at), b.charCodeAt(at));
}
