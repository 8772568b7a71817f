import type { Steps } from '../text/steps.js';
import { WORDS, type Converters, type Variant } from './converters.js';
import type { Dictionary } from './dictionary.js';

/** The traditional forms of a simplified character. */
export interface FormChoice {
  /** The commonest first. */
  readonly forms: readonly string[];
  /** From 0 to 1: the share of the other forms among the neighbours that the character has in known words. */
  readonly risk: number;
}

/** Forms with a smaller share of the neighbours are old variants, not choices. */
const LEAST_SHARE = 0.02;
const WORDS_A_STEP = 2000;

/**
 * The simplified characters with more than one traditional form. How often each form is right where no known word stands is told from how
 * many different neighbours it has in known words: 傢 has a handful (傢伙 傢具), 後 has hundreds, so that 後 is expected in new company and 傢 is not.
 */
export class FormChoices {
  static readonly #known = new WeakMap<Converters, Map<Variant, FormChoices>>();

  private constructor(private readonly choices: ReadonlyMap<string, FormChoice>) {}

  get(simplified: string): FormChoice | undefined {
    return this.choices.get(simplified);
  }

  /** The choices in the characters that a variant prefers (裡 for Taiwan where OpenCC's standard has 裏). */
  static *of(converters: Converters, to: Variant): Steps<FormChoices> {
    const byVariant = this.#known.get(converters) ?? new Map<Variant, FormChoices>();
    this.#known.set(converters, byVariant);
    const known = byVariant.get(to);
    if (known) return known;
    const neighbours = yield* neighboursOf(converters.dictionary(WORDS[0]));
    const regional = to === 'tw' || to === 'hk' ? converters.dictionary(to === 'tw' ? 'TWVariants' : 'HKVariants') : null;
    const choices = new FormChoices(choicesAmong(neighbours, (form) => regional?.get(form) ?? form));
    byVariant.set(to, choices);
    return choices;
  }
}

/** Of each simplified character, of each form: the characters beside it in words, those before marked. */
type Neighbours = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

function* neighboursOf(words: Dictionary): Steps<Neighbours> {
  const found = new Map<string, Map<string, Set<string>>>();
  let seen = 0;
  for (const [word, traditional] of words.entries()) {
    if (++seen % WORDS_A_STEP === 0) yield;
    if (word.length !== traditional.length) continue;
    for (let i = 0; i < word.length; i++) {
      const forms = found.get(word.charAt(i)) ?? new Map<string, Set<string>>();
      const beside = forms.get(traditional.charAt(i)) ?? new Set<string>();
      if (i > 0) beside.add(`${word.charAt(i - 1)}_`);
      if (i + 1 < word.length) beside.add(word.charAt(i + 1));
      found.set(word.charAt(i), forms.set(traditional.charAt(i), beside));
    }
  }
  return found;
}

function choicesAmong(neighbours: Neighbours, preferred: (form: string) => string): Map<string, FormChoice> {
  const choices = new Map<string, FormChoice>();
  for (const [character, forms] of neighbours) {
    const counts = new Map<string, number>();
    for (const [form, beside] of forms) counts.set(preferred(form), (counts.get(preferred(form)) ?? 0) + beside.size);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const used = [...counts].filter(([, count]) => count >= LEAST_SHARE * all).sort((a, b) => b[1] - a[1]);
    if (used.length > 1) choices.set(character, { forms: used.map(([form]) => form), risk: 1 - (used[0]?.[1] ?? 0) / all });
  }
  return choices;
}
