import { say } from '../text/message.js';
import type { Rule } from './artifact.js';
import { artifact } from './report.js';

const JUMP = /[（(【[]?(?:上接|下[转轉]|[紧緊]接|[转轉]自|[转轉]下)\s{0,2}第?\s{0,2}[A-Za-z]?\s{0,2}[\d０-９一二三四五六七八九十]{1,3}\s{0,2}[版页頁][^，。\n]{0,8}?[）)】\]]?(?=$|[\s，。）)])/g;

/** 上接 / 下转: where a story comes from or goes on on another page. Marked, since it is no part of the sentence around it. */
export const jumpLine: Rule = {
  id: 'jump-line',
  scope: 'paragraph',
  concerns: (text) => /上接|下[转轉]|[紧緊]接|[转轉]自|[转轉]下/.test(text),
  *check({ joined }) {
    for (const { 0: line, index } of joined.text.matchAll(JUMP)) {
      if (!standsApart(joined.text, line, index)) continue;
      yield artifact('jump-line', joined.toSource({ start: index, end: index + line.length }), {
        message: say('Jump line: the story goes on from or to another page'),
        certainty: 'likely', confidence: 0.92,
      });
    }
  },
};

/** In brackets, or all that the paragraph says, or at one of its ends. */
function standsApart(text: string, line: string, index: number): boolean {
  return /^[（(【[]/.test(line) || index === 0 || index + line.length >= text.length - 1;
}
