import { say } from '../text/message.js';
import { sliceOf } from '../text/span.js';
import type { Rule } from './artifact.js';
import { artifact, remove } from './report.js';

/** Names that layout models and converters give to regions they did not read. */
const REGION = 'title|figure|fig|table|image|img|picture|photo|text|caption|header|footer|page|formula|equation|chart|section[-_ ]?header|page[-_ ]?(?:header|footer)|list[-_ ]?item|logo|seal|stamp';
const PLACEHOLDERS = [
  new RegExp(`^(?:#{1,6} +)?(?:${REGION})[ _.#-]{0,2}\\d{1,4}[.:]?$`, 'i'),
  new RegExp(`^[<[({]\\s?/?(?:${REGION})[ _.#-]{0,2}\\d{0,4}\\s?/?[>\\])}]$`, 'i'),
  /^[[(（【](?:图片|插图|表格|图像|圖片|插圖|表格|圖像|此处为图片|unreadable|illegible|no text|untitled)[\])）】]$/i,
  /^!\[[^\]\n]{0,40}\]\([^)\n]{0,200}\)$/,
  /^<!--[^\n]{0,80}-->$/,
];

/** A line that a layout model put in place of a region: it was never printed. */
export const ocrPlaceholder: Rule = {
  id: 'ocr-placeholder',
  scope: 'page',
  *check({ text, lines }) {
    for (let line = 0; line < lines.count; line++) {
      const span = lines.span(line);
      if (span.end - span.start > 260) continue;
      const content = sliceOf(text, span).trim();
      if (!PLACEHOLDERS.some((placeholder) => placeholder.test(content))) continue;
      yield artifact('ocr-placeholder', span, {
        message: say('“{0}” is a name that a layout model gave to a region of the page; it was never printed', content),
        certainty: 'certain', confidence: 0.96,
        fixes: [remove([withSeparator(text, span.start, span.end)], say('Delete the line'))],
      });
    }
  },
};

/** The line with the line end and the blank line that follow it, so that no gap stays behind. */
function withSeparator(text: string, start: number, end: number): { start: number; end: number } {
  const after = /^(?:\r\n|\n|\r){1,2}/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  return { start, end: end + after };
}
