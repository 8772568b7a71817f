import type { EncodingName } from '../../core/encoding/code-table.js';

/** VS Code's names of each encoding, the one in which a file is reopened first. */
const EDITOR_NAMES: Readonly<Record<EncodingName, readonly [string, ...string[]]>> = {
  'utf-8': ['utf8', 'utf8bom'],
  'gb18030': ['gb18030', 'gbk', 'gb2312'],
  'big5': ['cp950', 'big5hkscs'],
  'shift_jis': ['shiftjis'],
  'euc-kr': ['euckr'],
  'windows-1252': ['windows1252', 'iso88591'],
  'windows-1251': ['windows1251'],
  'macintosh': ['macroman'],
};

/** What VS Code calls the encoding; the names of its subsets and supersets follow the usual one. */
export function editorNamesOf(encoding: EncodingName): readonly [string, ...string[]] {
  return EDITOR_NAMES[encoding];
}

/** The encoding that VS Code calls so; undefined for one that Galley does not know. */
export function encodingOfEditorName(name: string): EncodingName | undefined {
  const [known] = Object.entries(EDITOR_NAMES).find(([, names]) => names.includes(name)) ?? [];
  return known as EncodingName | undefined;
}
