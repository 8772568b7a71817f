import { remembered } from '../../memory/remembered.js';

/** Kinds of reports: headlines end in them seldom, decks often. */
const REPORTS = '[纪紀][实實]|[侧側][记記]|小[记記]|手[记記]|[见見][闻聞]|[综綜]述|[扫掃]描';
/** Kinds of columns: a whole heading, or its end where it is short; a longer one holds such a word as any other. */
const COLUMNS = '^.{0,4}(?:[闲閒][话話]|夜[话話]|絮[语語]|札[记記]|[笔筆][谈談]|[连連选選][载載]|之窗)';
const REPORT = new RegExp(`(?:${REPORTS})$`, 'u');
/** What kind of text a heading announces, at its end: a report, a comment, a column of short news, of letters, of prices. */
const GENRE = new RegExp(`(?:${COLUMNS}|${REPORTS}|[观觀]察|[调調]查|[访訪][谈談]|[专專][访訪]|[记記]略|[纪紀]行|透[视視]|素描|启示|啟示|述[评評]|[时時][评評]|社[论論]|随笔|隨筆|[战戰][报報]|[简簡][讯訊]|[赛賽]程|排行榜|[书書][讯訊]|新[书書]架|(?:短|快|[时時])[讯訊]|短波|速[递遞]|一[览覽]|信箱|[问問]答|[选選]登|照登|[来來][信函]|投[书書]|心[声聲]|系列(?:[报報][道导導])?之[一二三四五六七八九十]{1,3}|提示|提醒|[顾顧][问問]|[预預]告|[评評][论論][员員]|短[评評]|[杂雜][谈談感文]|[随隨]感|[漫][谈談画畫笔筆]|[编編](?:[后後][话話]?|者按|余)|集[锦錦]|花絮|拾零|[点點]滴|信息[窗台臺]|行情|天[气氣]|[气氣]象|[荧螢熒]屏)$`, 'u');

/** Whether a heading ends with the name of a report, as decks do: 某村见闻, 大会侧记. */
export function namesReport(bare: string): boolean {
  return REPORT.test(bare);
}

/** Whether a heading ends with the name of a kind of text: 某村见闻, 本报评论员, 简讯, 水果行情. */
export const namesGenre = remembered((bare): boolean => GENRE.test(bare));
