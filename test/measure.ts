import { strict as assert } from 'node:assert';
import { say } from './host/report-lines.js';

/** Prints a measurement and fails when it is over its limit. */
export function measure(name: string, value: number, unit: 'ms' | 'KB' | 'MB' | 'times' | '%', limit: number): void {
  const rounded = Math.round(value * 10) / 10;
  say({ event: 'measure', name, value: rounded, unit, limit });
  assert.ok(value <= limit, `${name} is ${rounded} ${unit}, and may be at most ${limit}`);
}

/** Prints how much of a whole was reached, and fails when that is less than `least` of it (from 0 to 1). */
export function measureShare(name: string, reached: number, all: number, least: number): void {
  const share = Math.round(1000 * reached / all) / 10;
  say({ event: 'share', name, reached, all, share, least: least * 100 });
  assert.ok(reached >= least * all, `${name}: ${reached} of ${all} (${share} %), and should be at least ${least * 100} %`);
}
