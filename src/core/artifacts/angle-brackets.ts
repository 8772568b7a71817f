import { remembered } from '../memory/remembered.js';
import type { Span } from '../text/span.js';

/** A title between angle brackets, single, double or of quotation. */
const TITLE = /(<<|[<‹«])(?=[\p{Script=Han}“"])([^<>‹›«»。！？；\n]{2,40})(>>|[>›»])/gu;
/** Within a sentence. What a program shows has angle brackets too: not after a click, not before a button or a menu. */
const BEFORE = /(?<![点點单單双雙][击擊]|[选選][择擇中]|按下)(?<=[\p{Script=Han}，、：；。“”》)）,:;])$/u;
const AFTER = /^(?!按[钮鈕]|[键鍵]|界面|菜[单單]|[选選][项項单單]|窗口|命令|[图圖][标標])[\p{Script=Han}，、；。：！？“”《<‹«(（,;:.!?]/u;
/** Notes and marks of layout that stand in such brackets; numbers that are compared. */
const NO_TITLE = /^(?:上接|下[转轉]|[转轉接]|[图圖]|完$|[编編]者|本[报報]|[记記]者|[零〇一二三四五六七八九十百千两兩]+(?!\p{Script=Han}{2}))|[且和或与與]$/u;

/** The angle brackets of a text that stand for 《 and 》. */
export interface AngleBrackets {
  readonly open: Span;
  readonly close: Span;
}

/** Titles within Chinese sentences: neither tags nor comparisons nor arrows. */
export const angleBracketsIn = remembered((text): readonly AngleBrackets[] => {
  if (!/[<‹«]/.test(text)) return [];
  return Array.from(text.matchAll(TITLE)).flatMap(({ 0: whole, 1: opener = '', 2: title = '', 3: closer = '', index }) => {
    const end = index + whole.length;
    const isSet = BEFORE.test(text.slice(Math.max(0, index - 4), index)) && AFTER.test(text.slice(end, end + 2));
    if (!isSet || NO_TITLE.test(title) || (title.match(/\p{Script=Han}/gu)?.length ?? 0) < 2) return [];
    return [{ open: { start: index, end: index + opener.length }, close: { start: end - closer.length, end } }];
  });
});
