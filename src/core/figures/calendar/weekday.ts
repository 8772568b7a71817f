import { before, found, type FigureReader } from '../source.js';

const DAYS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7, 末: 6 };
const WEEKDAY = /(?:星期|礼拜|禮拜|[周週])([一二三四五六日天])([晚早])?/y;
const MORE = /[、，,]([一二三四五六日])(?![十百千万个項项是])/y;
const UNTIL = /[至到—~～-]+(?:星期|礼拜|禮拜|[周週])?([一二三四五六日])(?![十百千万个])/y;

/** 周一 may be a person's name and 周三 a pond; these neighbours show that a day is meant. */
const DAY_BEFORE = /(?:^|[每本上下这這逢日于於在至到从從、，。（(“\s])$/;
const DAY_AFTER = /^(?:[晚早上下午至到起前后後的、，。）)”\s凌]|$)/;

/** Reads weekdays, lists and ranges of them: `星期三`, `周一、三、五`, `周一至周五`, `周四晚`. */
export const readWeekday: FigureReader = (source, at) => {
  const { text } = source;
  WEEKDAY.lastIndex = at;
  const match = WEEKDAY.exec(text);
  if (!match) return undefined;
  const first = DAYS[match[1] ?? ''] ?? 0;
  let end = at + match[0].length;
  const list = [first];
  let range: string | undefined;
  UNTIL.lastIndex = end;
  const until = UNTIL.exec(text);
  if (until) {
    range = `weekday:${first}..weekday:${DAYS[until[1] ?? ''] ?? 0}`;
    end += until[0].length;
  }
  for (MORE.lastIndex = end; range === undefined; MORE.lastIndex = end) {
    const more = MORE.exec(text);
    if (!more) break;
    list.push(DAYS[more[1] ?? ''] ?? 0);
    end += more[0].length;
  }
  const sure = !/^[周週]/.test(match[0]) || range !== undefined || list.length > 1
    || (DAY_BEFORE.test(before(text, at, 1)) && DAY_AFTER.test(text.slice(end, end + 1)));
  if (!sure) return { end };
  return found({ kind: 'date', start: at, end, value: range ?? `weekday:${list.join()}`, unit: 'weekday' });
};
