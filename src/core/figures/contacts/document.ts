import { found, type FigureReader } from '../source.js';

/** The year in brackets of a document or court number, with what follows: 〔2020〕12号, （2019）桂0302民初1234号. */
const DOCUMENT = /[〔[［【(（]\s?(?:19|20)\d{2}\s?[〕\]］】)）]\s?(?:第?\s?\d{1,6}\s?[号號](?:-\d{1,3})?|[一-龥]{1,8}字第\s?\d{1,6}(?:-\d{1,3})?[号號]|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼最滬雲遼魯蘇贛蒙陝閩貴粵藏寧瓊臺]\s?\d{0,4}[一-龥]{1,4}\d{1,6}[号號](?:之[一二三四五六七八九十]{1,2})?)/y;

/** Words that introduce a document, not part of its number. */
const INTRODUCTION = /^(?:以(?=.)|[，。])|^.*(?:根据|根據|依据|依據|按照|依照|印发|印發|下发|发布|關於|关于|出具|作出|以及|编号|編號|文号|文號|下达|核发|收到|通过|详见|詳見|参见|參見|参照|參照|本院|法院)/;
const LONGEST_ISSUER = 12;

/** Reads the number of a document or a case, the issuer's abbreviation before the bracket included. */
export const readDocumentNumber: FigureReader = ({ text, previous }, at) => {
  DOCUMENT.lastIndex = at;
  const number = DOCUMENT.exec(text)?.[0];
  if (number === undefined) return undefined;
  const isCase = !/^.{0,8}[〕\]］】)）]\s?第?\s?\d/.test(number);
  const floor = Math.max(previous?.end ?? 0, at - LONGEST_ISSUER);
  const issuer = isCase ? '' : (/[一-龥]+$/.exec(text.slice(floor, at))?.[0] ?? '').replace(INTRODUCTION, '');
  const start = at - issuer.length;
  const end = at + number.length;
  return found({ kind: 'serial', start, end, value: text.slice(start, end).replace(/\s/g, ''), unit: '' });
};
