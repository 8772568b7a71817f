import type { Page, Paragraph } from '../page/page.js';
import { isHanAt } from '../text/characters.js';
import { say } from '../text/message.js';
import type { Artifact, Fix, Rule } from './artifact.js';
import { bracketsIn, bracketsOf } from './brackets.js';
import { mixedPairsIn } from './mixed-brackets.js';
import { oncePerPage } from './once.js';
import { isReadable } from './prose.js';
import { artifact, replace, withPlaceOf } from './report.js';

const PARTNER: Readonly<Record<string, string>> = {
  '（': '）', '）': '（', '(': ')', ')': '(', '《': '》', '》': '《', '〈': '〉', '〉': '〈', '【': '】', '】': '【',
  '〔': '〕', '〕': '〔', '［': '］', '］': '［', '[': ']', ']': '[', '〖': '〗', '〗': '〖',
};
/** Enumerators such as 1） a) 一） 甲） close without opening. */
const ENUMERATOR = /(?:^|[\s。；;，,：:])[\d０-９a-zA-Z一二三四五六七八九十甲乙丙丁戊己庚辛]{1,3}$/;
/** The abbreviation of the name before it: （STM, and right behind a word or mark with which no name goes on. */
const ABBREVIATION = /^[（(][A-Z]{2,8}(?=[在的是和与與将將被把，。；、,;])/u;
const LONGEST_TITLE = 30;

/** A bracket without its partner within the paragraph; 《 》 count as brackets. */
export const unpairedBracket: Rule = {
  id: 'unpaired-bracket',
  scope: 'paragraph',
  concerns: holdsUnpaired,
  *check(paragraph, page) {
    if (!isReadable(paragraph)) return;
    const { text } = paragraph.joined;
    const { unpairedOpeners, unpairedClosers } = bracketsOf(paragraph);
    const isMixed = (at: number): boolean => mixedPairsIn(text).some(({ open, close }) => open === at || close === at);
    for (const at of unpairedOpeners) if (isBracket(text, at) && !isMixed(at) && !(at === 0 && opensDirection(page, text))) yield report(paragraph, at, 'open', closingFix(page, paragraph, at));
    for (const at of unpairedClosers) {
      if (isBracket(text, at) && !isMixed(at) && !ENUMERATOR.test(text.slice(Math.max(0, at - 4), at))) yield report(paragraph, at, 'close', openingFix(page, paragraph, at));
    }
  },
};

function holdsUnpaired(text: string): boolean {
  const { unpairedOpeners, unpairedClosers } = bracketsIn(text);
  return unpairedOpeners.length + unpairedClosers.length > 0;
}

/** Whether a text begins with the bracket that opens the directions of a play and is never closed there, as another paragraph does. */
function opensDirection(page: Page, text: string): boolean {
  return text.startsWith('〔') && openDirections(page) > 1;
}

const openDirections = oncePerPage((page: Page): number => page.paragraphs.filter(({ joined: { text } }) => text.startsWith('〔') && !text.includes('〕')).length);

function isBracket(text: string, at: number): boolean {
  return text.charAt(at) in PARTNER && !/[:;][()]|[()][:;]/.test(text.slice(Math.max(0, at - 1), at + 1));
}

function report({ joined }: Paragraph, at: number, side: 'open' | 'close', fix: Fix | null): Artifact {
  const mark = joined.text.charAt(at);
  return artifact('unpaired-bracket', withPlaceOf(fix, joined.toSource({ start: at, end: at + 1 })), {
    message: side === 'open'
      ? say('Opening {0} without a closing mark in its paragraph', mark)
      : say('Closing {0} without an opening mark in its paragraph', mark),
    certainty: 'likely', confidence: 0.85, fixes: fix ? [fix] : [],
  });
}

/** An abbreviation in round brackets ends before a function word or mark; a title that the page prints whole elsewhere shows where this one ends. */
function closingFix(page: Page, { joined }: Paragraph, at: number): Fix | null {
  const { text } = joined;
  const [abbreviation] = ABBREVIATION.exec(text.slice(at, at + LONGEST_TITLE)) ?? [];
  if (abbreviation && isHanAt(text, at - 1)) {
    const end = joined.sourceOf(at + abbreviation.length - 1) + 1;
    const partner = PARTNER[text.charAt(at)] ?? '）';
    return replace({ start: end, end }, partner, say('Insert {0} here', partner));
  }
  if (text.charAt(at) !== '《') return null;
  const title = titlesOf(page).find((known) => text.startsWith(known, at + 1));
  if (!title) return null;
  const place = joined.sourceOf(at + title.length) + 1;
  return replace({ start: place, end: place }, '》', say('Insert {0} here', '》'));
}

/** A lone space before the name was the opening mark; else a title that the page prints whole elsewhere shows the place. */
function openingFix(page: Page, { joined }: Paragraph, at: number): Fix | null {
  const { text } = joined;
  const mark = text.charAt(at);
  const space = /(?<=\S) [^\s，。、；：！？,;:?!]*$/.exec(text.slice(Math.max(0, at - LONGEST_TITLE), at));
  if (mark === '》' && space) {
    const place = joined.toSource({ start: at - space[0].length, end: at - space[0].length + 1 });
    return replace(place, '《', say('Replace the space by {0}', '《'));
  }
  const title = mark === '》' && titlesOf(page).find((known) => text.endsWith(known, at));
  if (!title) return null;
  const place = joined.sourceOf(at - title.length);
  return replace({ start: place, end: place }, '《', say('Insert {0} here', '《'));
}

/** The names in 《 》 on the page, longest first. */
const titlesOf = oncePerPage((page: Page): readonly string[] => {
  const titles = new Set<string>();
  for (const paragraph of page.paragraphs) {
    const { text } = paragraph.joined;
    for (const { open, close } of bracketsOf(paragraph).pairs) if (text.charAt(open) === '《') titles.add(text.slice(open + 1, close));
  }
  return [...titles].sort((a, b) => b.length - a.length);
});
