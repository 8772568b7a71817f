import { skipSpace } from '../numerals/characters.js';
import { readNumeral } from '../numerals/read.js';
import { before, found, type FigureReader } from '../source.js';

/** Names of eras with their first and last year, after the usual tables of chronology; one name that two reigns bore is left out. */
const ERAS = `
建安196-220 黄初220-226 黃初220-226 太康280-289 开皇581-600 開皇581-600 大业605-616 大業605-616 武德618-626 贞观627-649 貞觀627-649 永徽650-656 显庆656-661 顯慶656-661 龙朔661-663 龍朔661-663 麟德664-665 总章668-670 總章668-670 咸亨670-674 仪凤676-679 儀鳳676-679 垂拱685-688
神龙705-707 神龍705-707 景龙707-710 景龍707-710 开元713-741 開元713-741 天宝742-756 天寶742-756 乾元758-760 广德763-764 廣德763-764 永泰765-766 大历766-779 大曆766-779 建中780-783 贞元785-805 貞元785-805 元和806-820 长庆821-824 長慶821-824
大和827-835 开成836-840 開成836-840 会昌841-846 會昌841-846 大中847-860 咸通860-874 乾符874-879 广明880-881 廣明880-881 光启885-888 光啟885-888 乾宁894-898 乾寧894-898 光化898-901 天复901-904 天復901-904
建隆960-963 乾德963-968 开宝968-976 開寶968-976 太平兴国976-984 太平興國976-984 雍熙984-987 端拱988-989 淳化990-994 咸平998-1003 景德1004-1007 大中祥符1008-1016 天禧1017-1021 天圣1023-1032 天聖1023-1032 景祐1034-1038 宝元1038-1040 寶元1038-1040 庆历1041-1048 慶曆1041-1048 皇祐1049-1054 嘉祐1056-1063 治平1064-1067 熙宁1068-1077 熙寧1068-1077
元丰1078-1085 元豐1078-1085 元祐1086-1094 绍圣1094-1098 紹聖1094-1098 元符1098-1100 崇宁1102-1106 崇寧1102-1106 大观1107-1110 大觀1107-1110 政和1111-1118 宣和1119-1125 靖康1126-1127 建炎1127-1130 绍兴1131-1162 紹興1131-1162 隆兴1163-1164 隆興1163-1164 乾道1165-1173 淳熙1174-1189 绍熙1190-1194 紹熙1190-1194
庆元1195-1200 慶元1195-1200 嘉泰1201-1204 开禧1205-1207 開禧1205-1207 嘉定1208-1224 宝庆1225-1227 寶慶1225-1227 绍定1228-1233 紹定1228-1233 端平1234-1236 嘉熙1237-1240 淳祐1241-1252 宝祐1253-1258 寶祐1253-1258 景定1260-1264 咸淳1265-1274 德祐1275-1276
大德1297-1307 至大1308-1311 皇庆1312-1313 皇慶1312-1313 延祐1314-1320 至治1321-1323 泰定1324-1328 天历1328-1330 天曆1328-1330 至顺1330-1333 至順1330-1333 至正1341-1370
洪武1368-1398 建文1399-1402 永乐1403-1424 永樂1403-1424 洪熙1425-1425 宣德1426-1435 正统1436-1449 正統1436-1449 景泰1450-1457 天顺1457-1464 天順1457-1464 成化1465-1487 弘治1488-1505 正德1506-1521 嘉靖1522-1566 隆庆1567-1572 隆慶1567-1572 万历1573-1620 萬曆1573-1620 泰昌1620-1620 天启1621-1627 天啟1621-1627 崇祯1628-1644 崇禎1628-1644
顺治1644-1661 順治1644-1661 康熙1662-1722 雍正1723-1735 乾隆1736-1795 嘉庆1796-1820 嘉慶1796-1820 道光1821-1850 咸丰1851-1861 咸豐1851-1861 同治1862-1874 光绪1875-1908 光緒1875-1908 宣统1909-1911 宣統1909-1911
太平天国1851-1864 太平天國1851-1864 明治1868-1912 大正1912-1926 昭和1926-1989 平成1989-2019
`;

/** Names that places and words bear as well. They are eras where a dynasty, its emperor or a bracket stands before them. */
const AMBIGUOUS = new Set([
  '建安', '大业', '大業', '龙朔', '贞元', '广德', '廣德', '永泰', '建中', '元和', '长庆', '大和', '会昌', '會昌', '大中', '广明', '光启', '光化', '雍熙', '淳化', '咸平', '景德', '宝元', '治平', '政和', '绍兴', '紹興', '隆兴', '隆興',
  '庆元', '慶元', '嘉定', '宝庆', '寶慶', '嘉泰', '景定', '大德', '至大', '至治', '景泰', '大正', '崇宁', '大观', '大觀',
]);
const RULER_BEFORE = /[汉漢魏晋晉唐宋元明清朝代初末帝宗祖（(]$/;

interface Era {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

const BY_FIRST = new Map<string, Era[]>();
for (const [, name = '', first, last] of ERAS.matchAll(/([^\s\d]+)(\d+)-(\d+)/g)) {
  const initial = name[0] ?? '';
  BY_FIRST.set(initial, [...(BY_FIRST.get(initial) ?? []), { name, first: Number(first), last: Number(last) }]);
}

/** The characters with which a name of an era may begin. */
export const ERA_INITIALS = [...BY_FIRST.keys()].join('');

/** Reads a year of a reign: `光緒二十九年`, `贞观元年`. Its months are lunar and stay outside. */
export const readReignYear: FigureReader = ({ text }, at) => {
  const era = BY_FIRST.get(text[at] ?? '')?.find(({ name }) => text.startsWith(name, at));
  if (!era || (AMBIGUOUS.has(era.name) && !RULER_BEFORE.test(before(text, at, 1)))) return undefined;
  const year = yearOfReign(text, skipSpace(text, at + era.name.length));
  if (!year || era.first + year.value - 1 > era.last) return undefined;
  return found({ kind: 'year', start: at, end: year.end, value: era.first + year.value - 1, unit: 'year' });
};

/** 元年 is the first one. */
function yearOfReign(text: string, at: number): { value: number; end: number } | undefined {
  if (text.startsWith('元年', at)) return { value: 1, end: at + 2 };
  const numeral = readNumeral(text, at);
  const mark = numeral ? skipSpace(text, numeral.end) : 0;
  if (!numeral || text[mark] !== '年' || numeral.plus || numeral.high !== undefined || numeral.value < 1 || !Number.isInteger(numeral.value)) return undefined;
  return /[级級间間多]/.test(text[mark + 1] ?? '') ? undefined : { value: numeral.value, end: mark + 1 };
}
