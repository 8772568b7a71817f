import type { Reading } from './reading.js';

/** A heading that announces a notice. */
export const NOTICE_HEADING =
  /(?:[启啟]事|公告|通告|[声聲]明|[讣訃]告|[启啟]示|更正|致歉信?|公示|遗失|遺失|征稿函?|徵稿|招[标標]|招聘|拍[卖賣]|[认認][领領]|感[谢謝]信|倡[议議][书書]|(?<!\p{Script=Han}{8})通知)[!！]?$/u;
const SIGNATURE = /(?:公司|社|局|委|委[员員][会會]|[会會]|[办辦]公室|中心|集[团團]|[学學]校|大[学學]|[医醫]院|[银銀]行|政府|部|院|[厂廠]|[处處]|站|[馆館]|\s?[敬谨謹]?[启啟])$/u;
const DATE = /^(?:(?:\d{4}|[〇零○一二三四五六七八九]{4}|(?:中[华華])?民[国國].{1,4})\s?年\s?)?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日$/u;
const WIDEST = 32;

/** Whether the group of headings that ends before block `to` announces a notice; a report about one opens with a dateline. */
export function announcesNotice(page: Reading, to: number): boolean {
  const last = page.draft(to - 1);
  return last.width <= WIDEST && NOTICE_HEADING.test(last.bare) && page.drafts[to]?.sign !== 'opening' && page.kind(to) !== 'byline';
}

/** Whether a short block signs a notice: it names an office or a firm, or gives the date. */
export function signsNotice(bare: string): boolean {
  return bare.length <= 60 && (SIGNATURE.test(bare) || isDate(bare));
}

/** Whether the text is a date and nothing else, with or without its year. */
export function isDate(bare: string): boolean {
  return DATE.test(bare);
}
