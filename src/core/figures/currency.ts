import type { Page } from '../page/page.js';
import type { Figure, FigureOptions } from './figure.js';

/** The currency that a bare 元 stands for. */
export type Currency = NonNullable<FigureOptions['currency']>;

interface Region {
  readonly currency: Exclude<Currency, 'CNY'>;
  /** Its money under its own name. */
  readonly money: RegExp;
  /** Words that its papers use of home: places, offices, its market. */
  readonly home: RegExp;
  readonly title: RegExp;
  /** Day from which its papers mean this currency, ISO 8601. */
  readonly since: string;
}

const REGIONS: readonly Region[] = [
  {
    currency: 'HKD', money: /港元|港幣|港币|HK\$/, title: /香港|港/, since: '1842',
    home: /香港|九龍|新界|港府|特首|港聞|港鐵|立法會|恒指|恒生指數|將軍澳|灣仔|旺角|屯門|沙田|元朗|觀塘|銅鑼灣|天文台|民政事務|區議會|公屋/g,
  },
  {
    // The New Taiwan dollar was introduced on 15 June 1949.
    currency: 'TWD', money: /[台臺]幣|NT\$/, title: /[台臺][灣北中南]|高雄/, since: '1949-06-15',
    home: /[台臺][北中南東灣]|高雄|新北|桃園|基隆|花蓮|屏東|立法院|行政院|監察院|立委|里長|全[台臺]|中央社|健保|民進黨|國民黨|農委會|縣市長/g,
  },
];

/** What only papers of the mainland say of home; two of these words outweigh any other evidence. */
const MAINLAND = /市委|省委|縣委|區委|黨委|中共|人民政府|人民法院|公安局|派出所|街道辦|社會主義|人民幣/g;

/** How much of a long page is looked at. */
const ENOUGH = 200_000;

/**
 * The currency that 元 stands for on a page: that of Hong Kong or Taiwan where the script is traditional, the page names that currency or its masthead
 * the place, several words of home agree, and neither the other region nor the mainland has a claim; else CNY.
 */
export function currencyOf({ text, script, issue }: Pick<Page, 'text' | 'script' | 'issue'>): Currency {
  if (script !== 'hant') return 'CNY';
  const sample = text.slice(0, ENOUGH);
  if (wordsOf(sample, MAINLAND) >= 2) return 'CNY';
  const [best, other] = REGIONS.map((region) => ({ region, claim: claimOf(sample, issue.title ?? '', region) })).sort((a, b) => b.claim - a.claim);
  if (!best || best.claim < 4 || best.claim < 2 * (other?.claim ?? 0)) return 'CNY';
  return issue.date !== null && issue.date < best.region.since ? 'CNY' : best.region.currency;
}

/** Two for the name of the currency, two for the masthead, one for each word of home up to three; nothing without one of the first two. */
function claimOf(text: string, title: string, { money, home, title: place }: Region): number {
  const named = 2 * Number(money.test(text)) + 2 * Number(place.test(title));
  return named === 0 ? 0 : named + Math.min(3, wordsOf(text, home));
}

function wordsOf(text: string, words: RegExp): number {
  return new Set(text.match(words)).size;
}

/** A sum in the currency that its page means by 元 and $; one that names its own currency stays as it is. */
export function inCurrency(figure: Figure, printed: string, currency: Currency): Figure {
  const isYuan = figure.unit === 'CNY' && !/人民|RMB|[￥¥]/.test(printed);
  const isDollar = currency !== 'CNY' && figure.unit === 'USD' && /^[$＄]/.test(printed) && !/[美金]/.test(printed);
  return figure.kind === 'money' && (isYuan || isDollar) ? { ...figure, unit: currency } : figure;
}
