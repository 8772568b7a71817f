import { isSoundCharacter } from '../../lexicon/closed-classes.js';
import { isHan } from '../../lexicon/lattice.js';
import { beginsWithCompoundSurname, beginsWithSurname } from './surnames.js';

const ROLE_WORDS =
  '(?:本[报報台网網刊]|全[国國]|首席|特[约約]|见习|見習|[实實][习習]|特派|[资資]深|全媒[体體]|融媒[体體]|[驻駐]\\p{Script=Han}{1,4}|[摄攝]影|[学學]生|校[园園]|小(?=[记記]者))*' +
  '(?:[记記]者|通[讯訊][员員]|[实實][习習]生|[摄攝]影[师師]?|撰文|作者|特派[员員]|供稿|[编編][译譯]|(?<!\\p{Script=Han})(?:[读讀]者|[编編]者|文字|[图圖]片)|文[/／、]?[图圖]|[图圖][/／]文|(?<!\\p{Script=Han})[文图圖][/／]|撰稿|[报報][导導道])';
const ROLE = new RegExp(`(?<!\\p{Script=Han}{4})${ROLE_WORDS}[:：]?`, 'gu');
/** A printed line may end inside a role word. */
const BROKEN_ROLE = /(?:[记記] 者|通 [讯訊] ?[员員]|通[讯訊] [员員]|[实實] [习習]|[摄攝] 影)/gu;
/** A word for a role that is often the first half of another word, and what goes on behind it. */
const GLUED = /(?<!\p{Script=Han})(?:[读讀]者|[编編]者|文字|[图圖]片)(\p{Script=Han}+)/gu;
const SEPARATOR = /[\s、,，/／;；:：|｜&＆+]+/u;
const NAME = /^\p{Script=Han}{2,4}$/u;
const DOTTED_NAME = /^\p{Script=Han}{1,8}(?:[·・•]\p{Script=Han}{1,8}){1,3}$/u;
const NO_NAME = /^(?:[来來][信函稿]|投[书書]|上接|下[转轉]|待[续續]|未完|[图圖]片|本[报報]|[节節]日|全文|[来來]源|原[创創]|一|二|三|四)|[省市县縣区區镇鎮乡鄉村铺舖屯寨沟溝局院校厅廳委部会會讯訊电電版日月年]$/u;
/** What a given name ends in as well as a word; places and offices end in none of them. */
const GIVEN_END = /(?:[日月年讯訊电電版村]|(?<!事|[员員]|究|合|[术術]|委)[会會])$/u;

export interface NamesOptions {
  /** Whether a name must begin with a common surname, where nothing else says that these are names. */
  readonly surnames: boolean;
}

/**
 * The names in a text that holds nothing but names and role words (`记者 胡桂芳 实习记者 袁矛`), in order; empty when there is
 * anything else in it.
 */
export function namesIn(text: string, { surnames }: NamesOptions): string[] {
  const whole = text.replace(BROKEN_ROLE, (role) => role.replaceAll(' ', ''));
  const roles = whole.match(ROLE);
  const tokens = joinSpacedNames(whole.replace(ROLE, ' ').trim().split(SEPARATOR).filter((token) => token !== ''));
  if (tokens.length === 0 || tokens.length > 12) return [];
  if (roles && [...whole.matchAll(GLUED)].some(([, rest = '']) => !beginsWithSurname(rest))) return [];
  const strict = surnames && roles === null;
  return tokens.every((token) => isName(token, strict) || (roles !== null && isGivenName(token))) ? tokens : [];
}

/** Whether the text names a role (`记者`, `通讯员` …). */
export function namesRole(text: string): boolean {
  return text.search(ROLE) >= 0;
}

function isName(token: string, strict: boolean): boolean {
  if (DOTTED_NAME.test(token)) return !strict || isForeign(token);
  return NAME.test(token) && !NO_NAME.test(token) && (!strict || (beginsWithSurname(token) && (token.length <= 3 || beginsWithCompoundSurname(token))));
}

/** Whether all characters of a dotted name are such as write foreign sounds: 茶缸·饭盒 is none. */
function isForeign(name: string): boolean {
  return Array.from(name, (character) => character.charCodeAt(0)).every((code) => !isHan(code) || isSoundCharacter(code));
}

/** Beside a role a name may end as a date or a place does: 通讯员 李明月. */
function isGivenName(token: string): boolean {
  return NAME.test(token) && GIVEN_END.test(token) && beginsWithSurname(token) && token.length <= (beginsWithCompoundSurname(token) ? 4 : 3);
}

/** Names of two characters are spaced out in print (`王 明`), and a line may end inside a name (`何建 军`). */
function joinSpacedNames(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const next = tokens[i + 1] ?? '';
    if ((token.length === 1 && next.length <= 2) || (next.length === 1 && token.length === 2)) {
      joined.push(token + next);
      i++;
    } else {
      joined.push(token);
    }
  }
  return joined;
}
