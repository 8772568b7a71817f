import { readdirSync, readFileSync } from 'node:fs';
import { analyzePage } from '../../../src/core/analyze.js';
import { measure } from '../../measure.js';

describe('analyzePage', () => {
  for (const name of readdirSync('seeds')) {
    it(`should be quick on ${name}`, () => {
      const text = readFileSync(`seeds/${name}`, 'utf8');
      analyzePage(text);
      const start = performance.now();
      analyzePage(text);
      measure(`analysis of ${name}, ${text.length} characters`, performance.now() - start, 'ms', 1000);
    });
  }
});
