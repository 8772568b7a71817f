import { remembered } from '../memory/remembered.js';
import type { Span } from '../text/span.js';

const NAME = '[A-Za-z_$][\\w$]{0,30}(?:\\.[A-Za-z_$][\\w$]{0,30}){0,4}';
const PATTERNS = [
  // main(), sys.exit(); sin(2x)
  `${NAME}\\((?:\\)|(?<=\\b[a-z_][\\w.$]{0,60}\\()[\\w+*/^=.,:<>%&| -]{1,60}\\))`,
  // SIN(5 * T); PSET (X, Y), 14
  `\\b[A-Z]{2,10}\\((?=[^()]{0,40}[*+=^])[\\w+*/^=. -]{1,40}\\)`,
  '\\b[A-Z]{2,10} \\([A-Z\\d]{1,3}, ?[A-Z\\d]{1,3}\\)(?:, ?\\d{1,5}){0,4}',
  // (-2)³, A(1，3), (float)a
  '\\(-?\\d{1,6}\\)(?=[²³⁰¹⁴-⁹])', '(?<![A-Za-z])[A-Z]\\(-?\\d{1,4}[,，] ?-?\\d{1,4}\\)', '\\((?:int|float|double|char|long|void)\\)(?=[a-z\\d])',
  // print("你好")
  `${NAME}\\((?:"[^"()\\n]{0,60}"|'[^'()\\n]{0,60}')(?:,\\s?[\\w.-]{1,20}){0,4}\\)(?:;$)?`,
  // Au(111), P(A), Fe(III)
  '(?<![A-Za-z])[A-Z][a-z]?\\((?:\\d{1,3}|[A-Za-z]|[IVX]{2,4})\\)',
  // =SUM(A1:A10)*2
  '=\\s?[A-Z]{2,12}\\([\\w$!:,. +*/^"<>=-]{1,60}\\)',
  // SUM(A1:A10)
  '\\b[A-Z]{2,12}\\(\\$?[A-Z]{1,2}\\$?\\d{1,4}(?:[:,]\\s?\\$?[A-Z]{0,2}\\$?\\d{1,4}){1,8}\\)',
  // D:盘, 驱动器G:, C:\Windows
  '(?<![A-Za-z0-9])[A-Z]:(?:(?=[盘盤])|\\\\[\\w\\\\.-]{0,60})',
  '(?<=(?:驱动器|驅動器|磁盘|磁盤|磁碟|硬盘|硬盤|盘符|分区|磁碟機) ?)[A-Z]:',
].map((source) => new RegExp(source, 'gu'));

/** Code, formulas and paths in a text: their brackets, colons and quotes are printed as they are typed. */
export const codeSpansIn = remembered((text): readonly Span[] => {
  if (!/[A-Za-z] ?(?:\(|:)|\([-\da-z]/.test(text)) return [];
  return PATTERNS.flatMap((pattern) => Array.from(text.matchAll(pattern), ({ 0: code, index }) => ({ start: index, end: index + code.length })));
});

/** Whether a mark of a text stands in code. */
export function isInCode(text: string, at: number): boolean {
  return codeSpansIn(text).some(({ start, end }) => start <= at && at < end);
}
