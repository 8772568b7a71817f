import { before } from '../source.js';
import { formatPoint } from './iso.js';
import type { DatePoint } from './point.js';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Words before a month or day that say which year or month is meant, with the distance from the issue's own. */
const YEARS: readonly (readonly [RegExp, number])[] = [[/(?:今年|本年|当年|當年)$/, 0], [/(?:去年|上年)$/, -1], [/前年$/, -2], [/(?:明年|次年|来年|來年)$/, 1]];
const MONTHS: readonly (readonly [RegExp, number])[] = [[/(?:本月|这个月)$/, 0], [/(?:上月|上个月|上個月)$/, -1], [/(?:下月|下个月|下個月)$/, 1]];

/**
 * A partial date in full: the year (or month) that the words before it name, else the one nearest to the issue's date.
 * @param reference the issue's date, ISO 8601
 * @returns ISO 8601, or undefined where the date is complete or the reference is no date
 */
export function resolveDate(text: string, at: number, first: DatePoint, last: DatePoint | undefined, reference: string): string | undefined {
  const issue = parseDay(reference);
  if (!issue || first.year !== undefined) return undefined;
  const lead = before(text, at, 4);
  const from = complete(first, lead, issue);
  if (!last) return formatPoint(from);
  return `${formatPoint(from)}..${formatPoint(complete(last, lead, issue))}`;
}

/** An ISO date as numbers; undefined for anything else. */
export function parseDay(iso: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}

function complete(point: DatePoint, lead: string, issue: Day): Pick<DatePoint, 'year' | 'month' | 'day'> {
  if (point.month === undefined) return withMonth(point, lead, issue);
  const named = YEARS.find(([words]) => words.test(lead));
  const { month, day } = point;
  const year = named ? issue.year + named[1] : nearestYear(month, issue);
  return { year, month, ...(day === undefined ? {} : { day }) };
}

function nearestYear(month: number, issue: Day): number {
  const distance = month - issue.month;
  if (distance > 6) return issue.year - 1;
  return distance < -6 ? issue.year + 1 : issue.year;
}

function withMonth(point: DatePoint, lead: string, issue: Day): Pick<DatePoint, 'year' | 'month' | 'day'> {
  const day = point.day ?? 1;
  const named = MONTHS.find(([words]) => words.test(lead));
  const shift = named ? named[1] : Number(day > issue.day + 15) * -1;
  const months = issue.year * 12 + issue.month - 1 + shift;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day };
}

/** The issue's date moved by a number of days, ISO 8601. */
export function shiftDays(reference: string, days: number): string | undefined {
  const issue = parseDay(reference);
  if (!issue) return undefined;
  return new Date(Date.UTC(issue.year, issue.month - 1, issue.day + days)).toISOString().slice(0, 10);
}
