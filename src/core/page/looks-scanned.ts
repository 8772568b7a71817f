import { isHanAt } from '../text/characters.js';

/** How many UTF-16 units from the start of a file the test reads. */
export const SAMPLE_LENGTH = 8192;

const FEWEST_HAN = 60;
const LEAST_HAN_SHARE = 0.3;

/** One clear trace of a newspaper is enough; weaker ones must add up. */
const ENOUGH = 3;

interface Trace {
  readonly weight: number;
  readonly sign: RegExp;
  /** How often the sign must be seen to count; it counts once for a page. */
  readonly least?: number;
}

/** What newspapers print and scans leave, and other Chinese texts hardly ever have. */
const TRACES: readonly Trace[] = [
  { weight: 3, sign: /^[ \t　#*【〔［]*本[报報网網刊台][^ \t　，,。；;（(]{0,20}?[讯訊电電][ \t　]?[（(，,】〕］ 　]/gm },
  { weight: 3, sign: /^[ \t　#*]*[（(]?\p{Script=Han}{1,6}社[^，,。；;（(]{0,30}?[0-9０-９一二三四五六七八九十][日号號]?[讯訊电電]/gmu },
  { weight: 3, sign: /^[ \t　]*[【〔［（(][^【〔［（(】〕］）)\n]{2,24}(?:[报報][导導道]|[讯訊]|[专專][电電])[】〕］）)]/gm },
  { weight: 3, sign: /[（(](?:[上紧緊]接|下[转轉])[ \t]*第?[ \t]*[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}[ \t]*[版张張]/g },
  { weight: 2, sign: /[邮郵][发發]代[号號]|[国國][内內][统統]一[^\n]{0,10}[号號]|CN[ \t]?\d{2}[-—－]\d{4}|今日[ \t]?\d{1,2}[ \t]?版/g },
  { weight: 2, sign: /[（(](?:本[报報网網刊])?(?:特[约約]|[实實][习習]|[见見][习習])?(?:[记記]者|通[讯訊][员員])[ \t　:：]?[\p{Script=Han}·]/gu },
  { weight: 2, sign: /\p{Script=Han}[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[)）]\p{Script=Han}/gu, least: 3 },
  { weight: 1, sign: /^[ \t　]*(?:[-*][ \t])?[▲▼◀▶◄►△▽]|^[ \t　]*[（(]?[图圖](?:[为為]|片由)/gm },
  { weight: 1, sign: /^[ \t　]*[（(]?\p{Script=Han}[\p{Script=Han} 　]{1,14}[ 　](?:文\/)?[摄攝图圖][）)]?[ \t]*$/gmu },
  { weight: 1, sign: /^[ \t　]*◎[ \t　]?\p{Script=Han}{2,4}/gmu },
  { weight: 1, sign: /[责責]任?[编編][辑輯]?[ \t　:：]/g },
  { weight: 1, sign: /^Title \d{1,2}[ \t]*$/gm },
  { weight: 1, sign: /锟斤拷|\uFFFD/g },
  { weight: 1, sign: /\p{Script=Han}[,;:?!]\p{Script=Han}/gu, least: 6 },
];

/** What has a format of its own and is no page, whatever its words: subtitles, lyrics, markup, program text, logs. */
const OTHER_FORMATS = /^[ \t]*(?:\d{1,2}:\d{2}:\d{2}[.,]\d{1,3}[ \t]*-->|<[!?a-zA-Z]|\[\d{1,2}:\d{2}[.:]\d{2}\]|(?:import|from|function|const|class|def|public|#include)[ \t]|\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2})/gm;

/**
 * Whether a text looks like a scanned or scraped page of a Chinese newspaper: Chinese prose with traces of a newspaper
 * (dateline, byline, jump line, masthead) or of a scan (breaks at column width). A cheap test, for files whose name does
 * not say what they are.
 * @param text the start of the text; no more than `SAMPLE_LENGTH` units of it are read
 */
export function looksScanned(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH).replace(/\r\n?/g, '\n');
  if (!isChinese(sample) || isOtherFormat(sample)) return false;
  const seen = TRACES.filter(({ sign, least = 1 }) => occurrences(sample, sign) >= least);
  const weight = seen.reduce((sum, trace) => sum + trace.weight, 0);
  return weight >= ENOUGH || sample.split(/\n[ \t　]*\n/).some(isBrokenColumn);
}

function isChinese(sample: string): boolean {
  let han = 0;
  let others = 0;
  for (let i = 0; i < sample.length; i++) {
    if (isHanAt(sample, i)) han++;
    else if (sample.charCodeAt(i) > 32) others++;
  }
  return han >= FEWEST_HAN && han >= LEAST_HAN_SHARE * (han + others);
}

function isOtherFormat(sample: string): boolean {
  const lines = sample.split('\n').filter((line) => line.trim() !== '').length;
  return occurrences(sample, OTHER_FORMATS) * 5 > lines;
}

function occurrences(sample: string, sign: RegExp): number {
  return sample.match(sign)?.length ?? 0;
}

const FEWEST_LINES = 6;
const NARROWEST_COLUMN = 6;
const WIDEST_COLUMN = 26;

/** How far the lines of one column differ in length: a half-width digit here, a mark pushed to the next line there. */
const RAGGED = 2;

/** Whether the paragraph keeps the breaks of a narrow column: pieces of one length that mostly stop within a sentence. */
function isBrokenColumn(paragraph: string): boolean {
  let column: string[] = [];
  for (const piece of paragraph.split(/[ \n]+/)) {
    const before = column.at(-1) ?? piece;
    const fits = Math.abs(piece.length - before.length) <= RAGGED && piece.length >= NARROWEST_COLUMN && piece.length <= WIDEST_COLUMN;
    if (fits) column.push(piece);
    else if (isRunningText(column)) return true;
    else column = [piece];
  }
  return isRunningText(column);
}

/** The lines of running text have their marks inside, where it falls; those of verse have them at their ends, lists have none. */
function isRunningText(lines: readonly string[]): boolean {
  const inside = lines.reduce((sum, line) => sum + occurrences(line.slice(0, -1), /[，。、；：？！,;:?!]/g), 0);
  const atEnd = lines.filter((line) => !isHanAt(line, line.length - 1)).length;
  return lines.length >= FEWEST_LINES && inside * 3 >= lines.length && atEnd * 2 <= lines.length;
}
