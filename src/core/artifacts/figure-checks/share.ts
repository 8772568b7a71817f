import { say } from '../../text/message.js';
import { sentenceBefore, type FigureCheck } from './check.js';

/** Words after which a percentage is a part of a whole. Rates of completion and growth are not among them. */
const PART = /(?:[占佔][^，,、。]{0,14}|(?:及格|合格|覆盖|覆蓋|入学|入學|普及|就业|就業|出勤|成活|投票|参保|參保|知晓|知曉|中签|入住|识字|死亡|治愈|治癒)率[^，,、。]{0,6})$/;

/** A percentage over a hundred of a part: 占全部人口的160%. */
export const shareCheck: FigureCheck = {
  trace: /[占佔率]/,
  *doubts({ text, figures }) {
    for (const { kind, value, unit, start, end } of figures) {
      if (kind !== 'percent' || unit !== '%' || typeof value !== 'number' || value <= 100) continue;
      if (PART.test(sentenceBefore(text, start, 24))) yield { start, end, message: say('{0} % is more than the whole, and the words before it speak of a part', value) };
    }
  },
};
