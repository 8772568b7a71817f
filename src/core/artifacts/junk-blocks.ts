import type { Block, BlockKind, Page } from '../page/page.js';
import { say, type Message } from '../text/message.js';
import { sliceOf, type Span } from '../text/span.js';
import type { Certainty, Rule } from './artifact.js';
import { artifact, remove } from './report.js';
import type { RuleId } from './rules.js';

interface Junk {
  readonly kind: BlockKind;
  readonly message: () => Message;
  readonly certainty: Certainty;
  /** Whether the fix deletes the lines. Text that was printed stays. */
  readonly deletes: boolean;
}

/** A rule that marks every line of the blocks of one kind. */
function junkRule(id: RuleId, { kind, message, certainty, deletes }: Junk): Rule {
  return {
    id,
    scope: 'page',
    *check(page) {
      for (const block of page.blocks) {
        if (block.kind !== kind || block.reasons.includes('placeholder') || block.reasons.includes('near-duplicate')) continue;
        for (const line of linesOf(page, block)) {
          yield artifact(id, line, {
            message: message(), certainty, confidence: certainty === 'likely' ? 0.88 : 0.6,
            fixes: deletes ? [remove([line], say('Delete the line'))] : [],
          });
        }
      }
    },
  };
}

function linesOf({ text, lines }: Page, block: Block): Span[] {
  const spans: Span[] = [];
  for (let line = block.firstLine; line <= block.lastLine; line++) {
    const whole = lines.span(line);
    const span = { start: Math.max(whole.start, block.start), end: Math.min(whole.end, block.end) };
    if (sliceOf(text, span).trim() !== '') spans.push(span);
  }
  return spans;
}

/** Fragments that are no text: the rest of a table, of vertical setting, of lettering. */
export const garbageText = junkRule('garbage-text', {
  kind: 'garbage', certainty: 'likely', deletes: false,
  message: () => say('Unreadable fragment: short pieces of unrelated characters, as a table or vertical setting leaves them'),
});

/** Lettering inside a photograph. */
export const photoText = junkRule('photo-text', {
  kind: 'photo-text', certainty: 'likely', deletes: false,
  message: () => say('Lettering inside a photograph: its caption stands next to it, and it says what the caption says'),
});

/** Injected advertising. */
export const seoSpam = junkRule('seo-spam', {
  kind: 'spam', certainty: 'likely', deletes: true,
  message: () => say('Injected spam: a list of site titles in another subject than the page'),
});

/** Furniture of a web site. */
export const webBoilerplate = junkRule('web-boilerplate', {
  kind: 'boilerplate', certainty: 'likely', deletes: false,
  message: () => say('Furniture of the web site (contacts, breadcrumb), no part of the story'),
});
