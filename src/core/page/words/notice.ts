import { remembered } from '../../memory/remembered.js';
import { isDate } from './signature.js';

const NOTICE_HEADING =
  /(?:[启啟]事|公告|通告|[布佈]告|告示|[声聲]明书?|[讣訃](?:告|[闻聞])|[启啟]示|更正|勘[误誤]|致歉信?|公示|[遗遺]失|招[领領]|征稿函?|徵稿|招[标標]|招聘|拍[卖賣]|[认認][领領]|[感致][谢謝]信|[鸣鳴][谢謝]|倡[议議][书書]|(?<!\p{Script=Han}{8})通知[书書]?|^(?:[寻尋][人物]|招租|招生|招考|出租|出[让讓售]|[转轉][让讓]|求[购購租]|征婚|徵婚|悼念|道歉|致[谢謝]|作[废廢]|注[销銷]|公[证證]送[达達]))[!！]?$/u;
const SIGNATURE = /(?:公司|社|局|委|[会會]|[办辦]公室|中心|集[团團]|[学學]校|大[学學]|中[学學]|小[学學]|[银銀]行|政府|部|院|[厂廠]|[处處]|站|[馆館]|\s?[敬谨謹同拜]?[启啟]|[泣哀叩]告|清算[组組]|管理人)$/u;
/** Names of smaller houses: beside a notice they sign it, elsewhere they may end any heading. */
const HOUSE = /(?:[店宫宮所科行]|酒家|酒[楼樓]|[队隊组組园園]|家[属屬])$/u;
/** Whom to ask, and who gives notice. */
const FIELD = new RegExp(
  '^(?:(?:[联聯][系繫絡]|招[标標]|投[标標]|采[购購]|公告|[声聲]明|具名|委托|受托|[经經][办辦]|申[请請]|[债債][权權务務]|[转轉受出][让讓]|[遗遺]失|法定代表|[监監][护護]|代理|拍[卖賣]|出租|承租)人' +
  '|(?:[联聯][系繫絡]|[报報]名|[咨諮][询詢]|[举舉][报報]|[办辦]公)?(?:[电電][话話]|地址|地[点點])|手[机機]|[热熱][线線]|[传傳]真|[邮郵](?:箱|[编編]|政[编編][码碼])|[网網]址|[账帳][号號]|[夫妻父母子女兄弟]|孝[男女子]|[孤哀]子)\\s?[:：]\\s*\\S', 'u');
/** No line that closes a notice is longer, and no name of a house. In characters. */
const [LONGEST, LONGEST_HOUSE] = [60, 24];

/** Whether a heading announces a notice. */
export const headsNotice = remembered((bare): boolean => NOTICE_HEADING.test(bare));

const VOID = /[遗遺]失.{4,200}作[废廢][。！]?(?:\s?\p{Script=Han}{2,4})?$/u;

/** Whether a heading announces notices of lost papers. */
export function headsLost(bare: string): boolean {
  return /[遗遺]失|挂失|[声聲]明|[启啟]事|作[废廢]/u.test(bare);
}

/** Whether a paragraph declares lost papers void and says nothing else: 某某遗失营业执照副本，声明作废。 */
export function declaresVoid(bare: string): boolean {
  return bare.length <= 240 && VOID.test(bare);
}

/** Whether a short block signs a notice: it names an office or a firm, or gives the date. */
export function signsNotice(bare: string): boolean {
  return bare.length <= LONGEST && (SIGNATURE.test(bare) || isDate(bare));
}

const isClosing = remembered((bare): boolean => signsNotice(bare) || (bare.length <= LONGEST_HOUSE && HOUSE.test(bare)) || isNoticeField(bare));

/** Whether a line below a notice belongs to it: its signature, or a field that says whom to ask and where. */
export function closesNotice(bare: string): boolean {
  return bare.length <= LONGEST && isClosing(bare);
}

const isField = remembered((bare): boolean => FIELD.test(bare));

/** Whether a line says whom to ask or where to go, as below a notice. */
export function isNoticeField(bare: string): boolean {
  return bare.length <= LONGEST && isField(bare);
}
