import { say } from '../../text/message.js';
import type { FigureCheck } from './check.js';

const NAMES = '日一二三四五六';
const WEEKDAY = /^(?:日|号|號)?[\s，,（(]{0,2}(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])/;

/** A weekday that does not fit its date: 2020年9月9日（星期四）. */
export const weekdayCheck: FigureCheck = {
  trace: /(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]/,
  *doubts({ text, figures }) {
    for (const { kind, value, resolved, start, end } of figures) {
      const day = kind === 'date' ? weekdayOf(resolved ?? String(value)) : undefined;
      const printed = day === undefined ? undefined : WEEKDAY.exec(text.slice(end, end + 8));
      if (day === undefined || !printed) continue;
      const right = NAMES[day] ?? '';
      if (printed[1] === right || (printed[1] === '天' && day === 0)) continue;
      const last = end + printed[0].length;
      yield {
        start, end: last,
        message: say('{0} is a 星期{1}: either the date or the weekday is wrong', resolved ?? String(value), right),
        right: { span: { start: last - 1, end: last }, text: right, title: say('Replace by “{0}”', right) },
      };
    }
  },
};

/** 0 for Sunday; undefined for anything but a full date. */
function weekdayOf(iso: string): number | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`).getUTCDay() : undefined;
}
