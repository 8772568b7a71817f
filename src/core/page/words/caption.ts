import { namesIn } from './names.js';

const MARKED = /^[▲▼◀▶△▽◁▷◤◥◣◢↑↓←→⬆⬇⋖⋗⊲⊳⏶⏷⏴⏵]/u;
const OPENING = /^(?:[（(]?(?:[左右上下中][图圖]|[图圖](?:片)?[一二三四五六七八九十①②③④⑤\d]{0,2}(?:[为為：:]|片[说說]明|說)|[资資]料[图圖]片?|[图圖]片[说說]明)|[图圖][①②③④⑤])/u;
const INSIDE = /[。！；，,](?:[图圖][一二三四五六①②③\d]?|[左右上下][图圖])[为為]/u;
const CREDIT_END = /(?:^|[\s（(。：:」”.,])(?:(?:本[报報刊])?(?:[记記]者|通[讯訊][员員]|[摄攝]影))?\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,3}\s?(?:[摄攝]影?|[摄攝]影[报報]道|供[图圖]|[绘繪制製作][图圖]?)\s?[)）]?\s*$|(?:^|[\s（(。：:」”.,])本[报報刊](?:[记記]者|通[讯訊][员員])\s?(?:[摄攝]影?|供[图圖])\s?[)）]?\s*$|[\s。][图圖摄攝]影?[/／](?:本[报報][记記]者\s?)?\p{Script=Han}{2,4}\s?[)）]?\s*$|[。）)”」\s（(](?:新[华華]社|中新社|法新社|路透社|美[联聯]社|[视視][觉覺]中[国國])[发發]\s?[)）]?$/u;
const CREDIT = /^[（(]?\s*(?:(?:本[报報]|新[华華]社|中新社)?(?:[记記]者|通[讯訊][员員])?\s?\p{Script=Han}{2,4}(?:[\s、/／]{1,2}\p{Script=Han}{2,4}){0,4}\s?(?:[摄攝]影?|[摄攝]影[报報]道|文\s?[/／]?\s?[图圖]|供[图圖]|[制製][图圖]|[绘繪][图圖]?|[图圖]文)|(?:[摄攝]影|[图圖]片?|文[/／][图圖]|[制製][图圖]|供[图圖]|漫[画畫])\s?[:：/／]\s?\p{Script=Han}{2,12}(?:[\s、]\p{Script=Han}{2,4}){0,3}|(?:本?[版文]?[图圖]片?|照片|以上[图圖]片)(?:均?由|[来來]源)[^。！？]{2,30}(?:提供|供[图圖]|[摄攝])|[资資]料[图圖]片|(?:新[华華]社|中新社)[发發])\s*[)）]?$/u;

/** Whether the line opens like a caption: by an arrow towards its picture or by 图为, 左图, 资料图 … */
export function opensCaption(text: string): boolean {
  return MARKED.test(text) || OPENING.test(text);
}

/** Whether the text opens with an arrow towards its picture. */
export function hasCaptionArrow(text: string): boolean {
  return MARKED.test(text);
}

/** Whether the text explains a picture within a sentence of its own (…。图为…). */
export function explainsPicture(text: string): boolean {
  return INSIDE.test(text);
}

/** Whether the text ends with the credit of a photographer (王某 摄). */
export function endsWithCredit(text: string): boolean {
  return CREDIT_END.test(text.slice(-40));
}

/** Whether the line is a credit and nothing else: `王某 摄`, `(图片由某单位提供)`. */
export function isCredit(line: string): boolean {
  return line.length <= 60 && CREDIT.test(line);
}

const CREDITED = /(?:^|[\s（(。：:」”.,])(?:(?:本[报報]|新[华華]社|中新社)?(?:[记記]者|通[讯訊][员員])\s?)?((?:\p{Script=Han}{2,4}[\s、/／]{0,2}){1,4})(?:[摄攝]影?|[摄攝]影[报報]道|文\s?[/／]?\s?[图圖]|供[图圖])\s?[)）]?\s*$/u;

/** The names in the credit with which a caption ends (`王某 摄`). */
export function creditNames(text: string): string[] {
  const names = CREDITED.exec(text.slice(-40))?.[1] ?? '';
  return namesIn(names, { surnames: true });
}
