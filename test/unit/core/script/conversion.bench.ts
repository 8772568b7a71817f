import { Converter } from 'opencc-js';
import { measure } from '../../../measure.js';
import { analyzePage } from '../../../../src/core/analyze.js';
import { convertPage } from '../../../../src/core/script/convert-page.js';
import { loadConverters } from '../../../../src/core/script/converters.js';
import { readAsset } from '../../assets.js';
import { PAGES } from '../encoding/misreading-pages.js';

/** The quickest of so many runs counts: the machine may be busy. */
const ROUNDS = 200;

describe('conversion', () => {
  it('should convert a page in 2 ms, about as fast as opencc-js alone', async () => {
    const converters = await loadConverters(readAsset);
    const alone = Converter({ from: 'cn', to: 't' });
    const text = PAGES[1]!;
    const { page } = analyzePage(text);
    const timed = (run: () => unknown): number => {
      let best = Infinity;
      for (let i = 0; i < ROUNDS; i++) {
        const start = performance.now();
        run();
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    const baseline = timed(() => alone(text));
    measure('a page through opencc-js alone', baseline, 'ms', 100);
    measure('the same text with aligned edits', timed(() => converters.convert(text, 'hans', 'hant')), 'ms', baseline / 0.8);
    measure('the page with its joined text', timed(() => convertPage(page, converters, { to: 'hant' })), 'ms', 2);
  });
});
