/**
 * Reads pages one after the other: those that somebody waits for first, the others in the order in which they became due,
 * as long as nobody has stopped it. Pages that something else reads anyway are waited for beside the others.
 */
export class ReadingQueue {
  readonly #due = new Set<string>();
  readonly #wanted: string[] = [];
  readonly #waiting = new Map<string, (() => void)[]>();
  readonly #current = new Set<string>();
  #running = false;
  #working = false;

  /**
   * @param read reads one page; never rejects; a page of which it says that it was stopped stays due
   * @param isReadElsewhere whether `read` only waits for that page
   */
  constructor(
    private readonly read: (key: string, stopped: () => boolean) => Promise<'done' | 'stopped'>,
    private readonly isReadElsewhere: (key: string) => boolean = () => false,
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
    void this.#work();
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
    void this.#work();
    await read;
  }

  start(): void {
    this.#running = true;
    void this.#work();
  }

  stop(): void {
    this.#running = false;
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    for (let key = this.#next(); key !== undefined; key = this.#next()) {
      if (this.isReadElsewhere(key)) void this.#readOne(key).then(() => this.#work());
      else await this.#readOne(key);
    }
    this.#working = false;
  }

  async #readOne(key: string): Promise<void> {
    this.#due.delete(key);
    this.#current.add(key);
    const result = await this.read(key, () => !this.#running && !this.#waiting.has(key));
    this.#current.delete(key);
    if (result === 'stopped') this.#due.add(key);
    else this.#settle(key);
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
