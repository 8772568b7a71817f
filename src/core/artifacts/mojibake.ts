import type { Encodings } from '../encoding/encodings.js';
import { readingsOf } from '../encoding/lost-readings.js';
import { ENCODING_TITLES } from '../encoding/titles.js';
import { findMojibake, type Mojibake } from '../encoding/mojibake.js';
import type { GlossedCharacters } from '../encoding/byte-slip.js';
import type { Knowledge } from '../knowledge.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Page } from '../page/page.js';
import { readSyllable } from '../script/pinyin.js';
import { applyEdits } from '../text/edits.js';
import { say, type Message } from '../text/message.js';
import { overlaps, sliceOf, type Span } from '../text/span.js';
import type { Artifact, Fix, Rule } from './artifact.js';
import { artifact, replace } from './report.js';

/** Evidence in bits beyond which a repair without losses is forced by its bytes. */
const CERTAIN_GAIN = 50;
const MOST_READINGS = 6;
/** Where several characters have lost a byte. */
const FEW_READINGS = 3;
const MOST_LOST = 3;
const LONGEST_TITLE = 40;

/** Text that was decoded with the wrong encoding. */
export const mojibake: Rule = {
  id: 'mojibake',
  scope: 'page',
  *check(page: Page, { encodings, language }: Knowledge): Iterable<Artifact | undefined> {
    if (!encodings) return;
    const steps = findMojibake(page.text, page.lines, encodings, glossedCharacters(page));
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield undefined;
    for (const found of step.value) yield artifactOf(found, sliceOf(page.text, found), encodings, language?.lexicon);
    for (const { index } of page.text.matchAll(MARK_AS_LATIN)) {
      const span = { start: index, end: index + 3 };
      if (!step.value.some((found) => overlaps(found, span))) yield misreadMark(span);
    }
  },
};

/** The byte-order mark of UTF-8, read as Latin-1 or Windows-1252. */
const MARK_AS_LATIN = /ï»¿/g;

function misreadMark(span: Span): Artifact {
  return artifact('mojibake', span, {
    message: say('The byte-order mark of a UTF-8 file, read as Windows-1252: it stands for no character.'),
    certainty: 'certain',
    confidence: 0.99,
    fixes: [replace(span, '', say('Delete the mark'))],
    misread: { pairs: [{ wrong: 'windows-1252', real: 'utf-8' }], lost: 0 },
  });
}

function artifactOf(found: Mojibake, shown: string, encodings: Encodings, lexicon: Lexicon | undefined): Artifact {
  const whole = found.lost.length === 0;
  return artifact('mojibake', found, {
    message: explain(found),
    certainty: whole && (found.gain >= CERTAIN_GAIN || found.slip?.mistaken) ? 'certain' : 'likely',
    confidence: Math.min(0.99, (whole ? 0.8 : 0.7) + found.gain / 500),
    fixes: shown === found.repaired ? [] : [replace(found, found.repaired, say('Repair: {0}', excerpt(found.repaired))), ...readingsOfLost(found, encodings, lexicon)],
    misread: { pairs: found.pairs, lost: found.lost.length },
  });
}

function explain({ pairs, gain, lost, slip }: Mojibake): Message {
  const bits = Math.round(gain);
  if (slip?.mistaken) return say('Read half a character off: a scraper put “{0}” into the bytes of another character, taking them for {1}. Its bytes give the text back.', slip.reading, slip.mistaken);
  if (slip) return say('Read half a character off: a scraper put “{0}” into the bytes of a character.', slip.reading);
  const [outer, inner] = pairs.map(({ wrong, real }) => ({ wrong: ENCODING_TITLES[wrong], real: ENCODING_TITLES[real] }));
  const { wrong, real } = outer ?? { wrong: '', real: '' };
  if (inner) return say('Read in the wrong encoding twice: {0} as {1}, then {2} as {3} ({4} bits of evidence).', inner.real, inner.wrong, real, wrong, bits);
  if (lost.length > 0) return say('{0} text that was read as {1} ({2} bits of evidence); what has lost bytes is shown as □, {3} times.', real, wrong, bits, lost.length);
  return say('{0} text that was read as {1} ({2} bits of evidence).', real, wrong, bits);
}

/** The repaired text with the likeliest reading of every lost character, then with other readings of each of the first ones. */
function readingsOfLost(found: Mojibake, { tables, costs }: Encodings, lexicon: Lexicon | undefined): Fix[] {
  const real = found.pairs[0]?.real;
  if (!real || found.pairs.length > 1) return [];
  const readings = found.lost.map((lost) => ({ lost, characters: readingsOf(found.repaired, lost, tables[real], { costs, lexicon }) }));
  const several = readings.length > 1;
  const likeliest = withReadings(found.repaired, readings.map(({ lost: { at }, characters: [first] }) => ({ at, first })));
  const all = several && likeliest !== found.repaired ? [replace(found, likeliest, say('Repair, reading each □ as what is likeliest: {0}', excerpt(likeliest)))] : [];
  return [...all, ...readings.slice(0, MOST_LOST).flatMap(({ lost: { at }, characters }, i) => (
    characters.slice(0, several ? FEW_READINGS : MOST_READINGS).map((character) => {
      const text = withReadings(found.repaired, [{ at, first: character }]);
      const title = several ? say('Repair, reading □ number {0} as {1}: {2}', i + 1, character, excerpt(text)) : say('Repair, reading □ as {0}: {1}', character, excerpt(text));
      return replace(found, text, title);
    })
  ))];
}

/** Writes readings over the □ at their offsets; one without a reading stays. */
function withReadings(text: string, readings: readonly { readonly at: number; readonly first: string | undefined }[]): string {
  return applyEdits(text, readings.flatMap(({ at, first }) => first === undefined ? [] : [{ start: at, end: at + 1, text: first }]));
}

/** As much of a text as fits into the title of a quick fix. */
function excerpt(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST_TITLE ? text : `${characters.slice(0, LONGEST_TITLE).join('')}…`;
}

function glossedCharacters(page: Page): GlossedCharacters {
  const glossed = new Map<string, Set<string>>();
  for (const { kind, start, detail } of page.cuts) {
    const letters = kind === 'pinyin-gloss' ? readSyllable(detail ?? '')?.letters : undefined;
    if (letters === undefined) continue;
    const character = page.text.charAt(start - 1);
    const known = glossed.get(letters);
    if (known) known.add(character);
    else glossed.set(letters, new Set([character]));
  }
  return glossed;
}
