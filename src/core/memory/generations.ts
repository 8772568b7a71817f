/** Results by what they were computed from: those of this generation and of the one before, the others are forgotten. */
export class Generations<T> {
  #recent = new Map<string, T>();
  #older = new Map<string, T>();

  get(key: string): T | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const older = this.#older.get(key);
    if (older !== undefined) this.#recent.set(key, older);
    return older;
  }

  set(key: string, value: T): void {
    this.#recent.set(key, value);
  }

  /** Begins a new generation. */
  age(): void {
    this.#older = this.#recent;
    this.#recent = new Map();
  }
}
