import type { EncodingName } from './code-table.js';

/** The names by which people know the encodings. */
export const ENCODING_TITLES: Readonly<Record<EncodingName, string>> = {
  'utf-8': 'UTF-8',
  'gb18030': 'GBK',
  'big5': 'Big5',
  'shift_jis': 'Shift_JIS',
  'euc-kr': 'EUC-KR',
  'windows-1252': 'Windows-1252',
  'windows-1251': 'Windows-1251',
  'macintosh': 'Mac Roman',
};
