import { found, type FigureReader } from '../source.js';

const PRESSURE = /(\d{2,3})\s?[/／]\s?(\d{2,3})\s?(?:毫米汞柱|mmHg)/y;

/** Reads a blood pressure, which is two values of one measure: 140/90毫米汞柱. */
export const readBloodPressure: FigureReader = ({ text }, at) => {
  PRESSURE.lastIndex = at;
  const match = PRESSURE.exec(text);
  return match ? found({ kind: 'measure', start: at, end: PRESSURE.lastIndex, value: `${match[1]}/${match[2]}`, unit: 'mmHg' }) : undefined;
};
