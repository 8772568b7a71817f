import { solidBefore, solidFrom } from './neighbours.js';

export type Side = 'open' | 'close';

export interface QuoteToken {
  readonly at: number;
  /** The side that a curly mark shows; null for a straight one. */
  readonly side: Side | null;
}

export interface SolvedQuote {
  readonly at: number;
  readonly side: Side;
  readonly partner: number | null;
  /** Whether no mark of the row is left over and none stands against its neighbours. */
  readonly sure: boolean;
}

/** Costs of the readings between which the pairing chooses; only their ratios matter. */
const UNPAIRED = 4;
const TURNED = 6;
const AGAINST_NEIGHBOURS = 2.5;
/** Small enough that a quotation over a whole paragraph still beats two marks without partners. */
const PER_QUOTED_CHARACTER = 0.004;

/** One reading of the marks so far. */
interface Reading {
  readonly cost: number;
  readonly before: Reading | null;
  readonly side: Side;
  readonly paired: boolean;
}

/**
 * Finds the cheapest reading of a row of quotation marks of one level: each opens, closes, or has no partner.
 * @param tokens ascending
 * @returns one solved quote for each token, in order
 */
export function solveQuotes(text: string, tokens: readonly QuoteToken[]): SolvedQuote[] {
  let outside: Reading | null = null;
  let inside: Reading | null = null;
  for (const [i, token] of tokens.entries()) {
    const cost: Record<Side, number> = { open: costOf(text, token, 'open'), close: costOf(text, token, 'close') };
    const after = (before: Reading | null, extra: number, side: Side, paired: boolean): Reading =>
      ({ cost: (before?.cost ?? 0) + cost[side] + extra, before, side, paired });
    const mayBeOutside: boolean = i === 0 || outside !== null;
    const readings: Reading[] = mayBeOutside ? [after(outside, UNPAIRED, 'open', false), after(outside, UNPAIRED, 'close', false)] : [];
    if (inside) readings.push(after(inside, PER_QUOTED_CHARACTER * (token.at - (tokens[i - 1]?.at ?? 0)), 'close', true));
    inside = mayBeOutside ? after(outside, 0, 'open', true) : null;
    outside = cheapest(readings);
  }
  return trace(text, tokens, outside);
}

function cheapest(readings: readonly Reading[]): Reading | null {
  return readings.reduce<Reading | null>((best, reading) => (best && best.cost <= reading.cost ? best : reading), null);
}

function trace(text: string, tokens: readonly QuoteToken[], last: Reading | null): SolvedQuote[] {
  const readings: Reading[] = [];
  for (let reading = last; reading; reading = reading.before) readings.unshift(reading);
  const sure = readings.every(({ paired, side }, i) => paired && leaning(text, tokens[i]?.at ?? 0) !== opposite(side));
  return readings.map(({ side, paired }, i) => ({
    at: tokens[i]?.at ?? 0, side, sure,
    partner: paired ? tokens[side === 'open' ? i + 1 : i - 1]?.at ?? null : null,
  }));
}

function costOf(text: string, { at, side }: QuoteToken, as: Side): number {
  if (side) return side === as ? 0 : TURNED;
  return leaning(text, at) === opposite(as) ? AGAINST_NEIGHBOURS : 0;
}

function opposite(side: Side): Side {
  return side === 'open' ? 'close' : 'open';
}

/** The side that the neighbours of a mark ask for, where they ask for one. */
export function leaning(text: string, at: number): Side | null {
  const before = text.charAt(solidBefore(text, at));
  const after = text.charAt(solidFrom(text, at + 1));
  const opens = before === '' || '：:，,、；;（(《〈“‘—'.includes(before);
  const closes = after === '' || '，,、；;：:。！!？?）)》〉”’…'.includes(after);
  if (opens === closes) return null;
  return opens ? 'open' : 'close';
}
