import { strict as assert } from 'node:assert';
import { say } from './host/report-lines.js';

/** Prints a measurement and fails when it is over its limit. */
export function measure(name: string, value: number, unit: 'ms' | 'KB' | 'MB' | 'times', limit: number): void {
  const rounded = Math.round(value * 10) / 10;
  say({ event: 'measure', name, value: rounded, unit, limit });
  assert.ok(value <= limit, `${name} is ${rounded} ${unit}, and may be at most ${limit}`);
}
