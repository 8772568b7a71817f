import { after, before } from '../source.js';
import type { Draft } from './draft.js';

const AROUND = 14;
const TEMPERATURE = /气温|氣溫|温度|溫度|体温|體溫|水温|高温|低温|零下|零上|摄氏|攝氏|降温|升温|气候|最高|最低|℃/;

/** What 度 counts: degrees of warmth, electricity, degrees of an angle or of latitude, or times (四度 in Chinese numerals). */
export function degreeUnit(text: string, { start, end, numeral, low }: Draft): string {
  const lead = before(text, start, AROUND);
  const rest = after(text, end, 6);
  if (low < 0 || TEMPERATURE.test(lead) || /^(?:高温|低温|以上高温|的高温|左右的气温)/.test(rest)) return '°C';
  if (/[北南]纬|[东西]经|[北南]緯|[東西]經/.test(lead) || /角|旋转|倾斜/.test(lead + rest)) return '°';
  if (/电|電/.test(lead) || low > 360) return 'kWh';
  return numeral.script === 'chinese' && low <= 10 ? '次' : '°';
}
