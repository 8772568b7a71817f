import type { TextEdit } from '../text/edits.js';
import type { Message } from '../text/message.js';
import type { Span } from '../text/span.js';
import type { Artifact, Certainty, Fix, Misread } from './artifact.js';
import type { RuleId } from './rules.js';

interface Judgement {
  readonly message: Message;
  readonly certainty: Certainty;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Best first; none where text is lost. */
  readonly fixes?: readonly Fix[];
  readonly misread?: Misread;
}

/** An artifact of a rule at a source span. */
export function artifact(rule: RuleId, { start, end }: Span, { message, certainty, confidence, fixes = [], misread }: Judgement): Artifact {
  const found = { rule, start, end, message, certainty, confidence, fixes };
  return misread ? { ...found, misread } : found;
}

/** A fix that replaces one source span. */
export function replace({ start, end }: Span, text: string, title: Message): Fix {
  return { title, edits: [{ start, end, text }] };
}

/** A fix that takes source spans out. */
export function remove(spans: readonly Span[], title: Message): Fix {
  return { title, edits: spans.map(({ start, end }): TextEdit => ({ start, end, text: '' })) };
}

/** The span of a mark together with the place where the fix sets its partner: what lies between them belongs to both. */
export function withPlaceOf(fix: Fix | null, mark: Span): Span {
  const [edit] = fix?.edits ?? [];
  return edit ? { start: Math.min(mark.start, edit.start), end: Math.max(mark.end, edit.end) } : mark;
}
