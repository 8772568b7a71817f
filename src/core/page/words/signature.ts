import { remembered } from '../../memory/remembered.js';
import { bylineNames } from './byline.js';
import { namesIn } from './names.js';
import { OFFICE, PERSON, PLACE } from './offices.js';

const ANYWHERE = `(?:${OFFICE}|${PLACE})`;
/** Who wrote without a name, or with one behind what he is: 一读者, 本报通讯员, 读者 方有田. */
const ANONYMOUS = new RegExp(`^(?:(?:本[报報刊台臺]|[一几幾][位名个個群些]?|部分|[热熱]心|\\p{Script=Han}{1,10}${ANYWHERE}[一几幾]?[位名个個群些]?)\\p{Script=Han}{0,4})?${PERSON}(?:\\s\\p{Script=Han}{2,4})?$`, 'u');
/** What delivered the text, or who looked after it: 宣传部供稿, 李明整理. */
const SUPPLIED = /^\p{Script=Han}{2,12}\s?(?:供稿|[来來]稿|(?:通[讯訊]|[报報]道)小?[组組站]|整理|[编編][译譯]|摘[编編]|口述)$/u;
/** An office or a place, then a name. */
const PLACED = new RegExp(`^\\p{Script=Han}{1,12}${ANYWHERE}[\\s\\u3000]{1,4}(?:${PERSON}[\\s\\u3000]?)?(\\p{Script=Han}{2,3})$`, 'u');
/** An occupation, then a name and how many signed with him. */
const WRITER = new RegExp(`^\\p{Script=Han}{0,14}${PERSON} \\p{Script=Han}{2,4}(?:等\\s?[\\d一二三四五六七八九十]{1,4}\\s?[人名][^，。]{0,4})?$`, 'u');
const DATE = /^(?:(?:\d{4}|[〇零○一二三四五六七八九]{4}|(?:中[华華])?民[国國].{1,4})\s?年\s?)?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日$/u;
/** No signature is wider. In characters. */
const LONGEST = 24;

/** Whether the text is a date and nothing else, with or without its year. */
export function isDate(bare: string): boolean {
  return DATE.test(bare);
}

const isSignature = remembered((bare): boolean => isDate(bare) || ANONYMOUS.test(bare) || SUPPLIED.test(bare) || signerOf(bare) !== null);

/** Whether a line by itself says who wrote the text above it, or when: 南关区 司春雨, 一读者, 宣传部供稿, 11月2日. */
export function signsOff(bare: string): boolean {
  return bare.length <= LONGEST && isSignature(bare);
}

const SUPPLIER = /^\p{Script=Han}{2,10}(?:(?:通[讯訊]|[报報][道導])小?[组組站]|供稿|[来來]稿|宣[传傳][部科股])$/u;

/** Whether a line names the office that delivered the text, as it may stand below a headline: 县委报道组. */
export function supplies(bare: string): boolean {
  return SUPPLIER.test(bare);
}

/** Whether a block may sign a letter, as a heading may read too: 纺织厂退休女职工 何桂香等八人. */
export function isWriter(bare: string): boolean {
  return WRITER.test(bare);
}

/** The names on a line that signs a text and says nothing else, with or without an office before them; empty when it is none. */
export function signedNames(bare: string): readonly string[] {
  const names = bylineNames(bare);
  const signer = names.length > 0 ? null : signerOf(bare);
  return signer === null ? names : [signer];
}

/** The name behind an office or a place, `南关区 司春雨`, or null. */
function signerOf(bare: string): string | null {
  const name = bare.length <= LONGEST ? PLACED.exec(bare)?.[1] : undefined;
  return name !== undefined && namesIn(name, { surnames: true }).length === 1 ? name : null;
}
