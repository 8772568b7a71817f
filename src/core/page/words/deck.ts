/** A deck is so much wider than its headline. In full squares. */
const WIDER = 4;
/** A deck with figures has at least this width. In full squares. */
const LONG_DECK = 18;
/** A narrower heading is the label of a column. In full squares. */
export const NO_LABEL = 6;

/** Who presided, attended or spoke: a deck of reports on meetings. */
const SPOKE = /(?:主持|出席|[讲講][话話]|致[辞辭]|作[报報]告|部署|[参參]加|[调調]研)$/u;
/** What somebody said, and nothing else. */
const QUOTED = /^[“「『"].{6,}[”」』"]$/u;
/** Three clauses. */
const SEVERAL_CLAUSES = /[，,；;][^，,；;]{2,}[，,；;].{2}/u;
/** Whom a report asks about what its headline tells, before what they said. */
const SPEAKER = /^(?:[专專]家|[学學]者|[业業]者|[业業][内內]人士|官方|警方|校方|院方|店方|市民|居民|村民|街坊|[农農]民|[业業]主|商[户戶贩販]|食客|[顾顧][客问問]|乘客|旅客|[读讀]者|[学學]生|家[长長]|目[击擊]者|幸存者|[当當]事人|[负負][责責]人|律[师師]|[医醫][生师師]|民[众眾])\p{Script=Han}{0,2}(?:[：:]|[称稱][说說]?|表示|提醒|建[议議]|呼[吁籲]|[讲講]述|[回响響][应應]|解[读讀释釋]|坦言|直言|盼|[质質]疑)/u;
const SPACE = /\S[ \u3000]+\S/u;
/** Someone who speaks, anywhere in a heading of two halves. */
const SPEAKER_WITHIN = /[\s\u3000]\p{Script=Han}{2,8}[：:]/u;
/** How much, how long, how many of what the headline tells. */
const PARTICULAR = /^(?:[总總]投[资資]|[为為]期|其中|平均|人均|[户戶]均|[亩畝]均|[较較]上|比上)/u;
/** What tells particulars, or the news itself: only with a number, or in many more words. */
const MAYBE_PARTICULAR = /^(?:每|[预預][计計]|有望)|[他她]|[并並]已/u;
const QUESTION = /怎[么麼样樣]|[为為]何|[为為]什[么麼]|能否|可否|如何|[谁誰]|[几幾][时時何]|[吗嗎呢][？?]?$|[？?]$/u;
const QUOTATION = /[“「『《][^”」』》]*[”」』》]/gu;
/** Digits, or more than one of what is counted: one is an article as a rule, and 千 and 百 by themselves are many. */
const NUMBER = /\d[\d.,]*|(?:[二三四五六七八九两兩]|十(?!分))[一二三四五六七八九十百千万萬亿億]{0,6}(?:[年月日天岁歲个個名人位家户戶元角吨噸斤里米尺亩畝度条條座栋棟套间間所辆輛台臺架艘只隻头頭匹棵株件项項批次趟场場期届屆成倍折级級层層门門册冊张張枚]|公[里斤顷頃]|小[时時]|分[钟鐘])/gu;

/** A heading or a line of one. */
interface Heading {
  readonly bare: string;
  /** In full squares. */
  readonly width: number;
}

/** Whether a heading is so much wider than the one above it, which has no clauses, that it explains what that one names. */
export function outgrows(heading: Heading, above: Heading): boolean {
  return heading.width > above.width + WIDER && !/[，,；;：:]/u.test(above.bare);
}

/** Whether a heading tells in clauses: a mark stands in it, and more behind that. */
export function tellsInClauses(bare: string): boolean {
  return /[，,；;].{4}/u.test(bare);
}

/** Whether a heading says who presided, attended or spoke. */
export function tellsWhoSpoke(bare: string): boolean {
  return SPOKE.test(bare);
}

/** Whether a heading tells more of what the one above it names, in clauses or in figures. */
export function explains(heading: Heading, above: Heading): boolean {
  if (SEVERAL_CLAUSES.test(heading.bare) && !/[，,；;]/u.test(above.bare)) return true;
  return (tellsInClauses(heading.bare) || /\d/u.test(heading.bare)) && heading.width >= LONG_DECK && outgrows(heading, above);
}

/** Whether a heading is what somebody said, and nothing else. */
export function isQuotation(bare: string): boolean {
  return QUOTED.test(bare);
}

/**
 * Whether a heading below another one gives its particulars: what somebody says of it, how much and how long, an answer to what it asks,
 * numbers of which the other has none, or clauses where the other is set with a space.
 */
export function givesParticulars(heading: Heading, above: Heading): boolean {
  const { bare } = heading;
  if (SPEAKER.test(bare) || SPEAKER_WITHIN.test(bare) || PARTICULAR.test(bare)) return true;
  if (MAYBE_PARTICULAR.test(bare) && (numbersIn(bare) > 0 || outgrows(heading, above))) return true;
  if (above.width < NO_LABEL) return false;
  if (QUESTION.test(above.bare) && !QUESTION.test(bare)) return true;
  if (SPACE.test(above.bare) && !SPACE.test(bare) && tellsInClauses(bare)) return true;
  return numbersIn(bare) >= 2 && numbersIn(above.bare) === 0 && (SPACE.test(above.bare) || !SPACE.test(bare));
}

function numbersIn(bare: string): number {
  return bare.replace(QUOTATION, '').match(NUMBER)?.length ?? 0;
}
