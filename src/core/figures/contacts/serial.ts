import { before, found, type FigureReader } from '../source.js';

/** Numbers of publications: they carry their own label. */
const PUBLICATION = /CN\s?\d{2}-\d{4}(?:\/[A-Z]{1,2})?(?!\d)|ISSN\s?\d{4}-\d{3}[\dX](?!\d)|ISBN[\s:：]?(?:97[89][-\s]?)?\d{1,5}[-\s]?\d{1,7}[-\s]?\d{1,7}[-\s]?[\dX](?!\d)/y;

/** Whether a label ends right before, with a colon or a space at most between. */
function label(words: string): RegExp {
  return new RegExp(`(?:${words})(?:[:：为為是号號(（]{0,2}\\s?)$`);
}

/** What stands after a label that says "this is a number of something". */
const LABELLED: readonly (readonly [RegExp, RegExp])[] = [
  [label('代号|代號|邮发代码'), /\d{1,2}-\d{1,4}(?!\d)/y],
  [label('股票代码|股票代碼|证券代码|證券代碼|股份代号|股份代號|代码|代碼'), /\d{4,6}(?![\d.])/y],
  [label('邮编|邮政编码|郵編|郵遞區號'), /\d{3,6}(?![\d.])/y],
  [label('许可证|登记证|登记号|编号|證號|证号|编码|账号|帐号|帳號|QQ群?|身份证号码|信用代码|备案号|批准文号|学号|工号|车牌号|订单号'), /[A-Za-z0-9][A-Za-z0-9-]{3,29}(?![A-Za-z0-9-])/y],
];

/** Six digits that stand alone and begin as the codes of the Shanghai, Shenzhen and Beijing exchanges do. */
const STOCK_CODE = /(?:60[0135]\d{3}|688\d{3}|00[0-3]\d{3}|30[01]\d{3})(?![\d.])/y;

/** Reads ISSN, CN and ISBN numbers, and numbers after a label such as 邮发代号; the label stays outside. */
export const readSerial: FigureReader = (source, at) => {
  const { text } = source;
  const end = endOf(PUBLICATION, text, at) ?? labelledEnd(text, at) ?? stockCodeEnd(text, at);
  return end === undefined ? undefined : found({ kind: 'serial', start: at, end, value: text.slice(at, end), unit: '' });
};

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function labelledEnd(text: string, at: number): number | undefined {
  const lead = before(text, at, 12);
  for (const [words, pattern] of LABELLED) {
    if (!words.test(lead)) continue;
    const end = endOf(pattern, text, at);
    if (end !== undefined && /\d/.test(text.slice(at, end)) && !/[年月日个人元]/.test(text[end] ?? '')) return end;
  }
  return undefined;
}

function stockCodeEnd(text: string, at: number): number | undefined {
  if (/[\d.\-A-Za-z一-龥]/.test(text[at - 1] ?? ' ')) return undefined;
  const end = endOf(STOCK_CODE, text, at);
  return end === undefined || !/^[\s)）」”"，,。；;]|^$/.test(text.slice(end, end + 1)) || /^\s?[个人元名次件]/.test(text.slice(end, end + 2)) ? undefined : end;
}
