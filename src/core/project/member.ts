import { say, type Message } from '../text/message.js';

/** One member of the project file, with the way to it and the list in which what is wrong with it is said. */
export class Member {
  constructor(readonly value: unknown, private readonly path: string, private readonly problems: Message[]) {}

  /** Says that the member is not what it should be; it is named by the way to it. */
  complain(about: (path: string) => Message): void {
    this.problems.push(about(this.path === '' ? '$' : this.path));
  }

  /** A member of this one, which must be an object; one that is not there has the value undefined. */
  get(name: string): Member {
    return new Member(isRecord(this.value) ? this.value[name] : undefined, this.path === '' ? name : `${this.path}.${name}`, this.problems);
  }

  /** The text, or undefined where there is none; anything else is complained of. */
  text(): string | undefined {
    if (typeof this.value === 'string' && this.value !== '') return this.value;
    if (this.value !== undefined) this.complain((path) => say('A text is expected at {0}', path));
    return undefined;
  }

  /** The count, or 0 where there is none; anything else is complained of. */
  count(): number {
    if (typeof this.value === 'number' && Number.isInteger(this.value) && this.value >= 0) return this.value;
    if (this.value !== undefined) this.complain((path) => say('A count is expected at {0}', path));
    return 0;
  }

  /** What `read` makes of each entry of a list, without those of which it makes nothing. */
  list<T>(read: (entry: Member) => T | undefined): T[] {
    if (Array.isArray(this.value)) {
      return this.value.flatMap((value: unknown, i) => read(new Member(value, `${this.path}[${i}]`, this.problems)) ?? []);
    }
    if (this.value !== undefined) this.complain((path) => say('A list is expected at {0}', path));
    return [];
  }

  /** What `read` makes of each named member of an object. */
  entries<T>(read: (entry: Member, name: string) => T): Map<string, T> {
    if (isRecord(this.value)) return new Map(Object.keys(this.value).map((name) => [name, read(this.get(name), name)]));
    if (this.value !== undefined) this.complain((path) => say('An object is expected at {0}', path));
    return new Map();
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
