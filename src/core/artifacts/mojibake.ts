import { unpack, LOST_BYTE, type CodeTable } from '../encoding/code-table.js';
import type { Encodings } from '../encoding/encodings.js';
import { ENCODING_TITLES } from '../encoding/titles.js';
import { findMojibake, type Mojibake } from '../encoding/mojibake.js';
import type { GlossedCharacters } from '../encoding/byte-slip.js';
import type { Knowledge } from '../knowledge.js';
import type { Page } from '../page/page.js';
import { readSyllable } from '../script/pinyin.js';
import { say, type Message } from '../text/message.js';
import { sliceOf } from '../text/span.js';
import type { Artifact, Fix, Rule } from './artifact.js';
import { artifact, replace } from './report.js';

/** Evidence in bits beyond which a repair without losses is forced by its bytes. */
const CERTAIN_GAIN = 50;
const MOST_READINGS = 6;
const LONGEST_TITLE = 40;

/** Text that was decoded with the wrong encoding. */
export const mojibake: Rule = {
  id: 'mojibake',
  scope: 'page',
  *check(page: Page, { encodings }: Knowledge): Iterable<Artifact | undefined> {
    if (!encodings) return;
    const steps = findMojibake(page.text, page.lines, encodings, glossedCharacters(page));
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield undefined;
    for (const found of step.value) yield artifactOf(found, sliceOf(page.text, found), encodings);
  },
};

function artifactOf(found: Mojibake, shown: string, encodings: Encodings): Artifact {
  const whole = found.lost.length === 0;
  return artifact('mojibake', found, {
    message: explain(found),
    certainty: whole && (found.gain >= CERTAIN_GAIN || found.slip?.mistaken) ? 'certain' : 'likely',
    confidence: Math.min(0.99, (whole ? 0.8 : 0.7) + found.gain / 500),
    fixes: shown === found.repaired ? [] : [replace(found, found.repaired, say('Repair: {0}', excerpt(found.repaired))), ...readingsOfLost(found, encodings)],
  });
}

function explain({ pairs, gain, lost, slip }: Mojibake): Message {
  const bits = Math.round(gain);
  if (slip?.mistaken) return say('Read half a character off: a scraper put “{0}” into the bytes of another character, taking them for {1}. Its bytes give the text back.', slip.reading, slip.mistaken);
  if (slip) return say('Read half a character off: a scraper put “{0}” into the bytes of a character.', slip.reading);
  const [outer, inner] = pairs.map(({ wrong, real }) => ({ wrong: ENCODING_TITLES[wrong], real: ENCODING_TITLES[real] }));
  const { wrong, real } = outer ?? { wrong: '', real: '' };
  if (inner) return say('Read in the wrong encoding twice: {0} as {1}, then {2} as {3} ({4} bits of evidence).', inner.real, inner.wrong, real, wrong, bits);
  if (lost.length > 0) return say('{0} text that was read as {1} ({2} bits of evidence); {3} of its characters have lost a byte and are shown as □.', real, wrong, bits, lost.length);
  return say('{0} text that was read as {1} ({2} bits of evidence).', real, wrong, bits);
}

/** Where one character has lost a byte: the repaired text with each of its commonest possible readings. */
function readingsOfLost(found: Mojibake, { tables, costs }: Encodings): Fix[] {
  const [lost] = found.lost;
  const real = found.pairs[0]?.real;
  if (!lost || found.lost.length > 1 || !real || found.pairs.length > 1) return [];
  return possibleCharacters(tables[real], lost.bytes)
    .sort((a, b) => costs.of(0, a) - costs.of(0, b))
    .slice(0, MOST_READINGS)
    .map((codePoint) => {
      const text = found.repaired.slice(0, lost.at) + String.fromCodePoint(codePoint) + found.repaired.slice(lost.at + 1);
      return replace(found, text, say('Repair, reading □ as {0}: {1}', String.fromCodePoint(codePoint), excerpt(text)));
    });
}

/** As much of a text as fits into the title of a quick fix. */
function excerpt(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST_TITLE ? text : `${characters.slice(0, LONGEST_TITLE).join('')}…`;
}

function possibleCharacters(table: CodeTable, packed: number): number[] {
  const bytes = unpack(packed);
  const found: number[] = [];
  if (bytes.filter((byte) => byte === LOST_BYTE).length > 1) return found;
  for (let byte = 0x40; byte <= 0xff; byte++) {
    let pending = 0;
    let result = 0;
    for (const known of bytes.length === 1 ? [LOST_BYTE, ...bytes] : bytes) {
      const next = known === LOST_BYTE ? byte : known;
      result = table.step(pending, next);
      pending = pending * 0x100 + next;
    }
    if (result >= 0x80) found.push(result);
  }
  return found;
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
