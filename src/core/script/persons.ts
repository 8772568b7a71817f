import { beginsWithSurname } from '../page/words/surnames.js';

/** What stands before a person's name. */
const OFFICE =
  '(?:书记|書記|主任|局长|局長|市长|市長|区长|區長|县长|縣長|镇长|鎮長|乡长|鄉長|村长|村長|校长|校長|院长|院長|部长|部長|厅长|廳長|处长|處長|科长|科長|所长|所長|站长|站長|队长|隊長|团长|團長|会长|會長|秘书长|秘書長|' +
  '董事长|董事長|总经理|總經理|经理|經理|主席|总理|總理|总统|總統|委员|委員|代表|记者|記者|作者|作家|诗人|詩人|画家|畫家|学者|學者|教授|导演|導演|演员|演員|教师|教師|医生|醫生|护士|護士|居民|村民|市民|同志)';

/** What stands behind it: a mark, the end, the verbs of reports. */
const PREDICATE = '(?=[说說表介告指带帶坦在率向对對和与與及等，、。：；！？）”」,:;!?)\\s]|$)';

/** The last characters of the offices: looked for first, since they are one class and the offices are many. */
const OFFICE_END = '[记記任长長理席统統员員表者家人授演师師生士民志]';

const PERSON = new RegExp(`${OFFICE_END}(?<=${OFFICE})(\\p{Script=Han}{2,3}?)${PREDICATE}`, 'gu');

/** The personal names of a text that stand after an office (作家余秋雨说), each once. */
export function personNames(text: string): string[] {
  const names = Array.from(text.matchAll(PERSON), ([, name = '']) => name).filter(beginsWithSurname);
  return [...new Set(names)];
}
