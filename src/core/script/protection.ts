import type { Page } from '../page/page.js';
import { overlaps, type Span } from '../text/span.js';
import type { Steps } from '../text/steps.js';
import { mayChangeInName, occurrences, surnamePlaces } from './names.js';
import { personNames } from './persons.js';

/** What conversions leave alone on a page: words that are right as they stand, and names. */
export class Protection {
  /**
   * @param words left as they are
   * @param names may change where a character has one form in either script only, since the dictionaries know nothing of names
   */
  private constructor(private readonly words: readonly string[], private readonly names: readonly string[]) {}

  /** @param words of the project */
  static *of(page: Page, words: readonly string[]): Steps<Protection> {
    const names = new Set(page.stories.flatMap(({ bylines }) => bylines));
    for (const { joined } of page.paragraphs) {
      for (const name of personNames(joined.text)) names.add(name);
      yield;
    }
    return new Protection(words, [...names]);
  }

  /** Finds what is protected in a text of the page. */
  in(text: string): ProtectedPlaces {
    return new ProtectedPlaces(text, occurrences(text, this.words), [...occurrences(text, this.names), ...surnamePlaces(text)]);
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

  /** Whether a conversion into simplified script may: it has one form for each character, in names as well. */
  allowsSimplifying(place: Span): boolean {
    return !this.#isWord(place);
  }

  #isWord(place: Span): boolean {
    return this.words.some((word) => overlaps(word, place));
  }
}
