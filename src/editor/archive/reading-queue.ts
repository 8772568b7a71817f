/**
 * Reads pages, a few at a time: those that somebody waits for first, the others in the order in which they became due,
 * as long as nobody has stopped it. Pages that something else reads anyway are waited for beside the others.
 */
export class ReadingQueue {
  readonly #due = new Set<string>();
  readonly #wanted: string[] = [];
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #current = new Set<string>();
  #running = false;
  #readers = 0;

  /**
   * @param read reads one page; never rejects; a page of which it says that it was stopped stays due
   * @param isReadElsewhere whether `read` only waits for that page
   * @param most how many pages are read at a time: while one waits for its file, another is worked on
   */
  constructor(
    private readonly read: (key: string, stopped: () => boolean) => Promise<'done' | 'stopped'>,
    private readonly isReadElsewhere: (key: string) => boolean,
    private readonly most: number,
  ) {}

  get running(): boolean {
    return this.#running;
  }

  /** How many pages are to be read. */
  get length(): number {
    return this.#due.size;
  }

  add(keys: Iterable<string>): void {
    for (const key of keys) this.#due.add(key);
    this.#work();
  }

  remove(key: string): void {
    this.#due.delete(key);
    this.#settle(key);
  }

  /** Resolves when the page is read, at once when it is neither due nor being read; reads it also while stopped. */
  async want(key: string): Promise<void> {
    if (!this.#due.has(key) && !this.#current.has(key)) return;
    const read = new Promise<void>((resolve) => this.#waiting.set(key, [...this.#waiting.get(key) ?? [], resolve]));
    this.#wanted.unshift(key);
    this.#work();
    await read;
  }

  start(): void {
    this.#running = true;
    this.#work();
  }

  stop(): void {
    this.#running = false;
  }

  #work(): void {
    while (this.#readers < this.most) {
      const key = this.#next();
      if (key === undefined) return;
      void this.#readOne(key, this.isReadElsewhere(key) ? 0 : 1);
    }
  }

  /** @param readers how many of those who read this page are of the queue: one, or none where something else reads it */
  async #readOne(key: string, readers: 0 | 1): Promise<void> {
    this.#due.delete(key);
    this.#current.add(key);
    this.#readers += readers;
    const result = await this.read(key, () => !this.#running && !this.#waiting.has(key));
    this.#readers -= readers;
    this.#current.delete(key);
    if (result === 'stopped') this.#due.add(key);
    else this.#settle(key);
    this.#work();
  }

  #next(): string | undefined {
    for (let key = this.#wanted.shift(); key !== undefined; key = this.#wanted.shift()) if (this.#isNext(key)) return key;
    if (!this.#running) return undefined;
    for (const key of this.#due) if (this.#isNext(key)) return key;
    return undefined;
  }

  #isNext(key: string): boolean {
    return this.#due.has(key) && !this.#current.has(key);
  }

  #settle(key: string): void {
    const waiting = this.#waiting.get(key) ?? [];
    this.#waiting.delete(key);
    for (const resolve of waiting) resolve();
  }
}
