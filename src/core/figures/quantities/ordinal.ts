import { skipSpace } from '../numerals/characters.js';
import { readNumeral } from '../numerals/read.js';
import { before, found, type FigureReader } from '../source.js';
import { matchUnit } from '../units/lexicon.js';
import { conclude } from './draft.js';

/** 第一 and the like in words that number nothing. */
const WORDS = /第(?:一(?:线|線|时间|時間|书记|書記|手|关|责任人|夫人|要务|要務|印象|流|生产力|桶金|动力|支柱|家园|步|资源|课堂|议题|站|曲|课|产业|個字)|二(?:天|课堂|職業|职业|故乡|產業|产业)|三(?:方|者|产业|產業|世界|次产业|届|国)(?!届)|四产业|五纵队|[一二三四五六七八九十]人民(?:医院|醫院)|[一二三四五六七八九十]{1,2}(?:中学|中學|小学|小學|幼儿园|医院|監獄|监狱|师范|建筑|建设|工程局))/y;
const RANKED = /(?:排名?|列|居|位列|位居|名列|获得?|全国|全省|全市|全球|世界|总分|排在|夺得|总第|[榜绩績]|积分|積分|小组|小組|升至|升到|跌至|降至)$/;

/** Reads 第十三届, 第23分钟, 第7位: what numbers a thing; without a unit only where a ranking is meant. */
export const readOrdinal: FigureReader = (source, at) => {
  const { text } = source;
  WORDS.lastIndex = at;
  if (WORDS.test(text)) return { end: WORDS.lastIndex };
  const numeral = readNumeral(text, skipSpace(text, at + 1));
  if (!numeral || numeral.plus || numeral.high !== undefined) return undefined;
  const unit = matchUnit(text, numeral.end);
  if (unit?.unit.printed.endsWith('季度')) {
    return found({ kind: 'date', start: at, end: unit.end, value: `Q${numeral.value}`, unit: 'quarter' });
  }
  if (unit && unit.unit.kind !== 'money' && unit.unit.kind !== 'percent' && !(unit.unit.arabicOnly && numeral.script === 'chinese')) {
    const optional = numeral.value === 1 && /[放摆擺]在$/.test(before(text, at, 2));
    return conclude(source, { start: at, end: unit.end, numeral, unit: unit.unit, low: numeral.value, high: undefined, plus: false, repairs: numeral.repairs }, {
      kind: 'ordinal', unit: unit.unit.printed, value: numeral.value, optional,
    });
  }
  const optional = numeral.script === 'chinese' && !RANKED.test(before(text, at, 4));
  if (optional && !source.options.optional) return { end: numeral.end };
  return found({ kind: 'ordinal', start: at, end: numeral.end, value: numeral.value, unit: '', ...(optional ? { optional } : {}) });
};

const FIRST_OF_ITS_KIND = /首([届屆批期轮輪场場个個家条條次座例])/y;

/** Reads 首届, 首批: first of a series; 首个 and 首次 only for those who ask. */
export const readFirst: FigureReader = (source, at) => {
  FIRST_OF_ITS_KIND.lastIndex = at;
  const unit = FIRST_OF_ITS_KIND.exec(source.text)?.[1];
  if (unit === undefined) return undefined;
  const optional = !/[届屆批期轮輪]/.test(unit);
  if (optional && !source.options.optional) return undefined;
  return found({ kind: 'ordinal', start: at, end: at + 2, value: 1, unit, ...(optional ? { optional } : {}) });
};
