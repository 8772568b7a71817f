import { holdsPhone, mayHoldPhone } from './phone.js';

const SPONSOR = /(?:[联聯协協主承][办辦]|[赞贊]助|冠名|特[约約]刊登|特[约約]|[独獨]家)$/u;
const COMPANY_NAME = /(?:有限(?:[责責]任)?公司|集[团團](?:公司)?|股份|公司|商行|商[场場]|[专專][卖賣]店|旗[舰艦]店|酒店|酒楼|大[药藥]房)$/u;
const OFFER = /(?:[请請致来來][电電]|洽|[热熱][线線]|[专專][线線]|[电電][话話]|[咨諮][询詢]|[订訂][购購]|[传傳]真|地址|招商|加盟|[优優]惠|特[价價]|[开開]盘)\s?[:：]?\s?[\d\p{Script=Han}]/u;
/** A number of five or six figures, behind what it is. */
const SERVICE_LINE = /(?:[热熱][线線]|[电電][话話]|[专專][线線]|[咨諮][询詢])\s?[:：]\s?\d{5,6}\s?[。）)]?$/u;
const LABEL = /^[[［【]?(?:[广廣]告|推[广廣])(?:[\]］】\s:：]|$)/u;
const WIDEST = 40;
/** The label of an entry, at the beginning of a line or behind a blank. */
const FIELD = /(?:^|[\s\u3000])\p{Script=Han}{2,4}\s?[:：]/gu;
const FEWEST_FIELDS = 2;
const WIDEST_NAME = 16;

/** Whether a block that is no sentence advertises: the word itself, a firm's or sponsor's name and nothing else, a number to call. */
export function advertises(bare: string, width: number): boolean {
  const line = bare.replace(/\s+/gu, '');
  return width <= WIDEST && (LABEL.test(bare) || SPONSOR.test(line) || COMPANY_NAME.test(line) || offersContact(line));
}

/** Whether a block that is no sentence is of an advert: it advertises, or a telephone number stands in it. */
export function isAdvert(bare: string, width: number): boolean {
  return advertises(bare, width) || holdsPhone(bare);
}

/** Whether a block gives a number to call, as no heading does. */
export function givesNumber(bare: string): boolean {
  return holdsPhone(bare) || offersContact(bare);
}

/** Whether the line offers something and gives a number to call. */
export function offersContact(line: string): boolean {
  return (OFFER.test(line) && mayHoldPhone(line)) || SERVICE_LINE.test(line);
}

/** Whether lines are those of an advert with next to no words: a name, then labelled entries, of which one gives a number to call. */
export function isCard(lines: readonly string[]): boolean {
  const [name = '', ...entries] = lines;
  if (entries.length === 0 || name.length > WIDEST_NAME || lines.some((line) => /[，。；：:,;]$|[，。；].|,\D/u.test(line)) || /[:：]/u.test(name)) return false;
  const fields = entries.reduce((sum, line) => sum + (line.match(FIELD)?.length ?? 0), 0);
  return fields >= FEWEST_FIELDS && entries.some((line) => offersContact(line.replace(/\s+/gu, '')));
}
