import { isRuleId, type RuleId } from '../artifacts/rules.js';
import { say } from '../text/message.js';
import type { Context } from './anchors.js';
import type { Member } from './member.js';

/** A text that a rule marks and a person holds to be right. */
export interface IgnoredText {
  readonly rule: RuleId;
  /** As `anchorText` gives it. */
  readonly text: string;
}

/** One place where it stands, found again by what stands around it, wherever that has moved on the page. */
export interface IgnoredPlace extends IgnoredText, Context {
  /** Which of several such places, from 0; the first where it is left out. */
  readonly nth?: number;
}

/** An entry of a list of the file, with its place there. */
export type Entry<T> = T & { readonly index: number };

/** What is ignored on all pages of a project. */
export interface IgnoredEverywhere {
  readonly rules: readonly Entry<{ readonly rule: RuleId }>[];
  readonly texts: readonly Entry<IgnoredText>[];
}

/** What is ignored on one page. */
export type IgnoredOnPage = readonly Entry<IgnoredText | IgnoredPlace>[];

export function isPlace(ignored: IgnoredText | IgnoredPlace): ignored is IgnoredPlace {
  return 'before' in ignored;
}

export function readIgnored(member: Member): IgnoredEverywhere {
  return {
    rules: entriesOf(member.get('rules'), (entry) => {
      const rule = ruleOf(entry);
      return rule && { rule };
    }),
    texts: entriesOf(member.get('texts'), textOf),
  };
}

export function readIgnoredOnPage(member: Member): IgnoredOnPage {
  return entriesOf(member, (entry) => {
    const ignored = textOf(entry);
    const [before, after] = [entry.get('before'), entry.get('after')];
    if (!ignored || (before.value === undefined && after.value === undefined)) return ignored;
    const nth = entry.get('nth').count();
    return { ...ignored, before: lettersOf(before), after: lettersOf(after), ...(nth > 0 && { nth }) };
  });
}

function entriesOf<T>(list: Member, read: (entry: Member) => T | undefined): Entry<T>[] {
  let entries = 0;
  return list.list((entry) => {
    const index = entries++;
    const known = read(entry);
    return known && { ...known, index };
  });
}

function textOf(entry: Member): IgnoredText | undefined {
  const rule = ruleOf(entry.get('rule'));
  const text = entry.get('text').value;
  if (rule && typeof text === 'string') return { rule, text };
  if (rule) entry.complain((path) => say('A “rule” and a “text” are expected at {0}', path));
  return undefined;
}

/** None at the beginning and the end of a page. */
function lettersOf(member: Member): string {
  return member.value === '' ? '' : member.text() ?? '';
}

function ruleOf(member: Member): RuleId | undefined {
  const { value } = member;
  if (typeof value === 'string' && isRuleId(value)) return value;
  member.complain((path) => say('The name of a rule is expected at {0}', path));
  return undefined;
}
