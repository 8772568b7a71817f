const DATE = '(?:\\d{4}\\s?年)?\\d{1,2}\\s?月(?:\\d{1,2}\\s?日)?';
/** Set phrases with which a paragraph of a report begins. */
const SURE = new RegExp(
  `^(?:【[^【】]{1,12}】|近日|日前|近[年期来來]|近段|目前|[当當]前|如今|[据據][悉了介]|[记記]者|截[至止]|[随隨][着著]|[为為]了|另外|此外|同[时時][，,]|今[年天后後]|去年|昨[日天]|` +
  `自[从從]|[从從]\\d|最[后後]|首先|其次|[与與]此同|${DATE}[，,上下晚凌清]|${DATE}$|\\d{4}\\s?年以?[来來])`, 'u');
/** Words that begin paragraphs more often than they go on in a sentence. */
const MAYBE = /^(?:[“"「『]|[在自从從][^，,。]{2,14}(?:[中下上里裡内內以][来來后後]?[，,]|[时時][，,])|由[于於]|[对對][于於]|[通][过過]|[经經][过過]|然而|但是|因此|[这這]|[当當]|[现現]在|\p{Script=Han}{2,6}以[来來][，,]|\p{Script=Han}{2,6}[（(])/u;
/** A particle, unless it begins a word with which a sentence may begin: 过去, 地方, 着力, 得知. */
const GOES_ON = new RegExp(
  '^(?:[们們，。、；：！？,;:!?)）】〕》〉”’」』%％]|的(?![确確士])|地(?![方处處区區铁鐵理球面震下上道税稅价價])|得(?![知益])|了(?![解却卻])|[着著](?![力眼手重名作])|' +
  '[过過](?![去年节節后後程度往])|之(?![前后後所]))', 'u');
const LEFT_OPEN = /(?:[的地得和与與及或在把将將被对對为為以从從向由于於是使让讓到至约約第每并並而但却卻也又还還已更仍均、，,(（《〈“「『]|[A-Za-z]|一[条條个個种種座批项項家片位名支套场場])$/u;

/**
 * Words that end in such a character and want nothing after them: 理由, 去向, 工地, 行为, 平均. Of verbs, which want what they are about,
 * only those with the adverb behind which they close a heading: 积极应对, 广泛参与.
 */
const WHOLE_WORD = new RegExp([
  '[目标標]的', '[土工基本外各当當产產场場绿綠草耕用驻駐营營墓圣聖盆腹陆陸大天内內两兩实實异異属屬園园阵陣余餘湿濕洼窪高荒林坡滩灘沙旱水田谷盐鹽飞飛落遍满滿原境殖旧舊新收退失]地',
  '[心所难難]得', '[温溫总總共饱飽缓緩调調谐諧柔平祥亲親暖附中]和', '[赠贈施][与與]', '[普企]及', '[内现現所存自实實潜潛]在', '[大名老小武][将將]', '[核校][对對]',
  '[行人有无無][为為]', '[新大有所当當极極]作[为為]', '[服侍][从從]', '[方走去动動意导導趋趨转轉倾傾志定内內外流风風航]向', '[理自缘緣来來事]由', '[大天公特]使', '[转轉出礼禮谦謙忍退][让讓]',
  '[报報签簽迟遲独獨周]到', '[冬夏备備]至', '[合条條节節预預签簽制简簡公誓失践踐邀][约約]', '是\\p{Script=Han}{1,6}的', '[忘冷退推][却卻]', '奉[还還]', '[而]已', '[变變三]更', '平均', '[一二三四五六七八九十两兩几幾]把', '[红紅黑白]先和', '(?:只有|只剩|不止|唯一|第)一[个個]',
  '(?:如何|[积積][极極]|[从從]容|妥善|科[学學]|全力|沉[着著])[应應][对對]', '(?:[广廣]泛|[积積][极極]|[踊踴][跃躍]|共同|全民|群[众眾]|公[众眾]|人人)[参參][与與]', '(?:如[数數]|全部|按期|原物)[归歸偿償返退][还還]',
].map((word) => `${word}$`).join('|'), 'u');

/** Whether the text begins as paragraphs begin: `sure` for set phrases (近日, 据悉, 5月12日), `maybe` for weaker signs. */
export function opensParagraph(text: string): 'sure' | 'maybe' | 'no' {
  if (SURE.test(text)) return 'sure';
  return MAYBE.test(text) ? 'maybe' : 'no';
}

/** Whether the text begins in the middle of a sentence: by a mark that follows something, or a particle. */
export function beginsMidSentence(text: string): boolean {
  return GOES_ON.test(text);
}

/** Whether the text ends with a word or a mark that wants something after it. */
export function endsMidSentence(text: string): boolean {
  return LEFT_OPEN.test(text) && !WHOLE_WORD.test(text);
}

/** When something happened, counted from the day of the paper. */
const NEWS_TIME = /昨[日天晚夜晨]|前[日天]|今[日天晨晚]|明[日天]|[本上下][周週月]|近日|日前|[连連]日|即日|[这這][几幾]天|(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?月(?:\d|[一二三四五六七八九十]|[初底中起上下])/u;
/** Characters in which a report says when. */
const LEAD = 45;

/** Whether the first sentence tells when something happened, as the lead of a report does. */
export function tellsWhen(text: string): boolean {
  const lead = /^[^。！？]*/u.exec(text.slice(0, LEAD))?.[0] ?? '';
  return NEWS_TIME.test(lead);
}

const ITEM = /^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、．]|\d{1,2}[.](?!\d)|[①-⑳㈠-㈩⒈-⒛]|第[一二三四五六七八九十百]{1,4}[条條章款])/u;

const BULLET = /^(?:[★☆●◆◇■▲△▶►◎※♠♥♦♣][^★☆●○◆◇■▲△▶►◎※]|[○□][ \u3000])/u;

/** Whether the text begins with the mark of an item of a list, with which no printed line goes on; ○ and □ only before a blank: they may be a zero, or a character that was not read. */
export function opensWithBullet(text: string): boolean {
  return BULLET.test(text);
}

/** Whether the text begins with the number of an item of a list: `一、`, `（二）`, `3.`, `第四条`. */
export function opensItem(text: string): boolean {
  return ITEM.test(text);
}
