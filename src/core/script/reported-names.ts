import { beginsWithSurname } from '../page/words/surnames.js';

/** What a given name hardly ends in: particles, pronouns, prepositions, verbs of reports and the like. */
const NO_END = '的了着過过是在和與与及對对就都而也不被把將将要會会能可很下來来去上中裡裏里外部圍围以從从到有這这那其只更最已所等各該该每某又再還还並并且或但因如若使讓让給给往自由此時时處处後后前者說说認认皆今我你他她它們们表介告指';
const NAME = `((?!于[上下北南东東西中京各本])\\p{Script=Han}{1,2}?(?![${NO_END}])\\p{Script=Han})`;

const CLAUSE_START = /^[。！？；，：、“”「」《》\s（(]?$/;
const CLAUSE_END = '[，、。；：！？）”」,:;!?)\\s]|$';

/** Verbs of which a person is the subject. */
const REPORTS =
  '说|說|表示|介[绍紹]|告[诉訴]|指出|[认認][为為爲]|坦言|坦承|回[忆憶]|透露|[强強][调調]|[谈談]到|解[释釋]|笑[着著]|[写寫]道|[感坦]慨';
/** Verbs of which artists and speakers are the subject. */
const PERFORMS = '主演|出演|[饰飾]演|[执執][导導]|主[讲講]|主持|[领領][衔銜]|[签簽]名|[题題][写寫]|演唱';
/** What a person stands behind. */
const INTRODUCES = '(?:名叫|叫做|(?<=[他她我你])叫|[请請](?:[来來]|到)?|[专專][访訪]|[对對][话話]|采[访訪]了?|[获獲][奖獎]者有?)';

const VERB = new RegExp(`${REPORTS}|${PERFORMS}`, 'g');
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');

const PATTERNS = [
  new RegExp(`由${NAME}(?=${PERFORMS})`, 'gu'),
  new RegExp(`${INTRODUCES}${NAME}(?=${CLAUSE_END}|${PERFORMS})`, 'gu'),
];

/** A list of short items, looked for first. */
const LISTED = /、\p{Script=Han}{2,3}、/u;
/** Three names or more in a row, the last one followed by 等, a mark or nothing. */
const LIST = /(?<![\p{Script=Han}、])\p{Script=Han}{2,8}(?:、\p{Script=Han}{2,3}){2,}(?=等|[，。；：！？）)\s]|$)/gu;
/** What may stand before the first name of a list. */
const LIST_LEAD = /^.*(?:有|是|者|人|[与與和及])(?=\p{Script=Han}{2,3}$)/u;

/**
 * The places where the prose of reports tells persons: 余秋雨说, 由姜文执导, 名叫余小满, 余秋雨、于丹、范曾等.
 * @param isWord whether the character at an offset belongs to a word that changes it: no name begins there (范围介绍)
 */
export function reportedNames(text: string, isWord: (at: number) => boolean): string[] {
  const names = subjects(text, isWord);
  for (const pattern of PATTERNS) {
    for (const { 0: { length }, 1: name = '', index } of text.matchAll(pattern)) {
      if (beginsWithSurname(name) && !isWord(index + length - name.length)) names.push(name);
    }
  }
  if (LISTED.test(text)) for (const { 0: list, index } of text.matchAll(LIST)) names.push(...namesOfList(list, index, isWord));
  return names;
}

/** Names from the beginning of a clause to its verb. */
function subjects(text: string, isWord: (at: number) => boolean): string[] {
  const names: string[] = [];
  for (const { index } of text.matchAll(VERB)) {
    for (const start of [index - 2, index - 3]) {
      if (start < 0 || !CLAUSE_START.test(text.charAt(start - 1))) continue;
      const name = text.slice(start, index);
      if (beginsWithSurname(name) && WHOLE_NAME.test(name) && !isWord(start)) names.push(name);
    }
  }
  return names;
}

/** All of a list or nothing: each must begin with a surname and be no word. */
function namesOfList(list: string, start: number, isWord: (at: number) => boolean): string[] {
  const lead = LIST_LEAD.exec(list.slice(0, list.indexOf('、')))?.[0].length ?? 0;
  const names = list.slice(lead).split('、');
  let at = start + lead;
  for (const name of names) {
    if (name.length > 3 || !beginsWithSurname(name) || NO_END.includes(name.at(-1) ?? '') || isWord(at)) return [];
    at += name.length + 1;
  }
  return names;
}
