import type { WordCursor } from './word-list.js';

export const NO_NODE = -1;
export const NO_WORD = -1;
export const ROOT = 0;

/** The words as a tree of characters, in typed arrays: a node's number is its place in sorted (preorder) order. */
export class WordTrie {
  #size = 1;
  #unit: Uint16Array;
  #parent: Int32Array;
  #word: Int32Array;
  /** The next child of the same parent; 0 at the last. */
  #sibling: Int32Array;
  #slots: Int32Array;
  readonly #path = new Int32Array(33);
  readonly #previous = new Uint16Array(32);
  #previousLength = 0;

  /** @param nodes about how many nodes there will be; more are taken as they come */
  constructor(nodes: number) {
    this.#unit = new Uint16Array(nodes);
    this.#parent = new Int32Array(nodes);
    this.#word = new Int32Array(nodes);
    this.#sibling = new Int32Array(nodes);
    this.#slots = new Int32Array(1 << (33 - Math.clz32(nodes)));
    this.#word[ROOT] = NO_WORD;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds the cursor's word, which sorts after all words added before, under the number `word`. */
  append({ units, length }: Pick<WordCursor, 'units' | 'length'>, word: number): void {
    let shared = 0;
    while (shared < length && shared < this.#previousLength && units[shared] === this.#previous[shared]) shared++;
    for (let depth = shared; depth < length; depth++) {
      const unit = units[depth] ?? 0;
      const sibling = depth === shared && depth < this.#previousLength ? (this.#path[depth + 1] ?? 0) : 0;
      this.#path[depth + 1] = this.#addNode(this.#path[depth] ?? ROOT, unit, sibling);
      this.#previous[depth] = unit;
    }
    this.#previousLength = length;
    this.#word[this.#path[length] ?? ROOT] = word;
  }

  #addNode(parent: number, unit: number, olderSibling: number): number {
    if (this.#size === this.#unit.length) this.#grow();
    const node = this.#size++;
    this.#unit[node] = unit;
    this.#parent[node] = parent;
    this.#word[node] = NO_WORD;
    if (olderSibling > 0) this.#sibling[olderSibling] = node;
    if (this.#size * 2 > this.#slots.length) this.#rehash(this.#slots.length * 2);
    else this.#enter(node);
    return node;
  }

  #grow(): void {
    const length = Math.ceil(this.#unit.length * 1.5) + 16;
    this.#unit = resized(new Uint16Array(length), this.#unit);
    this.#parent = resized(new Int32Array(length), this.#parent);
    this.#word = resized(new Int32Array(length), this.#word);
    this.#sibling = resized(new Int32Array(length), this.#sibling);
  }

  #rehash(length: number): void {
    this.#slots = new Int32Array(length);
    for (let node = 1; node < this.#size; node++) this.#enter(node);
  }

  #enter(node: number): void {
    const mask = this.#slots.length - 1;
    let slot = slotOf(this.#parent[node] ?? 0, this.#unit[node] ?? 0) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = node;
  }

  /** The child of `node` by the UTF-16 unit, or NO_NODE. */
  child(node: number, unit: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = slotOf(node, unit) & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot] as number;
      if (found === 0) return NO_NODE;
      if (this.#parent[found] === node && this.#unit[found] === unit) return found;
    }
  }

  /** The first child of a node, or 0; go on with `nextSibling`. */
  firstChild(node: number): number {
    return this.#parent[node + 1] === node && node + 1 < this.#size ? node + 1 : 0;
  }

  nextSibling(node: number): number {
    return this.#sibling[node] ?? 0;
  }

  unitOf(node: number): number {
    return this.#unit[node] ?? 0;
  }

  /** The number of the word that ends at the node, or NO_WORD. */
  wordAt(node: number): number {
    return this.#word[node] as number;
  }

  /** The node at the end of the units of `text`, or NO_NODE. */
  find(text: string): number {
    let node = ROOT;
    for (let i = 0; i < text.length && node !== NO_NODE; i++) node = this.child(node, text.charCodeAt(i));
    return node;
  }
}

function slotOf(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function resized<A extends Uint16Array | Int32Array>(larger: A, smaller: A): A {
  larger.set(smaller);
  return larger;
}
