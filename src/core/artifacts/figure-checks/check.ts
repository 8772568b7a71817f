import type { Figure } from '../../figures/figure.js';
import type { Fix } from '../artifact.js';
import type { Message } from '../../text/message.js';
import type { Span } from '../../text/span.js';

/** A paragraph as a sub-editor reads it. Offsets of figures and doubts are those of `text`, the joined text. */
export interface CheckedText {
  readonly text: string;
  readonly figures: readonly Figure[];
  /** ISO 8601. */
  readonly issueDate: string | null;
}

/** What does not fit together. */
export interface Doubt extends Span {
  readonly message: Message;
  /** What would make it fit. */
  readonly right?: { readonly span: Span; readonly text: string; readonly title: Fix['title'] };
}

/** A question a sub-editor asks of figures, for paragraphs in which `trace` finds something. */
export interface FigureCheck {
  readonly trace: RegExp;
  doubts(checked: CheckedText): Iterable<Doubt>;
}

/** Whether both figures are one exact number of the same thing. */
export function areAlike(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.unit === b.unit && typeof a.value === 'number' && typeof b.value === 'number' && a.bound === undefined && b.bound === undefined;
}

/** Of the figure's sentence, what stands before it. */
export function sentenceBefore(text: string, at: number, longest = 60): string {
  return /[^。！？；;!?]*$/.exec(text.slice(Math.max(0, at - longest), at))?.[0] ?? '';
}

/** Of the figure's sentence, what stands after it. */
export function sentenceAfter(text: string, at: number, longest = 60): string {
  return /^[^。！？；;!?]*/.exec(text.slice(at, at + longest))?.[0] ?? '';
}
