import type { Lexicon } from '../lexicon/lexicon.js';
import { remembered } from '../memory/remembered.js';
import type { Certainty } from '../text/certainty.js';
import type { Doubling } from './doublings.js';
import { isQuoted, quoteSideAt } from './quotation.js';

/** A word printed twice in a row, and how sure it is that nobody wrote it so. */
export interface DoubledWord extends Doubling {
  readonly certainty: Certainty;
}

/** What is asked of the paragraph in which a doubled word stands. */
export interface WordSetting {
  readonly text: string;
  /** Offsets in the text at which a printed line ended. */
  readonly lineEnds: ReadonlySet<number>;
  readonly lexicon: Lexicon;
}

const DOUBLED = /(?=(\p{Script=Han}{2,3})( ?)\1)/gu;
/** Characters before and after by which words are told. */
const AROUND = 8;
/** A word that stands beside itself so much oftener than its frequency tells (natural logarithm) may be said twice; the second, is: 研究研究, 雪白雪白. */
const MAY_BE_SAID_TWICE = 1;
const SAID_TWICE = 2;
/** What may follow within a longer word, in characters. */
const LONGEST_REST = 3;
/** A rarer word is hardly known. */
const RAREST = -15.5;

/** What is counted one after another, 两个两个; not the words that only begin with a number. */
const COUNTED = /^(?!一[直定般起切旦致律向度贯貫]|几乎|幾乎|数[据量字]|數[據量字]|万一|萬一)[一二两兩三四五六七八九十百千万萬亿億几幾数數每半第〇零]/u;
/** Verbs that go on while something else happens (走着走着) or that tell what was lived through (看过看过); not prepositions and what ends alike. */
const UNDER_WAY = /(?<![随隨沿本接朝向顺順凭憑趁为為味])[着著]$|(?<![通经經超不透越胜勝度渡])[过過]$/u;
/** Words of speech: particles and exclamations, questions, thanks, what one calls out to others (快来, 等等我, 你好, 好的). */
const SPOKEN = new RegExp([
  '[吗嗎啊呀哦嘿呵嘻啦嘛怎谁誰谢謝哟喲哎唉咱俺]', '(?<![酒网網])吧', '呢(?![绒絨子])', '哈(?![尔爾密萨薩])', '什[么麼]', '(?<!要)[么麼]',
  '^来[了吧玩]', '^來[了吧玩]', '[起快过過进進出回上下][来來]$', '^等[等着著下会會我你他一]', '^快[快点點走看来來跑去些说說起救追进進停让讓拿打给給开開]', '[很赶趕飞飛凉涼]快$',
  '[你您真很不太还還挺]好$', '^好(?![处處评評转轉像象奇事友感在坏壞手汉漢比似莱男女心意运運])',
].join('|'), 'u');
/** What imitates a sound: 滴答滴答, 轰隆轰隆. */
const SOUND = /[嗒嘀哗嘩咕嘟噜嚕叮当當咚滴答轰轟隆呼扑噗咔嚓吱嘎喳汪喵咩哞叽嘰嗡嘭砰啪噼沙簌飒颯潺淙咯呱呜嗚嗷嘤嚶咿嘶]/u;
/** Adjectives that name a thing to compare with (雪白, 滚圆) are said twice. */
const LIVELY = /[白黑红紅绿綠蓝藍黄黃紫青灰亮暗圆圓直硬软軟凉涼冷热熱烫燙香甜脆嫩薄厚细細烂爛净淨干乾湿濕红瘦胖满滿]$/u;
/** Verbs of doing that speech repeats though books seldom do (after Lü Shuxiang, 现代汉语八百词: verbs that one can do for a while). */
const DONE_FOR_A_WHILE =
  /^(?:总结|總結|检查|檢查|修理|调查|調查|体会|體會|表扬|表揚|批评|批評|教育|打扮|合计|合計|清理|布置|佈置|享受|感受|体验|體驗|复习|複習|預習|预习|练习|練習|改进|改進|商议|商議|反映|汇报|匯報|彙報|统计|統計|运动|運動|宣传|宣傳|安排|解决|解決|计划|計劃|准备|準備|对照|對照|核对|核對|评论|評論|比较|比較|观察|觀察|回忆|回憶|招待|活跃|活躍|放松|轻松|輕鬆|痛快|舒服|清静|清靜|风光|風光|威风|威風|补充|補充|发动|發動|启发|啟發|监督|監督|教训|教訓|保养|保養|管理|联络|聯絡|配合|适应|適應|熟悉|交流|沟通|溝通|关心|關心|支援|慰问|慰問|庆祝|慶祝|动员|動員|试验|試驗|操练|操練|培养|培養|丰富|豐富|明白|端正|提高|巩固|鞏固)$/u;
/** With these behind it a word that is said twice lawfully is not: 研究研究了. */
const ASPECT = /^(?:了|着|过|過)\p{Script=Han}/u;
/** What a verb of the same form governs: 帮助帮助他的人, 建设建设路, 采访记者记者站 with the second word as the first part of a name, an office or a person. */
const HEAD =
  /^(?:[他她它我你您其中路街巷道桥橋区區村镇鎮乡鄉县縣市州省局厅廳部委会會处處科股站所院馆館社厂廠店组組团團校系班报報法奖獎杯节節日人员員者长長家工师師生手兵户戶网網线線史学學性化业業费費证證权權品物器机機车車式型类類级級量率值力额額点點])/u;
/** What makes sense of a verb beside itself: a clause that it governs (喜欢喜欢笑的人), a complement (服务服务到家), the end of a call. */
const ASKS_FOR_VERB = /^(?:[到得]|\p{Script=Han}{0,8}的\p{Script=Han}|[^\p{Script=Han}]|$)/u;
/** Behind a verb 了 is likelier than this, as a negative natural logarithm. */
const VERB_TAKES_ASPECT = 4.2;
/** Verbs of feeling and attitude, which govern their like and take no such particle. */
const ATTITUDE = /^(?:喜欢|喜歡|支持|反对|反對|相信|信任|热爱|熱愛|尊敬|同情|爱护|愛護|服务|服務|向前|相当|相當)$/u;
/** Said again with stress: 满意满意再满意. */
const STRESS = /^[再更又还還]/u;
/** What may stand behind any word: with it no longer word is meant. */
const AFTER_WORD = /^[的了着著过過在到和与與把被是有里裡上下内內外前后後们們]$/u;
/** What parts clauses. A mark behind what it encloses, or before it, does not. */
const CLAUSE_START = /[^\p{Script=Han}\d”」』》）"]/u;
const CLAUSE_END = /[^\p{Script=Han}\d“「『《（"]/u;

/** A word that stands beside itself, with nothing but a space between. */
interface Twice {
  readonly word: string;
  readonly start: number;
  /** Of the second. */
  readonly from: number;
  readonly end: number;
}

const doubledIn = remembered((text): readonly Twice[] => {
  const found: Twice[] = [];
  let past = 0;
  for (const { 1: word = '', 2: gap = '', index } of text.matchAll(DOUBLED)) {
    if (index < past) continue;
    const from = index + word.length + gap.length;
    past = from + word.length;
    found.push({ word, start: index, from, end: past });
  }
  return found;
});

/**
 * Words of two or three characters printed twice in a row that grammar does not repeat. Whether a word is ever said twice tells the
 * language model (its books hold 讨论讨论, not 粮食粮食); whether it was meant here tells the place: calls, slogans and examples fill their
 * clause. In order of position.
 */
export function doubledWordsIn({ text, lineEnds, lexicon }: WordSetting): DoubledWord[] {
  return doubledIn(text).flatMap((twice): DoubledWord[] => {
    const certainty = isMeant(text, twice) ? null : certaintyOf(text, twice, lineEnds, lexicon);
    const middle = twice.start + twice.word.length;
    return certainty === null ? [] : [{ first: { start: twice.start, end: middle }, second: { start: middle, end: twice.end }, kind: 'word', certainty }];
  });
}

/** Whether a word of this make, or in this place, is said twice on purpose. */
function isMeant(text: string, { word, start, end }: Twice): boolean {
  const after = text.slice(end, end + word.length);
  if (COUNTED.test(word) || UNDER_WAY.test(word) || SPOKEN.test(word) || SOUND.test(word)) return true;
  if (after === word || text.slice(start - word.length, start) === word || STRESS.test(after)) return true;
  const opens = opensClause(text, start);
  const closes = closesClause(text, end);
  return (opens && closes) || ((opens || closes) && isQuoted(text, start)) || (LIVELY.test(word) && (closes || /^[的地得]/u.test(after)));
}

function certaintyOf(text: string, { word, start, from, end }: Twice, lineEnds: ReadonlySet<number>, lexicon: Lexicon): Certainty | null {
  const after = text.slice(end, end + AROUND);
  if (!areWords(text.slice(Math.max(0, start - AROUND), start), word, after, lexicon)) return null;
  const opens = opensClause(text, start);
  const atLineEnd = lineEnds.has(from) || lineEnds.has(end);
  if (beginsLonger(word, after, lexicon)) return atLineEnd ? 'doubtful' : null;
  const frequency = lexicon.logFrequency(word);
  if (frequency === undefined || frequency < RAREST) return atLineEnd && !opens ? 'likely' : null;
  const excess = timesLikelier(word, frequency, lexicon);
  if (DONE_FOR_A_WHILE.test(word) || excess >= SAID_TWICE || new Set(word).size < word.length) return ASPECT.test(after) ? 'likely' : atLineEnd ? 'doubtful' : null;
  if (excess >= MAY_BE_SAID_TWICE || HEAD.test(after)) return atLineEnd || ASPECT.test(after) ? 'likely' : 'doubtful';
  if (!atLineEnd && ASKS_FOR_VERB.test(after) && isVerb(word, lexicon)) return 'doubtful';
  if (opens && (from > start + word.length || !text.includes('。'))) return 'doubtful';
  return atLineEnd && !opens && !closesClause(text, end) ? 'certain' : 'likely';
}

/** By how much the word is likelier beside itself than elsewhere. */
function timesLikelier(word: string, frequency: number, lexicon: Lexicon): number {
  const twice = lexicon.logProbability(word + word) * 2 * word.length;
  return twice - lexicon.logProbability(word) * word.length - frequency;
}

/** Whether the word is a verb: books have the aspect particle behind it. */
function isVerb(word: string, lexicon: Lexicon): boolean {
  return ATTITUDE.test(word) || lexicon.logProbability(`${word}了`) * (word.length + 1) - lexicon.logProbability(word) * word.length > -VERB_TAKES_ASPECT;
}

/** Whether the sentence begins a word where either of the two begins. */
function areWords(before: string, word: string, after: string, lexicon: Lexicon): boolean {
  const starts = new Set(lexicon.words(before + word + word + after).map(({ start }) => start));
  return starts.has(before.length) && starts.has(before.length + word.length);
}

/** Whether the second begins a longer word: 管理管理者, 研究研究生. */
function beginsLonger(word: string, after: string, lexicon: Lexicon): boolean {
  for (let more = 1; more <= LONGEST_REST && more <= after.length; more++) {
    const rest = after.slice(0, more);
    if (!AFTER_WORD.test(rest) && lexicon.isWord(word + rest)) return true;
  }
  return false;
}

function opensClause(text: string, start: number): boolean {
  return start === 0 || CLAUSE_START.test(text.charAt(start - 1)) || quoteSideAt(text, start - 1) === 'open';
}

function closesClause(text: string, end: number): boolean {
  return end === text.length || CLAUSE_END.test(text.charAt(end)) || quoteSideAt(text, end) === 'close';
}
