import { after, before, type Match, type Source } from '../source.js';
import { conclude, type Draft } from './draft.js';
import { degreeUnit } from './degree.js';
import { isBounded, isQuotedTerm } from './surroundings.js';

/** Measure words that after a small Chinese numeral mostly belong to a name or a phrase. */
const WEAK_UNITS = new Set([
  '分', '里', '里', '双', '雙', '样', '樣', '段', '环', '環', '面', '发', '發', '方', '站', '步', '眼', '孔', '轴', '刀', '令', '系', '贴', '根', '部分', '方面',
  '环节', '環節', '阶段', '階段', '单位', '單位', '丈', '尺', '寸', '石', '担', '级', '級', '層', '层', '路', '点', '點', '道', '类', '類', '大块', '卡', '回', '对', '對', '包', '味', '把', '打', '搭', '挂',
  '号', '號', '头', '頭', '手', '副', '宗', '本', '角', '校', '院', '尊', '具', '平台', '集', '等奖', '等獎', '大类', '部', '伏', '队', '隊', '胎', '楼', '樓', '单元', '單元', '室', '幅', '季度',
]);
const SMALL = 10;

/** Decides what a number with its unit is, and whether it is a quantity at all. */
export function judge(source: Source, draft: Draft): Match | undefined {
  const { unit } = draft;
  if (unit.kind === 'money' || unit.kind === 'age') return conclude(source, draft, { optional: isLoneWithoutBound(source.text, draft) });
  if (unit.kind === 'percent') return judgePercent(source, draft);
  if (unit.kind === 'ordinal') return judgeOrdinal(source, draft);
  if (unit.symbol === 'liang' && !isWeighed(source.text, draft)) return undefined;
  if (unit.symbol === '°') return judgeDegree(source, draft);
  if (isYuan(source.text, draft)) return conclude(source, draft, { kind: 'money', unit: 'CNY' });
  const optional = isLoose(source.text, draft);
  return unit.kind === 'count' ? judgeCount(source, draft, optional) : conclude(source, draft, { optional });
}

/** 三两白酒 is weighed; 两两相对, 三两好友 and 2021两会 are not. */
function isWeighed(text: string, { start, end, low }: Draft): boolean {
  return !/^[两兩年]/.test(text.slice(start, start + 1)) && low < 10_000 && /^(?:[^一-鿿A-Za-z\d]|$|[银銀黄黃金白米油肉酒饭飯茶的重左以粮糧面麵烟煙药藥盐鹽糖])/.test(text.slice(end, end + 1));
}

const SPENDING = /(?:[花挣賺赚罚罰欠省付]|工资|工資|每[月天年斤个個人])[了出掉过過给給只才就要能达達到]{0,2}$/;

/** 每月只花两百块, 挣三千多块: after words of money 块 is the yuan, unless a noun of pieces follows. */
function isYuan(text: string, { unit, start, end, low }: Draft): boolean {
  if (!/^[块塊]$/.test(unit.printed) || low < SMALL) return false;
  return SPENDING.test(before(text, start, 5)) && !/^[石砖磚玉田地布糖肉木铁鐵钢鋼煤表手腕奖獎牌空屏]/.test(after(text, end));
}

const SURE_SUM = 100_000;

/** 一个, 百日, “四个意识”, 三方: not what most readers would extract. */
function isLoose(text: string, draft: Draft): boolean {
  const { numeral, plus, high, unit } = draft;
  if (isLoneWithoutBound(text, draft)) return true;
  if (numeral.script === 'arabic' || plus || high !== undefined) return false;
  if (numeral.value === 1 && draft.low === 1) return unit.printed !== '倍';
  return (numeral.value <= SMALL && WEAK_UNITS.has(unit.printed)) || isQuotedTerm(text, draft.start, draft.end);
}

/** 百人, 千元, 万里: a word for many. A sum of money or a measure is meant as it stands from 十万元 on. */
function isLoneWithoutBound(text: string, { numeral, start, plus, unit }: Draft): boolean {
  if (!numeral.lone || numeral.value < 100 || plus || isBounded(text, start)) return false;
  return numeral.value < SURE_SUM || unit.printed === '里' || (unit.kind !== 'money' && unit.kind !== 'measure');
}

/** 三成立 and 百折 are no shares. */
function judgePercent(source: Source, draft: Draft): Match | undefined {
  const { unit, numeral, low, high } = draft;
  if (unit.power === 0) return conclude(source, draft);
  if (/^[長长](?![者辈輩])/.test(after(source.text, draft.end))) return { end: draft.end };
  if (isPriceOfTwoDigits(draft)) return conclude(source, draft, { value: low });
  if (low <= 0 || (high ?? low) >= 10 || numeral.lone) return { end: draft.end };
  return conclude(source, draft);
}

/** 八五折, 85折: eighty-five per cent of the price. */
function isPriceOfTwoDigits({ unit, numeral, low, high }: Draft): boolean {
  return unit.printed === '折' && high === undefined && /^[1-9][1-9]$/.test(numeral.digits) && low === Number(numeral.digits);
}

const COUNTING_BEFORE = /(?:分|连续|連續|连任|連任|举办|舉辦|开办|开设|(?<!中)共|了|历经|培训班|出版|近|前|此前|过去|過去|最近)$/;

/** Where one lives or goes: 他住二楼. */
const FLOOR_BEFORE = /[住在上到从從至往登爬搬]$/;
/** Whom 号 counts: 几百号人, 三百号工人. */
const PEOPLE = /^(?:人(?![物选選员員防工])|[工军軍农農商]人|职工|職工|员工|員工|学生|學生|师生|師生|弟兄|兄弟|村民|群众|群眾|观众|觀眾|民工)/;

/** A round number of them: 12号员工 is one. */
function isHeadCount(text: string, { low, plus, numeral, end }: Draft): boolean {
  const isRound = low % 10 === 0 && low >= (numeral.script === 'arabic' ? 100 : 20);
  return (plus || isRound) && PEOPLE.test(after(text, end));
}

function judgeOrdinal(source: Source, draft: Draft): Match | undefined {
  const { unit, numeral, plus } = draft;
  const counted = plus || COUNTING_BEFORE.test(before(source.text, draft.start, 4)) || (unit.printed === '期' && /培训|讲座/.test(before(source.text, draft.start, 6)));
  if (counted && /^[期届屆]$/.test(unit.printed)) return conclude(source, draft, { kind: 'count', optional: isLoose(source.text, draft) });
  if (/^[号號]$/.test(unit.printed) && isHeadCount(source.text, draft)) return conclude(source, draft, { kind: 'count' });
  if (/^[楼樓]$/.test(unit.printed) && FLOOR_BEFORE.test(before(source.text, draft.start, 1)) && numeral.value > 1 && !numeral.lone) return conclude(source, draft);
  if (unit.printed === '季度') return judgeQuarter(source, draft);
  if (/^[届屆]$/.test(unit.printed)) return conclude(source, draft);
  const windOrQuake = (/^[级級]$/.test(unit.printed) && /风|風|浪|震|海况|阵风/.test(before(source.text, draft.start, 12) + after(source.text, draft.end, 6))) || /^[风風]球/.test(after(source.text, draft.end));
  return conclude(source, draft, { optional: !windOrQuake && (isLoose(source.text, draft) || (numeral.script === 'chinese' && /^[号號等]/.test(unit.printed) && numeral.value <= SMALL)) });
}

/** 三季度: a date without its year. */
function judgeQuarter(source: Source, draft: Draft): Match {
  const { low } = draft;
  if (low > 4) return { end: draft.end };
  const all = before(source.text, draft.start, 1) === '前';
  return conclude(source, draft, { kind: 'date', value: all ? `Q1..Q${low}` : `Q${low}`, unit: 'quarter', optional: all });
}

/** 体温一度高达: the adverb 一度, "for a time", stands before a verb; degrees are risen by or had. */
function isAdverb(text: string, { numeral, low, plus, start, end }: Draft): boolean {
  if (numeral.script !== 'chinese' || low !== 1 || plus || text.slice(start, end).length !== 2) return false;
  return !/[升高降低差每到了年月日天岁歲]$/.test(before(text, start, 1)) && !/^[电電]/.test(after(text, end));
}

function judgeDegree(source: Source, draft: Draft): Match | undefined {
  if (isAdverb(source.text, draft)) return { end: draft.end };
  const symbol = degreeUnit(source.text, draft);
  if (symbol === '次') return conclude(source, draft, { kind: 'count', unit: '度', optional: draft.numeral.value === 1 || draft.numeral.lone });
  return conclude(source, draft, { unit: symbol, optional: draft.numeral.lone });
}

/** 今日8版 counts pages, 下转3版 names one; 二层 may be a floor, 8局下 an inning, 76号5栋 an address, 1.21版 a version, 十字 and 八字 are shapes. */
function judgeCount(source: Source, draft: Draft, optional: boolean): Match {
  const { unit, end, start, numeral } = draft;
  if (unit.printed === '版' && numeral.digits.includes('.')) return { end };
  if (unit.printed === '版' && /[转轉接第见見]$/.test(before(source.text, start, 1))) return conclude(source, draft, { kind: 'ordinal', optional: draft.numeral.script === 'chinese' });
  if (unit.printed === '局' && /^[上下](?!来|去|半)/.test(after(source.text, end))) return conclude(source, draft, { kind: 'ordinal' });
  if (/^[栋棟幢]$/.test(unit.printed) && source.previous?.kind === 'ordinal' && source.previous.end === start) return conclude(source, draft, { kind: 'ordinal' });
  if (unit.printed === '字' && /^[八十]/.test(source.text.slice(start, end))) return conclude(source, draft, { optional: optional || end - start === 2 });
  if (/^[层層]$/.test(unit.printed) && optional) return conclude(source, draft, { kind: 'ordinal', optional });
  return conclude(source, draft, { optional });
}
