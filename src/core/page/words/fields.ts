import { namesIn } from './names.js';

/** A field of a masthead, an imprint or a web page, found by its pattern. */
export type FieldSet = readonly RegExp[];

const HAN = '\\p{Script=Han}';
const COLON = '\\s?[:：]?\\s?';
/** Of a page's or an issue's number. */
const LONGEST_REST = 6;
const CN_NUMBER = '[〇零一二三四五六七八九十廿]{1,4}';

/** What a newspaper prints beside its title. */
export const MASTHEAD_FIELDS: FieldSet = [
  /(?:公元)?(?:19|20)\d{2}\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?日?/gu,
  /^(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月(?=\s*[总總]?第)/gu,
  /[〇零○Ｏ一二三四五六七八九]{4}\s?年\s?[一二三四五六七八九十]{1,3}\s?月\s?[一二三四五六七八九十]{1,3}\s?日/gu,
  /(?:中[华華])?民[国國]\s?[\d〇零○一二三四五六七八九十百]{1,5}\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日/gu,
  /\d{1,2}\s?月\s?\d{1,2}\s?日(?=\s*(?:星期|[农農][历曆]|$))/gu,
  /(?:星期|[周週]|[礼禮]拜)[一二三四五六日天]/gu,
  new RegExp(`(?:夏|[农農]|[阴陰])[历曆]?\\s?(?:${HAN}{2}年)?\\s?(?:闰|閏)?(?:${CN_NUMBER}|正|冬|[腊臘])月\\s?(?:初|廿)?${CN_NUMBER}`, 'gu'),
  new RegExp(`(?:甲|乙|丙|丁|戊|己|庚|辛|壬|癸)(?:子|丑|寅|卯|辰|巳|午|未|申|酉|戌|亥)年(?:(?:闰|閏)?(?:${CN_NUMBER}|正|冬|[腊臘])月(?:初|廿)?${CN_NUMBER})?`, 'gu'),
  /(?:今日|本期|今天|共|[对對][开開])\s?\d{0,2}[大小]?[张張]?\s?[\d一二三四五六七八九十]{1,3}\s?[个個]?[版张張]/gu,
  /(?:国内|國內)?(?:[统統]一)?(?:[连連][续續]出版物[号號]|刊[号號])\s?[:：]?\s?(?:CN\s?)?\d{0,2}\s?[-－—–]?\s?\d{0,4}/giu,
  /CN\s?\d{2}\s?[-－—–]\s?\d{4}/giu,
  /ISSN\s?\d{4}\s?[-－—–]\s?\d{3}[\dX]/giu,
  /(?:国内|国外|國內|國外)?[邮郵][发發]代[号號]\s?[:：]?\s?\d{1,3}\s?[-－—–]\s?\d{1,4}/gu,
  /(?:[总總]|[创創]刊)?第\s?[\d〇一二三四五六七八九十百千]{1,6}\s?[期号號](?:\s?[（(][^（()）]{1,12}[)）])?/gu,
  /[总總]第?\s?\d{1,6}\s?[期号號]?/gu,
  /第?\s?[A-D]?\d{1,2}\s?版(?:面)?(?:\s?[:：·]\s?\p{Script=Han}{2,6})?/gu,
  /第\s?[一二三四五六七八九十]{1,3}\s?版/gu,
  /^[A-Z]\d{1,2}\s?[|｜·]?\s?\p{Script=Han}{2,4}$/gu,
  /^[-—–－·•]{1,2}\s?\d{1,3}\s?[-—–－·•]{1,2}$/gu,
  /[网網]址\s?[:：]?\s?(?:https?:\/\/)?[\w./-]{4,60}/giu,
  /(?:https?:\/\/|www\.)[\w./-]{4,60}/giu,
  /^\p{Script=Han}{1,6}(?:日|晚|[时時]|早|晨|商|快|周|週)[报報](?=\s)/gu,
  /^(?:要[闻聞]|港[闻聞]|[国國][际際內内]|本地|地方|社[会會]|[综綜]合|[经經][济濟]|[财財][经經]|[体體]育|文化|[娱娛][乐樂]|副刊|法[治制]|教育|健康|[专專]版|[专專][题題]|公告|分[类類][广廣]告)(?:新[闻聞]|版|[周週]刊)?(?:[\s·・]\s?(?:要[闻聞]|公告|[广廣]告|[专專]版|新[闻聞]))?$/gu,
  /今日(?:天[气氣]|多云|晴|[阴陰]|小雨)[^。]{0,30}[℃度C]/gu,
  /(?:主[管办辦]|出版)(?:[单單]位)?\s?[:：]\s?\p{Script=Han}{3,20}/gu,
  /\p{Script=Han}{2,8}(?:[报報]社|[报報][业業]集[团團])(?:出版|主[办辦])/gu,
  /本[报報]\s?[（(]\s?\p{Script=Han}{2,8}[网網]\s?[)）]/gu,
  /新[闻聞][热熱][线線]\s?[:：]\s?[\d-]{7,14}/gu,
];

/** Whether a line ends within the number of a page or an issue with which the next one begins and ends: 第 / 三版. */
export function partsNumber(last: string, next: string): boolean {
  return next.length <= LONGEST_REST && /第\s?[A-D]?[\d一二三四五六七八九十百]{0,4}$/u.test(last) && /^[A-D]?[\d一二三四五六七八九十百]{0,4}\s?[版期號号]$/u.test(next);
}

/** What stands at the foot of a page. */
export const IMPRINT_FIELDS: FieldSet = [
  /(?:本?版?(?:[责責]任|[执執]行|本版|值班|美[术術]|[图圖]片|文字)?(?:主?[编編][辑輯]?|[总總][编編][辑輯]?|[责責][编編]|美[编編]|[组組]版|版式|[设設][计計]|校[对對]|[检檢]校|[审審][读讀核校]|[视視][觉覺]))(?:\s?[:：/／]\s?|\s)[^，。,；;:：/／\s]{2,4}(?:[\s、/／][^，。,；;:：\s]{2,4}(?![:：])){0,3}/gu,
  /(?:[电電]子信箱|投稿[邮郵]箱|[邮郵]箱|[电電]子[邮郵]件|E-?mail)\s?[:：]?\s?[\w.+-]+@[\w.-]+/giu,
  /(?:定[价價]|零售[价價]?|月[价價]|季[价價]|全年[价價]?|年[价價]|每份)\s?[:：]?\s?(?:人民[币幣])?(?:[\d.]{1,7}|[一二三四五六七八九十]{1,3})\s?[元角分]/gu,
  // Only behind a field that was taken out before: a line that begins with 电话 is one of a notice.
  /^\s+[电電][话話]\s?[:：]\s?[\d()（）、-]{5,30}/gu,
  /[《〈]?(?:准予)?[广廣]告(?:[发發]布)?(?:登[记記]|[经經][营營])?[^，。,;；]{0,14}(?:[编編][号號]|[证證]|[号號])[^，。；;]{0,40}?[号號]?(?=\s|$)/gu,
  /(?:本?[报報]社?|社|[编編][辑輯]部)?(?:地址|社址)\s?[:：]\s?[^。；;\s]{4,40}/gu,
  /[邮郵](?:政[编編][码碼]|[编編])\s?[:：]?\s?\d{6}/gu,
  /(?:[总總][编編]室|[编編][辑輯]部|[发發]行部?|[广廣]告部?|[订訂][阅閱]|投[诉訴]|[传傳]真|[办辦]公室|[记記]者部)(?:[热熱][线線]|[电電][话話])?\s?[:：]\s?[\d()（）、\s-]{7,30}/gu,
  /(?:承印|印刷|印[制製])(?:[单單]位)?\s?[:：]?\s?\p{Script=Han}{4,24}/gu,
  /法律[顾顧][问問]\s?[:：]?\s?[^。；;]{4,30}/gu,
  /(?:未[经經]授[权權])?[^。]{0,12}不得[转轉][载載]/gu,
];

/** What a web page puts around an article. */
export const WEB_FIELDS: FieldSet = [
  /(?:[联聯][系繫絡][电電][话話]|[热熱][线線][电電][话話]|投稿[邮郵]箱|新[闻聞][热熱][线線]|客服[电電][话話]|QQ群?|微信(?:公[众眾][号號])?)\s?[:：]\s?[\w@.、/-]{5,40}/giu,
  /(?:您?(?:[现現]在的?|[当當]前的?|所在的?)?位置|首[页頁頁])\s?[:：>›»].{0,80}/gu,
  /^(?:[>›»]\s?)?\p{Script=Han}{1,10}(?:\s?[>›»]\s?\p{Script=Han}{1,16}){1,6}\s?[>›»]?$/gu,
  /(?:字[号號體体](?:大小)?|字[体體])\s?[:：]?\s?\[?\s?大\s?\]?\s?\[?\s?中\s?\]?\s?\[?\s?小\s?\]?(?:\s?(?:打印|列印|收藏|[评評][论論]|[纠糾][错錯]|分享[^\s。]{0,6}))*/gu,
  /^(?:上一篇|下一篇|上一版|下一版)\s?[:：].{0,60}/gu,
  /(?:版[权權]所有|Copyright|All Rights Reserved|ICP[备備證证])[^。]{0,80}/giu,
  /(?:分享[到至](?:\s?[:：]?(?:\s?(?:微信|[新腾騰]?[浪讯訊]?微博|朋友圈|QQ空[间間]|QQ好友|QQ|豆瓣|Facebook|Twitter|LINE))+)?|[打列]印本?[页頁文]|[关關][闭閉]窗口|返回首[页頁]|收藏本[页頁]|[点點][击擊]量?|[浏瀏][览覽]量?|[阅閱][读讀]量?|[评評][论論])\s?[:：]?\s?\d{0,8}次?/gu,
  /(?:[关關][于於]我[们們]|[联聯][系繫絡]我[们們]|[网網]站地[图圖]|版[权權][声聲]明|[隐隱]私(?:政策|[声聲]明|[权權][声聲]明)|免[责責][声聲]明|返回[顶頂]部|[设設][为為]首[页頁]|加入收藏|[广廣]告服[务務]|友情[链鏈]接|[帮幫]助中心)(?=\s*(?:[|｜·/-]|$)|\s)/gu,
  /[[［【]\s?(?:(?:打印|列印|[关關][闭閉]|收藏|[复複][制製]|分享|推[荐薦]|返回)(?:本?[页頁文]|[顶頂]部|首[页頁]|列表|窗口)?|大|中|小)\s?[\]］】]/gu,
  /(?<![。，！？][^。，！？]{0,12})[扫掃][一描]?[扫掃]?.{0,6}二[维維][码碼].{0,20}/gu,
];

const LONGEST_CONTACT = 60;

/** A telephone number, an address of a notice or an advert, with its label. */
export const CONTACT = /^(?:[电電][话話]|[热熱][线線]|[联聯][系繫][电電][话話]|[邮郵]箱|地址|[传傳]真)\s?[:：]\s?[\w@.、()（） -]{6,40}$/u;
const CONTACT_AT_END = /(?:[电電][话話]|手[机機]|[热熱][线線]|[传傳]真|[邮郵]箱|微信|QQ)[号號]?\s?[:：]?\s?(?:[\d-]{7,14}|[A-Za-z][\w@.-]{4,40})$/u;

/** Whether a text closes with how to reach someone, as a small advert does without a stop. */
export function endsWithContact(text: string): boolean {
  return CONTACT_AT_END.test(text.slice(-LONGEST_CONTACT));
}

/** When and where a web article was published: it belongs to the story. */
const PUBLISHED = new RegExp(`^(?:(?:[发發]布)?(?:[时時][间間]|日期)${COLON})?(?:19|20)\\d{2}[-./年]\\d{1,2}[-./月]\\d{1,2}日?(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?[\\s|]*(?:(?:[来來]源|作者|[编編][辑輯]|[责責][编編])${COLON}[^。]{1,30})+$|^(?:文章)?[来來]源${COLON}[^。]{2,24}$`, 'u');

export function isPublishedLine(line: string): boolean {
  return line.length <= 80 && PUBLISHED.test(line);
}

/** Which share of the text's characters (blanks aside) the fields cover, from 0 to 1, and how many were found. */
export function fieldCover(text: string, fields: FieldSet): { readonly share: number; readonly count: number } {
  if (text.length > 300) return { share: 0, count: 0 };
  let rest = text;
  let count = 0;
  for (const field of fields) {
    rest = rest.replace(field, () => {
      count++;
      return '';
    });
  }
  const solid = (shown: string): number => shown.replace(/[\s|｜·、，,。:：（）()>-]+/gu, '').length;
  return { share: 1 - solid(rest) / Math.max(1, solid(text)), count };
}

const EDITOR = /(?:[责責]任?[编編][辑輯]?|本版[编編][辑輯]|[编編][辑輯])\s?[:：]?\s?(\p{Script=Han}{2,4}(?:[\s、/／]\p{Script=Han}{2,4}(?![:：]))*)/gu;

/** The names of the editors in an imprint (`责编：某某`). */
export function editorNames(text: string): string[] {
  return [...text.slice(0, 400).matchAll(EDITOR)].flatMap(([, names = '']) => namesIn(names, { surnames: true }));
}
