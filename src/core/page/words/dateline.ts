import type { Span } from '../../text/span.js';
import { namesIn } from './names.js';
import { beginsWithCompoundSurname, beginsWithSurname } from './surnames.js';

const H = '\\p{Script=Han}';
/** Specks before the bracket are read as marks. */
const OPEN = '[_|·.,~^\'`]{0,2}[（(〔［\\[【]?\\s*';
const DAY = '(?:\\d{1,2}|[一二三四五六七八九十廿]{1,3})';
const DATE = `(?:${DAY}\\s*月\\s*)?${DAY}\\s*日`;
/** 电 as print has it, behind the date or at the end of the dateline; in the middle of a text it begins 电费, 电池, 电站. */
const WIRE = '(?:(?<=[日专專合]\\s?)[电電]|[电電](?=$|[\\s（()）〔〕\\[\\]【】，。：:,]))';
const STARTS = [
  // 本报讯, 本网訊, 本报北京9月8日讯, 本台消息
  `本\\s?[报報网網台臺刊社站]\\s?(?:${H}{0,8}\\s?(?:${DATE})?\\s?)?(?:综合|綜合|快|专|專)?(?:[讯訊](?![员員息])|${WIRE}|消息)`,
  // 本市讯, 本埠訊
  '本[市埠縣县省區区鎮镇校廠厂]\\s?[讯訊](?![员員息问問])',
  // 新华社北京9月8日电, 中央社台北8日電
  `(?:新[华華]社|中[新央通]社|中[国國]新[闻聞][网網社]|法新社|路透社|美[联聯]社|共同社|${H}{2,6}(?:[日晚时時早]?[报報]|[网網]))\\s?[^，。,；;！？!?()（）\\s]{0,14}?${DATE}\\s?(?:综合|綜合|专|專)?[讯訊电電]`,
  // 据新华社电, 据某报报道
  `[据據](?:新[华華]社|中[新央]社|[《〈]?${H}{1,10}(?:[报報社网網台臺]|日[报報])[》〉]?)[^，。,；;！？!?]{0,12}?(?:[报報][道导導]|消息|[讯訊]|${WIRE})`,
  // 某某日报讯
  `${H}{0,6}(?:[日晚时時早晨午商快][报報]|[网網])\\s?[讯訊]`,
  // 【記者張三台北報導】
  `(?:本[报報])?[记記]者\\s?${H}{2,4}\\s?[/／、]?\\s?(?:${H}{2,8}?(?:[报報][导導道]|[讯訊](?![员員])|${WIRE})|${H}{1,8}?\\s?${H}{0,6}?[报報]\\s?[导導道])`,
];
const DATELINE = new RegExp(`^${OPEN}(${STARTS.join('|')})`, 'u');
const REPORTER_START = /^(?:(?:本[报報网網台臺刊])?(?:全媒[体體]|融媒[体體]|首席|特[约約]|[实實][习習]|见习|見習)?(?:[记記]者|通[讯訊][员員]))\s?[:：]?\s?([^，。,；;！？!?（）()]{2,40}?)(?:[报報][道导導]|[摄攝]影[报報]道|文[/／]?[图圖])/u;
const BRACKETED = /^[^（(]{0,12}[（(]\s*([^（()）]{2,60}?)\s*[)）]/u;
const REPORTER_WITHIN = /^(?:本[报報])?[记記]者\s?(\p{Script=Han}{2,4})\s?[/／、]/u;
/** No mark between the name and the place: names have three characters as a rule. */
const UNPARTED = /^(?:本[报報])?[记記]者\s?(\p{Script=Han}{3})\p{Script=Han}{2,5}[报報][导導道]/u;
/** Nothing but the name between the office and the report: 記者周芷晴報道. */
const PLACELESS = /^(?:本[报報])?[记記]者(\p{Script=Han}{2,4})[报報][导導道]$/u;
const BARE_NAMES = /^\s?((?:(?:全媒[体體]|首席|特[约約]|[实實][习習]|见习|見習)?(?:[记記]者|通[讯訊][员員])\s?[^，。,；;！？!?（）()]{2,40}?))(?:[报報][道导導]|\s{2})/u;

/** How a report opens. The span lies in the text that was read. */
export interface Dateline extends Span {
  /** `本报讯`, `新华社北京9月8日电`. */
  readonly text: string;
  readonly bylines: readonly string[];
}

/** The dateline with which a paragraph opens, or null. */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 120).trimStart();
  const match = DATELINE.exec(head);
  if (!match) return null;
  const printed = match[1] ?? '';
  const after = head.slice(match[0].length);
  const start = match[0].length - printed.length;
  return { start, end: match[0].length, text: printed.replace(/\s+/g, ''), bylines: [...bylinesWithin(printed), ...bylinesAfter(after)] };
}

/** The names with which a paragraph opens that has no dateline (`本报记者 某某报道`). */
export function openingReporters(paragraph: string): string[] {
  const match = REPORTER_START.exec(paragraph.slice(0, 80).trimStart());
  return match ? namesIn(match[1] ?? '', { surnames: false }) : [];
}

/** The reporter whom the dateline itself names, parted from the place: `記者王大明／台北報導`. */
function bylinesWithin(dateline: string): string[] {
  const close = dateline.replace(/\s+/gu, '');
  const name = (REPORTER_WITHIN.exec(dateline) ?? UNPARTED.exec(close))?.[1] ?? placelessName(close);
  return name === undefined ? [] : namesIn(`记者 ${name}`, { surnames: false });
}

function placelessName(dateline: string): string | undefined {
  const name = PLACELESS.exec(dateline)?.[1];
  return name !== undefined && beginsWithSurname(name) && (name.length <= 3 || beginsWithCompoundSurname(name)) ? name : undefined;
}

function bylinesAfter(after: string): string[] {
  const inBrackets = BRACKETED.exec(after);
  if (inBrackets && after.indexOf(inBrackets[1] ?? '') <= 14) return namesIn(inBrackets[1] ?? '', { surnames: false });
  const bare = BARE_NAMES.exec(after);
  return bare ? namesIn(bare[1] ?? '', { surnames: false }) : [];
}
