import type { Span } from '../text/span.js';
import { isQuoted, quoteSideAt } from './quotation.js';

/** What is counted one after another, 两个两个; not the words that only begin with a number. */
const COUNTED = /^(?!一[直定般起切旦致律向度贯貫]|几乎|幾乎|数[据量字]|數[據量字]|万一|萬一)[一二两兩三四五六七八九十百千万萬亿億几幾数數每半第〇零]/u;
/** Verbs that go on while something else happens (走着走着) or that tell what was lived through (看过看过); not prepositions and what ends alike. */
const UNDER_WAY = /(?<![随隨沿本接朝向顺順凭憑趁为為味])[着著]$|(?<![通经經超不透越胜勝度渡])[过過]$/u;
/** Words of speech: particles and exclamations, questions, thanks, what one calls out or answers (快来, 等等我, 你好, 好的, 对不起). */
const SPOKEN = new RegExp([
  '[吗嗎啊呀哦嘿呵嘻啦嘛怎谁誰谢謝哟喲哎唉]', '[咱俺](?![们們])', '(?<![酒网網])吧', '呢(?![绒絨子])', '哈(?![尔爾密萨薩])', '什[么麼]', '(?<!要)[么麼]',
  '^来[了吧玩]', '^來[了吧玩]', '[起快过過进進出回上下][来來]$', '^等[等着著下会會我你他一]', '^快[快点點走看来來跑去些说說起救追进進停让讓拿打给給开開]', '[很赶趕飞飛凉涼]快$',
  '[你您真很不太还還挺]好$', '^好(?![处處评評转轉像象奇事友感在坏壞手汉漢比似莱男女心意运運])',
  '^[对對]不起', '^不(?:可能|知道|得了)', '^加(?:油(?!站)|把)',
].join('|'), 'u');
/** What imitates a sound: 滴答滴答, 轰隆轰隆. Characters that other words hold as well (应当, 回答, 长沙) count where nothing else is in the word. */
const SOUND = /[嗒嘀哗嘩咕嘟噜嚕叮咚噗咔嚓吱嘎喳喵咩哞叽嘰嗡嘭砰啪噼飒颯潺淙咯呱嗷嘤嚶咿嘶]|^[当當滴答轰轟隆呼扑撲汪沙簌呜嗚]+$|[扑撲]通|[扑撲呼]哧|[当當]啷/u;
/** Adjectives that name a thing to compare with (雪白, 滚圆) are said twice. */
const LIVELY = /[白黑红紅绿綠蓝藍黄黃紫青灰亮暗圆圓直硬软軟凉涼冷热熱烫燙香甜脆嫩薄厚细細烂爛净淨干乾湿濕红瘦胖满滿]$/u;
/** Calls of songs and marches, which end a clause said twice: 我们的队伍向前向前. */
const MARCHING = /^(?:向前|前进|前進)$/u;
/** Verbs of doing that speech repeats though books seldom do (after Lü Shuxiang, 现代汉语八百词: verbs that one can do for a while). */
const DONE_FOR_A_WHILE =
  /^(?:总结|總結|检查|檢查|修理|调查|調查|体会|體會|表扬|表揚|批评|批評|教育|打扮|合计|合計|清理|布置|佈置|享受|感受|体验|體驗|复习|複習|預習|预习|练习|練習|改进|改進|商议|商議|反映|汇报|匯報|彙報|统计|統計|运动|運動|宣传|宣傳|安排|解决|解決|计划|計劃|准备|準備|对照|對照|核对|核對|评论|評論|比较|比較|观察|觀察|回忆|回憶|招待|活跃|活躍|放松|轻松|輕鬆|痛快|舒服|清静|清靜|风光|風光|威风|威風|补充|補充|发动|發動|启发|啟發|监督|監督|教训|教訓|保养|保養|管理|联络|聯絡|配合|适应|適應|熟悉|交流|沟通|溝通|关心|關心|支援|慰问|慰問|庆祝|慶祝|动员|動員|试验|試驗|操练|操練|培养|培養|丰富|豐富|明白|端正|提高|巩固|鞏固)$/u;
/** Words that only link what a report says: outside a quotation no stress doubles them between two marks. */
const LINKING = /^(?:以及|而且|由于|由於|其中|同时|同時|并且|並且|此外|另外|目前|因此)$/u;
/** Before a word that is said a third time with stress: 满意满意再满意. */
const STRESS = '再更又还還';
/** What parts clauses. A mark behind what it encloses, or before it, does not. */
const CLAUSE_START = /[^\p{Script=Han}\d”」』》）"]/u;
const CLAUSE_END = /[^\p{Script=Han}\d“「『《（"]/u;

/** A word or phrase that stands beside itself, with at most a space between. Offsets in the text. */
export interface Twice extends Span {
  readonly word: string;
}

/** Whether a word of this make, or in this place, is said twice on purpose. */
export function isMeant(text: string, { word, start, end }: Twice): boolean {
  const after = text.slice(end, end + word.length);
  if (COUNTED.test(word) || UNDER_WAY.test(word) || isSpoken(word) || SOUND.test(word)) return true;
  if (after === word || text.slice(start - word.length, start) === word || (STRESS.includes(text.charAt(end)) && text.startsWith(word, end + 1))) return true;
  const opens = opensClause(text, start);
  const closes = closesClause(text, end);
  return (opens && closes && (!LINKING.test(word) || isQuoted(text, start))) || ((opens || closes) && isQuoted(text, start)) || (closes && MARCHING.test(word)) || (LIVELY.test(word) && (closes || /^[的地得]/u.test(after)));
}

/** Whether a word or phrase is one of speech, which says it twice. */
export function isSpoken(phrase: string): boolean {
  return SPOKEN.test(phrase);
}

/** Whether the word is a verb of what is done for a while, which speech repeats. */
export function isDoneForAWhile(word: string): boolean {
  return DONE_FOR_A_WHILE.test(word);
}

/** Whether a text is a clause by itself, or several. */
export function fillsClause(text: string, { start, end }: Span): boolean {
  return opensClause(text, start) && closesClause(text, end);
}

/** Whether a clause begins at a place. */
export function opensClause(text: string, start: number): boolean {
  return start === 0 || CLAUSE_START.test(text.charAt(start - 1)) || quoteSideAt(text, start - 1) === 'open';
}

/** Whether a clause ends at a place. */
export function closesClause(text: string, end: number): boolean {
  return end === text.length || CLAUSE_END.test(text.charAt(end)) || quoteSideAt(text, end) === 'close';
}
