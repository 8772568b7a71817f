import { skipSpace } from '../numerals/characters.js';
import type { Numeral } from '../numerals/numeral.js';
import { readNumeral } from '../numerals/read.js';
import { before } from '../source.js';

const BEFORE_CHRIST = /(?:公元|西元|纪元)前$/;
/** （前259年—前210年）: short for 公元前, where no span of years is as long. */
const SHORT_BEFORE_CHRIST = /(?:[（(]|前\d{1,4}年?[-—–~～－至到]{1,2})前$/;
/** 公元618年, and the end of 公元618年至907年. */
const COMMON_ERA = /(?:公元|西元)(?:\d{1,4}年?[-—–~～－至到]{1,2})?$/;
/** 武德元年（618年）, 唐朝（618年—907年）: what stands in brackets after an era or a dynasty is a year. */
const IN_BRACKETS = /[年朝代期][（(](?:\d{1,4}年?[-—–~～－至到]{1,2})?$/;
const DATING_BEFORE = /(?:于|於|在|至|生|建|始|[唐宋元明清朝代])$/;
const SPAN_BEFORE = /(?:距今|距離今|历经|歷經|历时|歷時|经历|經歷|[长長]达|[长長]達|约|約|近|逾|超过|超過|超|经过|經過|持续|持續|相隔|时隔|時隔|跨越|横跨|橫跨|绵延|綿延|延续|延續|传承|傳承|沉睡|存在|达|達|了|每|隔|第|整整|有)$/;
const SPAN_AFTER = /^(?:的?历史|的?歷史|文明|以上|之久|纪念|紀念|[间間](?![，。、]))/;
const AGO = /^(?:以|之)?前(?!后|後)/;

/** The year that a number before 年 names. */
export function yearOf(text: string, numeral: Numeral): number {
  const { value, digits, start } = numeral;
  if (isBeforeChrist(text, numeral)) return -value;
  if (digits.length !== 2 || isOfCommonEra(text, start)) return value;
  return digits.startsWith('0') ? 2000 + value : 1900 + value;
}

/** Whether number + 年 (at `mark`) names a year and is no span of years. */
export function isYear(text: string, numeral: Numeral, mark: number): boolean {
  const { value, digits, start } = numeral;
  const follows = text.slice(mark + 1, mark + 5);
  const lead = before(text, start, 4);
  if (isBeforeChrist(text, numeral)) return true;
  if (!Number.isInteger(value)) return false;
  if (/^\d{1,4}$/.test(digits) && numeral.power === 0 && isOfCommonEra(text, start)) return true;
  if (/(?:距今|近|约|約|有|超过|超過|跨越|上下|已)$/.test(lead) && /^(?:的|历史|歷史|前|多|来|來|以上|文明|间|間)/.test(follows)) return false;
  if (/^(?:的?历史|的?歷史|文明|以上)/.test(follows) && !/[从從于於在至自]$/.test(lead)) return false;
  if (AGO.test(follows) && (value < 1800 || value % 100 === 0) && !/[从從于於在至自]$/.test(lead)) return false;
  if (/^\d{4}$/.test(digits)) return value >= 1800 ? value <= 2100 : value >= 1000 && isOldYear(text, numeral, mark, lead);
  if (digits.length !== 2) return false;
  if (digits.startsWith('0')) return !/^\s?\d{1,2}[个個]/.test(follows);
  return value >= 20 && (numeral.script === 'chinese' || monthFollows(text, mark + 1));
}

/** A round number of centuries is a span where nothing dates it; any other number of four digits is one only after a word of spans. */
function isOldYear(text: string, { value }: Numeral, mark: number, lead: string): boolean {
  if (DATING_BEFORE.test(lead) || monthFollows(text, mark + 1)) return true;
  return value % 100 !== 0 && !SPAN_BEFORE.test(lead) && !SPAN_AFTER.test(text.slice(mark + 1, mark + 5));
}

function isBeforeChrist(text: string, { start, value }: Numeral): boolean {
  const lead = before(text, start, 10);
  return BEFORE_CHRIST.test(lead) || (value >= 100 && value < 1800 && SHORT_BEFORE_CHRIST.test(lead));
}

function isOfCommonEra(text: string, start: number): boolean {
  const lead = before(text, start, 10);
  return COMMON_ERA.test(lead) || IN_BRACKETS.test(lead);
}

export function monthFollows(text: string, at: number): boolean {
  const numeral = readNumeral(text, skipSpace(text, at));
  return numeral !== undefined && text[skipSpace(text, numeral.end)] === '月';
}
