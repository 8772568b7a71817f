import type { EncodingName } from '../encoding/code-table.js';
import type { Knowledge } from '../knowledge.js';
import type { Page, Paragraph } from '../page/page.js';
import type { Certainty } from '../text/certainty.js';
import type { Message } from '../text/message.js';
import type { Span } from '../text/span.js';
import type { TextEdit } from '../text/edits.js';
import type { PageFact } from './once.js';
import type { RuleId } from './rules.js';

export type { Certainty };

/** A proposed change of the source. */
export interface Fix {
  readonly title: Message;
  /** Ascending, without overlap. */
  readonly edits: readonly TextEdit[];
  /** It moves lines about the page: who accepts it wants to see the page before and after. */
  readonly rearranges?: true;
}

/** How a text was decoded wrongly. */
export interface Misread {
  /** Read as, written in; the outermost misreading first. */
  readonly pairs: readonly { readonly wrong: EncodingName; readonly real: EncodingName }[];
  /** How many characters have lost a byte and cannot be told. */
  readonly lost: number;
}

/** An error left by scanning, OCR or scraping. Offsets are source offsets. */
export interface Artifact extends Span {
  readonly rule: RuleId;
  /** What is wrong and why Galley thinks so. */
  readonly message: Message;
  readonly certainty: Certainty;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Best first. Empty where text is lost: that is marked, never invented. */
  readonly fixes: readonly Fix[];
  /** Of mojibake. */
  readonly misread?: Misread | undefined;
}

/** What a check goes by. */
export interface CheckOptions extends Knowledge {
  /** Whether to give the doubtful look-alikes and the passages suspected by the language model, which few readers want to see. */
  readonly doubtful?: boolean;
}

/** A rule that looks at one joined paragraph at a time. */
export interface ParagraphRule {
  readonly scope: 'paragraph';
  /** Whether a joined text holds anything that the rule may mark: where it does not, its paragraph is not checked. Asked once for a text. */
  readonly concerns?: (text: string) => boolean;
  check(paragraph: Paragraph, page: Page, options: CheckOptions): Iterable<Artifact>;
}

/** A rule that needs the page as a whole. */
export interface PageRule {
  readonly scope: 'page';
  /** Gives what it finds; gives `undefined` now and then on a long page, as a place where the caller may pause. */
  check(page: Page, options: CheckOptions): Iterable<Artifact | undefined>;
}

export type Rule = (ParagraphRule | PageRule) & {
  readonly id: RuleId;
  /** What the rule asks of the whole page, where that takes long. */
  readonly facts?: readonly PageFact<unknown>[];
};
