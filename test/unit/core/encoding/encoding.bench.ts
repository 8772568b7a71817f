import { readAsset } from '../../assets.js';
import { measure } from '../../../measure.js';
import { loadEncodings } from '../../../../src/core/encoding/encodings.js';
import { findMojibake } from '../../../../src/core/encoding/mojibake.js';
import { suspicionOf } from '../../../../src/core/encoding/suspicion.js';
import { LineIndex } from '../../../../src/core/text/lines.js';
import { runToEnd } from '../../../../src/core/text/steps.js';
import { bytesIn, PAGES, readAs } from './misreading-pages.js';

describe('mojibake', () => {
  it('should pass over clean text at 20 MB/s', async () => {
    const { costs } = await loadEncodings(readAsset);
    const text = PAGES.join('\n').repeat(40);
    suspicionOf(text, costs);
    const start = performance.now();
    suspicionOf(text, costs);
    measure('a megabyte of clean text', (performance.now() - start) / (Buffer.byteLength(text) / 1e6), 'ms', 50);
  });

  it('should repair a garbled page of 15 KB in 60 ms', async () => {
    const encodings = await loadEncodings(readAsset);
    for (const wrong of ['windows-1252', 'gb18030'] as const) {
      const text = readAs(wrong, bytesIn('utf-8', PAGES[1]!.slice(0, 5000))!);
      const run = (): unknown => runToEnd(findMojibake(text, new LineIndex(text), encodings));
      let best = Infinity;
      for (let i = 0; i < 20; i++) {
        const start = performance.now();
        run();
        best = Math.min(best, performance.now() - start);
      }
      measure(`a page of UTF-8 read as ${wrong}`, best, 'ms', 60);
    }
  });
});
