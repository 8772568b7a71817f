import type { DatePoint } from './point.js';

/** Two digits, as ISO 8601 has months, days and hours. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** ISO 8601 with `--` for a year and `---` for a month that is not printed. */
export function formatPoint({ year, month, day, season }: Pick<DatePoint, 'year' | 'month' | 'day' | 'season'>): string {
  if (season !== undefined) return `${year ?? ''}-${season}`;
  if (month === undefined) return day === undefined ? String(year ?? '') : `---${twoDigits(day)}`;
  const lead = year === undefined ? '-' : String(year).padStart(4, '0');
  return `${lead}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`;
}

/** The figure's unit: the finest component that is printed, with the part of the month or year. */
export function unitOf({ month, day, part, season }: DatePoint): string {
  if (season !== undefined) return season.startsWith('Q') ? 'quarter' : 'half-year';
  if (day !== undefined) return month === undefined ? 'day' : 'date';
  return `${month === undefined ? 'year' : 'month'}${part ? `-${part}` : ''}`;
}
