import type { Page } from '../page/page.js';
import { beginsWithSurname } from '../page/words/surnames.js';
import type { TextEdit } from '../text/edits.js';
import { overlaps, type Span } from '../text/span.js';
import type { Steps } from '../text/steps.js';
import type { Converters } from './converters.js';
import { mayChangeInName, occurrences, surnamePlaces } from './names.js';
import { personNames } from './persons.js';
import { reportedNames } from './reported-names.js';
import { wordOver } from './undecided.js';

/** Surnames for which traditional script has a form of their own. */
const SURNAME_FORMS: Readonly<Record<string, string>> = { 钟: '鍾' };

/** What conversions leave alone on a page: words that are right as they stand, and names. */
export class Protection {
  /**
   * @param words left as they are
   * @param names may change where the form of a character is not one that is usual in names
   */
  private constructor(private readonly converters: Converters, private readonly words: readonly string[], private readonly names: readonly string[]) {}

  /** @param words of the project */
  static *of(page: Page, converters: Converters, words: readonly string[]): Steps<Protection> {
    const names = new Set(page.stories.flatMap(({ bylines }) => bylines.filter(beginsWithSurname)));
    for (const { joined } of page.paragraphs) {
      for (const name of personNames(joined.text)) names.add(name);
      for (const name of reportedNames(joined.text, (at) => wordOver(joined.text, at, converters))) names.add(name);
      yield;
    }
    return new Protection(converters, words, [...names]);
  }

  /** Finds what is protected in a text of the page. */
  in(text: string): ProtectedPlaces {
    const names = occurrences(text, this.names).filter(({ start }) => !wordOver(text, start, this.converters));
    return new ProtectedPlaces(text, occurrences(text, this.words), [...names, ...surnamePlaces(text)]);
  }
}

/** What is protected in one text. */
export class ProtectedPlaces {
  constructor(private readonly text: string, private readonly words: readonly Span[], private readonly names: readonly Span[]) {}

  /** Whether a conversion may exchange this word for another region's. */
  allowsWord(place: Span): boolean {
    return !this.#isWord(place) && !this.names.some((name) => overlaps(name, place));
  }

  /** Whether a conversion into traditional script may exchange this character. */
  allowsCharacter(place: Span): boolean {
    return !this.#isWord(place) && mayChangeInName(this.text, place, this.names);
  }

  /** What a conversion into traditional script makes of a character: the surname 钟 is 鍾. */
  formOf({ start, end, text }: TextEdit): string {
    return end - start === 1 && this.names.some((name) => name.start === start) ? SURNAME_FORMS[this.text.charAt(start)] ?? text : text;
  }

  /** Whether a conversion into simplified script may: it has one form for each character, in names as well. */
  allowsSimplifying(place: Span): boolean {
    return !this.#isWord(place);
  }

  #isWord(place: Span): boolean {
    return this.words.some((word) => overlaps(word, place));
  }
}
