export const NO_NODE = -1;
export const NO_WORD = -1;
export const ROOT = 0;

/**
 * The words as a tree of characters, in typed arrays. Nodes are numbered level by level, and within a level in the order of
 * the beginnings that they stand for: the children of a node lie side by side, ascending by their unit.
 */
export class WordTrie {
  /** The child of the root by UTF-16 unit, or NO_NODE. */
  readonly #beginnings = new Int32Array(1 << 16).fill(NO_NODE);

  /**
   * @param units the character of each node, by node
   * @param words the word that ends at each node, or NO_WORD
   * @param firsts where the children of each node begin: they end where those of the next node begin
   */
  constructor(private readonly units: Uint16Array, private readonly words: Int32Array, private readonly firsts: Int32Array) {
    for (let node = this.childrenFrom(ROOT); node < this.childrenTo(ROOT); node++) this.#beginnings[units[node] as number] = node;
  }

  get size(): number {
    return this.units.length;
  }

  /** The child of `node` by the UTF-16 unit, or NO_NODE. */
  child(node: number, unit: number): number {
    if (node === ROOT) return this.#beginnings[unit] as number;
    const { units } = this;
    let low = this.firsts[node] as number;
    let high = this.firsts[node + 1] as number;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = units[middle] as number;
      if (found === unit) return middle;
      if (found < unit) low = middle + 1;
      else high = middle;
    }
    return NO_NODE;
  }

  /** The first child of a node; the others follow it up to `childrenTo`. */
  childrenFrom(node: number): number {
    return this.firsts[node] as number;
  }

  childrenTo(node: number): number {
    return this.firsts[node + 1] as number;
  }

  unitOf(node: number): number {
    return this.units[node] ?? 0;
  }

  /** The number of the word that ends at the node, or NO_WORD. */
  wordAt(node: number): number {
    return this.words[node] as number;
  }

  /** The node at the end of the units of `text`, or NO_NODE. */
  find(text: string): number {
    let node = ROOT;
    for (let i = 0; i < text.length && node !== NO_NODE; i++) node = this.child(node, text.charCodeAt(i));
    return node;
  }
}
