import { namesGenre } from './genre.js';
import { namesIn, namesRole } from './names.js';

const MARK = /^[◎●○■□◆◇△▲★☆※☉⊙＊]\s?/u;
const END_BRACKET = /[（(]\s*([^（()）]{2,60}?)\s*[)）]\s*$/u;
const DASHED = /^[—－-]{1,3}\s?/u;
const AUTHOR = /^(?:作者|文|撰文|撰稿|[记記]者|本[报報][记記]者|通[讯訊][员員])\s?[:：]?\s?/u;
const AFFILIATION = /^(?:作者|[记記]者)?(?:[系为為]|[单單]位|[来來]自)/u;

/** The names on a line that is a byline and nothing else: `◎唐瑞`, `张国盛`, `记者 张三 李四`; empty when it is none. */
export function bylineNames(line: string): string[] {
  if (line.length > 60 || (namesGenre(line) && !/\s/u.test(line))) return [];
  const marked = MARK.test(line);
  const bare = line.replace(MARK, '').replace(DASHED, '').replace(/^[（(【［]\s*|\s*[)）】］]$/gu, '');
  const role = AUTHOR.test(bare) || namesRole(bare);
  const surnames = !marked && !role;
  const whole = namesIn(bare, { surnames });
  return whole.length > 0 ? whole : signedNames(bare) ?? namesIn(bare.replace(AUTHOR, ''), { surnames });
}

/** Offices and occupations that say enough by themselves: the names of shorter ones end words in headings as well. */
const OFFICE = '(?:[学學]校|[小中大][学學]|[学學]院|[医醫]院|研究[院所]|公司|[厂廠]|[报報]社?(?:[记記]者)?|[记記]者|[编編][辑輯]|[医醫][师師]|教[师師]|教授|院[长長]|校[长長]|主任|局|[组組]|中心|[协協][会會]|作[协協]|文[联聯]|[职職]工|[厂廠矿礦](?:女工|工人)|村民|市民|\\d[级級届屆])';
/** An office or an occupation, then a name; a name, then what its bearer is; who wrote and who took the pictures; the author of a book. */
const SIGNED = [
  new RegExp(`^[\\p{Script=Han}\\d]{1,16}${OFFICE}\\s(\\p{Script=Han}{2,4})$`, 'u'),
  /^(\p{Script=Han}{2,4})\s?[（(][^（()）]{2,20}[)）]?$/u,
  /^(\p{Script=Han}{2,4})\s?[/／]\s?文(?:\s+(\p{Script=Han}{2,4})\s?[/／]\s?[图圖])?$/u,
  /^(\p{Script=Han}{2,4})\s[著撰]$/u,
];

/** The names on a line that says besides who their bearers are or what they did; undefined where it is none. */
function signedNames(line: string): string[] | undefined {
  for (const pattern of SIGNED) {
    const [, first, second] = pattern.exec(line) ?? [];
    if (first === undefined) continue;
    const names = second === undefined ? [first] : [first, second];
    if (names.every((name) => namesIn(name, { surnames: true }).length === 1)) return names;
  }
  return undefined;
}

const AUTHORED = /作者\s?[:：]\s?(\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,3})(?=\s|$)/u;

/** The author in the line of a web page that tells when and where an article was published. */
export function publishedAuthors(line: string): string[] {
  return namesIn(AUTHORED.exec(line)?.[1] ?? '', { surnames: false });
}

const SIGNED_END = /[。！？][”』」]?[ \u3000]+(\p{Script=Han}{2,4}(?:[ \u3000、]\p{Script=Han}{2,4}){0,3})$/u;

/** The names with which a paragraph closes, and the offset at which they, or their bracket, begin. */
export interface ClosingNames {
  readonly names: readonly string[];
  readonly at: number;
}

/** The names of its authors with which a paragraph closes, in brackets or behind its last stop; null when there are none. */
export function closingNames(paragraph: string): ClosingNames | null {
  return closingByline(paragraph) ?? signedEnd(paragraph);
}

/** The names behind the last stop of a paragraph: `…声明作废。 丁海洋`. */
function signedEnd(paragraph: string): ClosingNames | null {
  const tail = paragraph.slice(-40);
  const inside = SIGNED_END.exec(tail)?.[1];
  if (inside === undefined) return null;
  const names = namesIn(inside, { surnames: true });
  return names.length > 0 ? { names, at: paragraph.length - inside.length } : null;
}

/** The names in brackets at the end of a paragraph: `…得到保障。(陈延明)`. */
function closingByline(paragraph: string): ClosingNames | null {
  const tail = paragraph.slice(-80);
  const match = END_BRACKET.exec(tail);
  const inside = match?.[1] ?? '';
  if (!match || AFFILIATION.test(inside)) return null;
  const names = namesIn(inside, { surnames: !/[。！？!?”"]\s*$/u.test(tail.slice(0, match.index)) });
  return names.length > 0 ? { names, at: paragraph.length - tail.length + match.index } : null;
}
