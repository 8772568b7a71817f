import type { Knowledge } from '../knowledge.js';
import type { Page } from '../page/page.js';
import type { Converters } from '../script/converters.js';
import { say } from '../text/message.js';
import type { Artifact, Rule } from './artifact.js';
import { artifact, replace } from './report.js';

/** How many times more often the other form must stand on the page. */
const MAJORITY = 3;

/** Pairs that regions write differently but that are not one character: both may stand on a page. */
const NOT_VARIANTS = new Set('着著台臺檯只隻了瞭裏裡');

/** A variant of a character that the page mostly writes in another form: 羣 where the page has 群. */
export const variantForm: Rule = {
  id: 'variant-form',
  scope: 'page',
  *check(page: Page, { converters }: Knowledge): Iterable<Artifact | undefined> {
    if (!converters || page.script !== 'hant') return;
    const other = variantsOf(converters);
    const places = new Map<string, number[]>();
    for (let i = 0; i < page.text.length; i++) {
      const character = page.text.charAt(i);
      if (!other.has(character)) continue;
      const known = places.get(character);
      if (known) known.push(i);
      else places.set(character, [i]);
      if (i % 0x10000 === 0) yield undefined;
    }
    for (const [character, starts] of places) {
      const usual = (other.get(character) ?? []).find((form) => (places.get(form)?.length ?? 0) >= MAJORITY * starts.length);
      if (usual === undefined) continue;
      for (const start of starts) {
        yield artifact('variant-form', { start, end: start + 1 }, {
          message: say('{0} is a variant of {1}, which this page writes {2} times.', character, usual, places.get(usual)?.length ?? 0),
          certainty: 'likely', confidence: 0.85,
          fixes: [replace({ start, end: start + 1 }, usual, say('Replace by {0}', usual))],
        });
      }
    }
  },
};

const known = new WeakMap<Converters, ReadonlyMap<string, readonly string[]>>();

/** The other forms of each character that Taiwan or Hong Kong write differently from OpenCC's standard. */
function variantsOf(converters: Converters): ReadonlyMap<string, readonly string[]> {
  const found = known.get(converters);
  if (found) return found;
  const forms = new Map<string, string[]>();
  const add = (a: string, b: string): void => {
    if (a.length !== 1 || b.length !== 1 || NOT_VARIANTS.has(a) || NOT_VARIANTS.has(b)) return;
    forms.set(a, [...(forms.get(a) ?? []), b]);
    forms.set(b, [...(forms.get(b) ?? []), a]);
  };
  for (const region of ['TWVariants', 'HKVariants']) for (const [standard, regional] of converters.dictionary(region).entries()) add(standard, regional);
  known.set(converters, forms);
  return forms;
}
