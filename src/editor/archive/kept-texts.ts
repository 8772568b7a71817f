interface KeptText {
  readonly stamp: string;
  readonly text: string;
}

/**
 * Texts of closed pages of which only the stories are known, the latest of them: somebody who looks at such a page soon
 * has it counted without its file being read again.
 */
export class KeptTexts {
  /** In order of reading. */
  readonly #texts = new Map<string, KeptText>();
  #length = 0;

  /** @param most length of all texts together, in UTF-16 units */
  constructor(private readonly most: number) {}

  /** Keeps a text, in the place of what was kept of that page; those read longest ago make room. */
  keep(page: string, stamp: string, text: string): void {
    this.forget(page);
    this.#texts.set(page, { stamp, text });
    this.#length += text.length;
    for (const oldest of this.#texts.keys()) {
      if (this.#length <= this.most) break;
      this.forget(oldest);
    }
  }

  /** The text of that state of the page's file, which is not kept any longer; undefined where it is not known. */
  take(page: string, stamp: string): string | undefined {
    const kept = this.#texts.get(page);
    this.forget(page);
    return kept?.stamp === stamp ? kept.text : undefined;
  }

  forget(page: string): void {
    this.#length -= this.#texts.get(page)?.text.length ?? 0;
    this.#texts.delete(page);
  }
}
