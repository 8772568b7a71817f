import { before, found, type FigureReader, type Source } from '../source.js';
import { matchUnit } from '../units/lexicon.js';

/** Numbers that are telephones by their form: mobile, area code, 400 and 800, international. */
const BY_FORM = /(?:\+?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)|\+86[-\s]?\d{2,3}[-\s]?\d{7,8}(?!\d)|[（(]0\d{2,3}[)）][-\s]?\d{7,8}(?!\d)|[（(]0[2-9]\d?[)）]\s?\d{3,4}[-\s]\d{4}(?!\d)|[（(]\+?85[23][)）]\s?\d{4}[-\s]?\d{4}(?!\d)|0[2-9]\d?-\d{3,4}-\d{4}(?!\d)|09\d{2}-\d{3}-?\d{3}(?!\d)|0\d{2,3}[-－—–\s]\s?[2-9]\d{6,7}(?!\d)(?:[-转轉]\d{1,5}(?!\d))?|0\d{2,3}[2-9]\d{6,7}(?!\d)|[48]00[-－\s]?\d{3}[-－\s]?\d{4}(?!\d)|[48]00[-－]\d{4}[-－]\d{3}(?!\d)/y;

/** Numbers that are telephones where the words before or after say so. */
const BY_CONTEXT = /[2-9]\d{6,7}(?!\d)|[2-9]\d{3}[\s-]\d{4}(?!\d)|1[12]\d{1,3}(?!\d)|1[02]\d{3}(?!\d)|9[56]\d{3,4}(?!\d)/y;
/** Digits that a scanner set apart. */
const SPACED = /0(?: \d){2,3} ?[-－—–]? ?\d(?: \d){6,7}(?![ \d])/y;
const CONTEXT_BEFORE = /(?:电话|電話|热线|熱線|专线|專線|拨打|撥打|拨|撥|致电|致電|传真|傳真|电[:：]|手机|手機|号码|號碼|咨询|諮詢|查询|查詢|举报|投诉)[^\d。；]{0,6}$/;
/** Words right after which only a telephone has seven or eight digits: 订座：3825678, 请电3829921, 電9123 4567. */
const LABEL_BEFORE = /(?:(?:订座|訂座|订票|訂票|订餐|訂餐|订房|訂房|预订|預訂|预约|預約|抢修|搶修|报修|報修|维修|維修|客服|求助|救助|报名|報名|联系|聯繫|联络|聯絡|洽询|洽詢|请电|請電|来电|來電)[:：]?|(?:^|[，。；、！：:（(\s”」])[电電])\s?$/;
const CONTEXT_AFTER = /^["”」』]?(?:热线|熱線|电话|電話|专线|專線|平台|服务|服務|便民|投诉|报警|举报|急救)/;

/** Five-digit service lines in quotation marks: "12349". */
const QUOTED_LINE = /(?:12[13]\d{2}|96\d{3})(?=["”」』])/y;

/** Reads a telephone number, digits as printed, those set apart drawn together. */
export const readPhone: FigureReader = (source, at) => {
  const end = endByForm(source, at) ?? endByContext(source, at) ?? endInQuotes(source.text, at) ?? endOfSpaced(source.text, at);
  if (end === undefined) return undefined;
  const printed = source.text.slice(at, end);
  return found({ kind: 'phone', start: at, end, value: /^\d \d \d/.test(printed) ? printed.replaceAll(' ', '') : printed, unit: '' });
};

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function endByForm({ text }: Source, at: number): number | undefined {
  const end = endOf(BY_FORM, text, at);
  return end === undefined || /[余多万亿元个人%米吨A-Za-z.]/.test(text[end] ?? '') ? undefined : end;
}

function endByContext({ text, previous }: Source, at: number): number | undefined {
  const end = endOf(BY_CONTEXT, text, at);
  if (end === undefined || /[-.余多万亿元个人次件名%年月日号时]/.test(text[end] ?? '')) return undefined;
  const afterPhone = previous?.kind === 'phone' && at - previous.end <= 3 && /^[、，,;；/\s或]+$/.test(text.slice(previous.end, at));
  const isLabelled = end - at >= 7 && LABEL_BEFORE.test(before(text, at, 4)) && matchUnit(text, end) === undefined;
  return isLabelled || afterPhone || CONTEXT_BEFORE.test(before(text, at, 14)) || CONTEXT_AFTER.test(text.slice(end, end + 5)) ? end : undefined;
}

function endOfSpaced(text: string, at: number): number | undefined {
  return text[at + 1] === ' ' && CONTEXT_BEFORE.test(before(text, at, 14)) ? endOf(SPACED, text, at) : undefined;
}

function endInQuotes(text: string, at: number): number | undefined {
  return /["“「『]/.test(text[at - 1] ?? '') ? endOf(QUOTED_LINE, text, at) : undefined;
}
