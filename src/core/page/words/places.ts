/** The provinces and their like of China (GB/T 2260), short names, both scripts. */
const PROVINCE =
  /^(?:北京|天津|上海|重[庆慶]|河北|山西|[辽遼][宁寧]|吉林|黑[龙龍]江|江[苏蘇]|浙江|安徽|福建|江西|山[东東]|河南|湖北|湖南|[广廣][东東]|海南|四川|[贵貴]州|[云雲]南|[陕陝]西|甘[肃肅]|青海|[台臺][湾灣]|[内內]蒙古|[广廣]西|西藏|[宁寧]夏|新疆|香港|澳[门門])/u;
const DISTRICT = /^\p{Script=Han}{2,5}?(?:省|市|[县縣]|[区區]|州|[镇鎮]|[乡鄉]|街道|自治旗)(?!民)/u;
/** Words that only end like a place's name. */
const NO_PLACE = /^\p{Script=Han}{0,4}?(?:[社小城街景地园園山校牧灾災疫辖轄][区區]|[全我本各该該城超]市|[全我本各该該][县縣省]|城[乡鄉]|[门門]市|上市|集[镇鎮])/u;

/** Whether the text begins with the name of a province, a city, a county or a district. */
export function beginsWithPlace(text: string): boolean {
  return PROVINCE.test(text) || (DISTRICT.test(text) && !NO_PLACE.test(text));
}

const PLACE_ONLY = /^\p{Script=Han}{2,12}(?:省|市|[县縣]|[区區]|州|[镇鎮]|[乡鄉]|[盟旗]|街道|村|社[区區]|局|[委会會]|(?<![么麼样樣])[办辦]|公司|集[团團]|[学學]校|大[学學])[:：]?$/u;

/** Whether the text names a place or an office and says nothing of it: 某市某街道. */
export function namesPlaceOnly(text: string): boolean {
  return PLACE_ONLY.test(text);
}
