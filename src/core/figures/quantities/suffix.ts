import { chineseDigit, skipSpace } from '../numerals/characters.js';
import type { Draft } from './draft.js';

const MORE = /^[多余餘](?![次种種样樣个個项項方元媒少数數为為年点點位名人家])/;

/** A half of the unit before it, not of what follows: 两米半, but 5斤半价. */
const HALF = /^半(?![天年夜个個月小价價数數径徑成自决決场場截斤公米亩畝])/;
/** Ten of them are a 斤. */
const TAELS = /^([1-9一二三四五六七八九])[两兩](?![个個天日次人名])/;

/** Takes in what follows the unit and belongs to the value: 一年多, 两年半, 三成五, 9秒83, 1米75, 四元五角, 2块5. */
export function extend(text: string, draft: Draft): Draft {
  if (draft.high !== undefined || draft.plus) return draft;
  const { kind, printed } = draft.unit;
  if (kind === 'money' || printed === '块' || printed === '塊') return withSmallMoney(text, draft);
  const rest = text.slice(skipSpace(text, draft.end), draft.end + 5);
  if (kind !== 'ordinal' && (kind !== 'count' || printed === '倍') && MORE.test(rest)) return { ...draft, plus: true, end: skipSpace(text, draft.end) + 1 };
  if (kind === 'percent' && printed === '成') return withTenths(text, draft);
  if (kind === 'duration' && printed === '秒') return withDigits(text, draft, /^\d{2}(?![\d.]|[秒年月分])/);
  const withPart = draft.unit.symbol === 'm' ? withDigits(text, draft, /^\d{1,2}(?![\d.]|[米年月个個名人])/) : draft.unit.symbol === 'jin' ? withTaels(text, draft) : draft;
  if (withPart !== draft) return withPart;
  if ((/^(?:duration|age|measure)$/.test(kind) || printed === '倍') && HALF.test(rest)) return { ...draft, low: draft.low + 0.5, end: skipSpace(text, draft.end) + 1 };
  return draft;
}

/** 三斤二两. */
function withTaels(text: string, draft: Draft): Draft {
  const tenth = TAELS.exec(text.slice(draft.end, draft.end + 3))?.[1];
  return tenth === undefined || !Number.isInteger(draft.low) ? draft : { ...draft, low: Number(`${draft.low}.${digitOf(tenth)}`), end: draft.end + 2 };
}

function withTenths(text: string, draft: Draft): Draft {
  const next = text[draft.end] ?? '';
  const tenth = next === '半' ? 5 : draft.numeral.script === 'arabic' && /^[1-9](?!\d)/.test(text.slice(draft.end, draft.end + 2)) ? Number(next) : chineseDigit(next);
  return tenth === undefined || tenth === 0 ? draft : { ...draft, low: Number(`${draft.low}.${tenth}`), end: draft.end + 1 };
}

function withDigits(text: string, draft: Draft, pattern: RegExp): Draft {
  const digits = pattern.exec(text.slice(draft.end, draft.end + 4))?.[0];
  if (digits === undefined || !Number.isInteger(draft.low) || draft.numeral.script === 'chinese') return draft;
  return { ...draft, low: Number(`${draft.low}.${digits}`), end: draft.end + digits.length };
}

const SMALL = /^\s?(?:[零〇]\s?)?(?:([1-9１-９一二两兩三四五六七八九])\s?[角毛](?:\s?[零〇]?([1-9一二两兩三四五六七八九])(?:分|(?![\d.一-鿿、])))?|([1-9１-９一二两兩三四五六七八九])\s?分(?![之钟鐘地]))/;
const BARE_TENTH = /^([1-9一二三四五六七八九])(?![\d.一-鿿]|[、])|^([1-9一二三四五六七八九])(?=[涨漲降到跌至钱錢])/;

/** 四元五角, 一元零八分, 3块2毛5, 2块5. */
function withSmallMoney(text: string, draft: Draft): Draft {
  const small = SMALL.exec(text.slice(draft.end, draft.end + 8));
  if (small) {
    const [whole, tenths, ofTenths, alone] = small;
    const digit = (character: string | undefined): number => (character === undefined ? 0 : digitOf(character));
    const cents = `${digit(tenths)}${digit(ofTenths ?? alone)}`;
    return asMoney({ ...draft, low: Number(`${draft.low}.${cents}`), end: draft.end + whole.length });
  }
  if (draft.unit.kind === 'money') {
    const rest = text.slice(draft.end, draft.end + 3);
    return MORE.test(rest) ? { ...draft, plus: true, end: draft.end + 1 } : draft;
  }
  const tenth = BARE_TENTH.exec(text.slice(draft.end, draft.end + 2));
  return tenth ? asMoney({ ...draft, low: Number(`${draft.low}.${digitOf(tenth[1] ?? tenth[2])}`), end: draft.end + 1 }) : draft;
}

function asMoney(draft: Draft): Draft {
  return draft.unit.kind === 'money' ? draft : { ...draft, unit: { ...draft.unit, kind: 'money', symbol: 'CNY' } };
}

function digitOf(character: string | undefined): number {
  const chinese = chineseDigit(character);
  return chinese ?? Number(character?.normalize('NFKC'));
}
