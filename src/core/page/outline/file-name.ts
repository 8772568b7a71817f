/** What the name of a page's file tells of its issue. */
export interface FileNameFacts {
  /** The name without the page's own label, the same for the pages of one issue (empty for `3.txt`); null where there is no label. */
  readonly series: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  /** The page's label (`B1`, `3`). */
  readonly page: string | null;
}

const EXTENSION = /(?:\.ocr)?\.txt$|\.[a-z]{1,4}$/iu;
const DATE = /(?<!\d)((?:19|20)\d{2})([-_.年]?)(0?[1-9]|1[0-2])(?:\2|月)(0?[1-9]|[12]\d|3[01])日?(?!\d)/u;
/** The label stands at the end, set off by a mark, a word or the end of the date. */
const PAGE = /(?:^|[-_. ]|(?<=\D)(?:p|page|版|第))\s?(?:p(?:age)?[-_. ]?|版|第)?([A-Za-z]?\d{1,3})版?$/iu;
const MARKS_AT_END = /[-_. ]+$/u;

/**
 * Reads the name of a page's file: `晚报_2020-09-09_B1.ocr.txt` is page B1 of 晚报 of that day, `issue12-p3.txt` page 3 of issue12.
 * A name without a page's label has no pattern.
 */
export function readFileName(path: string): FileNameFacts {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(EXTENSION, '');
  const found = DATE.exec(name);
  const date = found && isoDate(found);
  const rest = found && date !== null ? name.slice(found.index + found[0].length) : name;
  const page = PAGE.exec(rest);
  if (!page?.[1]) return { series: null, date, page: null };
  const series = (name.slice(0, name.length - rest.length) + rest.slice(0, page.index)).replace(MARKS_AT_END, '');
  return { series, date, page: page[1].toUpperCase() };
}

function isoDate([, year = '', separator = '', month = '', day = '']: RegExpExecArray): string | null {
  const isSolid = separator === '' && (month.length < 2 || day.length < 2);
  return isSolid ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
