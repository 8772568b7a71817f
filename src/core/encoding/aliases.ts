import type { EncodingName } from './code-table.js';

/** The names of encodings as people write them, letters and digits only. */
const ALIASES: Readonly<Record<string, EncodingName>> = {
  utf8: 'utf-8',
  gb18030: 'gb18030', gbk: 'gb18030', gb2312: 'gb18030', cp936: 'gb18030', windows936: 'gb18030',
  big5: 'big5', big5hkscs: 'big5', cp950: 'big5',
  shiftjis: 'shift_jis', sjis: 'shift_jis', cp932: 'shift_jis', windows31j: 'shift_jis',
  euckr: 'euc-kr', cp949: 'euc-kr', uhc: 'euc-kr',
  windows1252: 'windows-1252', cp1252: 'windows-1252', latin1: 'windows-1252', iso88591: 'windows-1252',
  windows1251: 'windows-1251', cp1251: 'windows-1251',
  macintosh: 'macintosh', macroman: 'macintosh',
};

/** The encoding that a name means (GBK, Latin-1, Mac Roman …); undefined where none is known by it. */
export function encodingNamed(name: string): EncodingName | undefined {
  return ALIASES[name.toLowerCase().replace(/[^a-z0-9]/g, '')];
}
