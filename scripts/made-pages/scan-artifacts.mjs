// The artifacts of a scan: what stands in the reading and not in the print, by the rule that should find it.
const HALF = new Set(',;:?!().');
const MARKS = '，；：？！（）。、';
const BRACKETS = '（）〔〕【】［］〈〉《》()[]';
const isHan = (character) => /\p{Script=Han}/u.test(character ?? '');
const isDigit = (character) => /\d/.test(character ?? '');
const isLatin = (character) => /[A-Za-z]/.test(character ?? '');

/** The rule that a character read in the place of a printed one breaks, if it is one of ours. */
function ruleOfSwap(read, printed) {
  if (HALF.has(read) && MARKS.includes(printed)) return 'halfwidth-punct';
  if (/["']/.test(read) && /[“”‘’，、]/.test(printed)) return 'straight-quote';
  if (isHan(read) && isHan(printed)) return 'lookalike-char';
  return undefined;
}

function ruleOfSpace(before, after) {
  if ((isHan(before) && isDigit(after)) || (isDigit(before) && isHan(after))) return 'cjk-digit-space';
  if ((isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after))) return 'cjk-latin-space';
  if (isDigit(before) && isDigit(after)) return undefined;
  return 'column-break-space';
}

/** Whether a bracket was read as one of another kind, and its partner was not: the two are no pair any more. */
function isOddBracket(text, { line, pairs }, [i, j]) {
  if (!BRACKETS.includes(text[i]) || !BRACKETS.includes(line.text[j]) || kindOf(text[i]) === kindOf(line.text[j])) return false;
  const partner = pairs.find(([, other]) => other !== j && BRACKETS.includes(line.text[other]) && kindOf(line.text[other]) === kindOf(line.text[j]));
  return partner !== undefined && kindOf(text[partner[0]]) !== kindOf(text[i]);
}

const kindOf = (bracket) => ['（）()', '［］[]', '〔〕', '【】', '〈〉', '《》'].find((kind) => kind.includes(bracket)) ?? bracket;

function swaps(text, stretch) {
  const { line, pairs } = stretch;
  return pairs.flatMap(([i, j]) => {
    const [read, printed] = [text[i], line.text[j]];
    const rule = read === printed ? undefined : isOddBracket(text, stretch, [i, j]) ? 'mixed-width-punct' : ruleOfSwap(read, printed);
    return rule ? [{ rule, start: i, end: i + 1, right: printed }] : [];
  });
}

/** Spaces that nobody printed, between two characters that stood side by side. */
function spaces(text, { line, start, end, pairs }) {
  const place = new Map(pairs);
  return [...text.slice(start, end).matchAll(/[ \u00a0]+/gu)].flatMap(({ 0: blank, index }) => {
    const [from, to] = [start + index, start + index + blank.length];
    const [left, right] = [place.get(from - 1), place.get(to)];
    const rule = left === undefined || right === undefined || /\s/.test(line.text.slice(left + 1, right)) ? undefined : ruleOfSpace(text[from - 1], text[to]);
    return rule ? [{ rule, start: from, end: to, right: '' }] : [];
  });
}

/** What stands between two stretches that were neighbours in one piece. */
function gap(text, before, after) {
  const goesOn = before.line && after.line && before.line.piece === after.line.piece && after.line.at === before.line.at + before.line.text.length;
  if (!goesOn) return [];
  const [start, end] = [before.end, after.start];
  const blank = text.slice(start, end);
  if (/\S/.test(blank)) return [];
  const heading = 'hkdu'.includes(before.line.piece.kind);
  const oneLine = !/\n\s*\n/.test(blank);
  const rule = heading ? (oneLine ? 'wrapped-heading' : 'split-heading') : oneLine ? 'line-wrap' : 'split-paragraph';
  return [{ rule: blank.includes('\n') ? rule : 'column-break-space', start, end, right: '' }];
}

/** Every artifact of a reading, in order. */
export function artifactsOfScan(text, stretches) {
  const found = stretches.flatMap((stretch, i) => [
    ...(stretch.line ? [...swaps(text, stretch), ...spaces(text, stretch)] : [{ rule: 'garbage-text', start: stretch.start, end: stretch.end, right: '' }]),
    ...(i > 0 ? gap(text, stretches[i - 1], stretch) : []),
  ]);
  for (const { index, 0: blank } of text.matchAll(/(?<=\n\n)\n+/gu)) {
    if (!found.some(({ start, end }) => start <= index && end >= index)) found.push({ rule: 'blank-run', start: index, end: index + blank.length, right: '' });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
