import { remembered } from '../../memory/remembered.js';

/** Whom a letter addresses, on a line of its own or before its text; behind a verb, a heading says to whom someone speaks. */
const GREETING = /^(?:(?:尊敬|敬[爱愛]|[亲親][爱愛])的)?(?:(?![寄致答]|[对對][话話])\p{Script=Han}){0,6}(?:[编編][辑輯](?:部|同志|先生|女士|朋友)?|同志[们們]?|先生|女士|小姐|老[师師]|朋友[们們]?|[读讀]者[们們]?)(?:[：:]|$)/u;
/** A column of letters, at the end of its name. */
const COLUMN = /(?:[来來](?:信|函)(?:照登|[选選]登|[摘选選][登编編])?|信箱|[读讀]者之[声聲]|投[书書]|[群][众眾][来來]信|[读讀]者[来來]信|[职職]工[来來]信|民意[窗论論][口坛壇])$/u;
/** In characters. */
const LONGEST_COLUMN = 6;

/** Whether a line only addresses someone: 编辑同志：. */
export function greets(bare: string): boolean {
  return /[：:]$/u.test(bare) && GREETING.test(bare);
}

/** Whether a heading names a column of letters: 来信照登. */
export const headsLetters = remembered((bare): boolean => bare.length <= LONGEST_COLUMN && COLUMN.test(bare));
