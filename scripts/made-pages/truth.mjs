// A made paper as it grows: its text, and where its artifacts and stories are.
import { writeFileSync } from 'node:fs';

const solid = (text) => text.replace(/\s+/gu, '');

export class PaperTruth {
  #text = '';
  #artifacts = [];
  #stories;
  #waiting = new Map();

  constructor(stories) {
    this.#stories = stories;
  }

  add(segments) {
    for (const { out, right, rule } of segments) {
      if (rule) this.#artifacts.push({ rule, start: this.#text.length, end: this.#text.length + out.length, right });
      this.#text += out;
    }
  }

  /** Adds a piece to the page and to its story, and the gap before it where its paragraph was interrupted. */
  addPiece({ story, kind, segments, goesOn }) {
    const of = this.#stories.get(story);
    const start = this.#text.length;
    if (this.#waiting.has(story)) this.#interrupted(this.#waiting.get(story), start);
    this.#waiting.delete(story);
    this.add(segments);
    const span = { start, end: this.#text.length };
    of.segments.push(span);
    if (kind === 'h') of.headline += solid(segments.filter(({ rule }) => rule !== 'markdown-residue').map(({ out }) => out).join(''));
    if (kind === 'j') this.#artifacts.push({ rule: 'jump-line', ...span, right: this.#text.slice(start, span.end) });
    if (goesOn) this.#waiting.set(story, span.end);
  }

  #interrupted(start, end) {
    this.#artifacts.push({ rule: 'split-paragraph-interrupted', start, end, right: this.#text.slice(start, end) });
  }

  /** Writes NAME.txt, NAME.tsv (artifacts: rule, start, length, what was printed) and NAME.stories.tsv. */
  write(name) {
    const artifacts = this.#artifacts.sort((a, b) => a.start - b.start)
      .map(({ rule, start, end, right }) => [rule, start, end - start, JSON.stringify(right)].join('\t'));
    const stories = [...this.#stories.values()]
      .map(({ kind, headline, bylines, segments }) => [kind, headline, bylines.join(' '), segments.map(({ start, end }) => `${start}-${end}`).join(' ')].join('\t'));
    writeFileSync(`${name}.txt`, this.#text);
    writeFileSync(`${name}.tsv`, `${['rule\tstart\tlength\tright', ...artifacts].join('\n')}\n`);
    writeFileSync(`${name}.stories.tsv`, `${['kind\theadline\tbylines\tsegments', ...stories].join('\n')}\n`);
  }
}
