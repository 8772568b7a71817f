import type { Figure } from '../figure.js';
import { after, before } from '../source.js';
import { matchUnit } from '../units/lexicon.js';

const ABOUT_BEFORE = /(?:约|約|近|大约|大約|将近|將近|接近|大概)$/;
const OVER_BEFORE = /(?:超|逾|超过|超過|突破|高于|高於|多达|多達|不少于|不少於|不低于|不低於|至少)$/;
const UNDER_BEFORE = /(?:不足|不到|低于|低於|少于|少於|不超过|不超過|至多|最多|小于)$/;
const AROUND = 5;

/** What the words around a quantity say of it; 余 and 多 inside it count as "over". */
export function boundOf(text: string, { start, end, plus }: { start: number; end: number; plus: boolean }): Figure['bound'] {
  const lead = before(text, start, AROUND).trimEnd();
  const rest = after(text, end, AROUND);
  if (UNDER_BEFORE.test(lead) || /^(?:以下|以内|以內|之内|之內)/.test(rest)) return 'under';
  if (plus || OVER_BEFORE.test(lead) || /^(?:以上|有余|有餘)/.test(rest)) return 'over';
  return ABOUT_BEFORE.test(lead) || /^(?:左右|上下|许|許)/.test(rest) ? 'about' : undefined;
}

const PER_AFTER = /^[/／]([一-龥]{1,3})/;
const PER_BEFORE = /每一?([一-龥]{1,6})$/;

/** What a quantity is counted by: 公斤 in 每公斤约5元 and in 5元/公斤. */
export function perOf(text: string, { start, end }: { start: number; end: number }): string | undefined {
  const following = PER_AFTER.exec(after(text, end, AROUND))?.[1];
  const words = PER_BEFORE.exec(before(text, start, 8).slice(before(text, start, 8).lastIndexOf('每')))?.[1];
  return following ?? (words === undefined ? undefined : matchUnit(words, 0)?.unit.printed);
}

/** Whether a word before says that even a bare 百 or 千 is a quantity: 近百名, 逾千亿元. */
export function isBounded(text: string, start: number): boolean {
  const lead = before(text, start, AROUND);
  return ABOUT_BEFORE.test(lead) || OVER_BEFORE.test(lead) || /(?:不足|不到)$/.test(lead);
}

/** Whether the words stand in short quotation marks, as a term does: “四个意识”. */
export function isQuotedTerm(text: string, start: number, end: number): boolean {
  return /[“"‘「『]/.test(text[start - 1] ?? '') && /[”"’」』]/.test(text.slice(end + 1, end + 10));
}
