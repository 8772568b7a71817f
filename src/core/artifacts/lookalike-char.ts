import { lookalikeFinder, type Lookalike } from '../lexicon/lookalikes.js';
import { withEvidence } from '../lexicon/region-evidence.js';
import type { Page, Paragraph } from '../page/page.js';
import { occurrences } from '../script/names.js';
import { say } from '../text/message.js';
import { overlaps } from '../text/span.js';
import type { Artifact, Rule } from './artifact.js';
import { askedLookalikes } from './asked-lookalikes.js';
import { reasonFor } from './lookalike-reason.js';
import { namesOf, standsInTitle } from './named.js';
import { regionsOf, type Passage } from './passages.js';
import { artifact, replace } from './report.js';

const MOST_FIXES = 3;
/** Readings less probable than this beside the best one are not offered. */
const LEAST_SHARE = 0.02;

/** A character read as one that looks like it: the language model knows a better one. Silent before the model is loaded; doubtful ones are given when asked for. */
export const lookalikeChar: Rule = {
  id: 'lookalike-char',
  scope: 'page',
  *check(page, { language, evidence, doubtful = false }) {
    if (!language) return;
    const reported = new Set<number>();
    for (const region of regionsOf(page)) {
      const names = namesOf(page, region);
      const texts = region.map(({ text }) => text);
      yield* withEvidence(texts, language.lookalikes, function* ({ page: phrases, parallels, wear }) {
        const find = lookalikeFinder(language.lookalikes, { ...evidence, page: phrases, parallels, wear });
        for (const passage of region) {
          if (!isText(passage.paragraph)) continue;
          for (const lookalike of find(passage.text)) {
            if ((!doubtful && lookalike.tier === 'doubtful') || isGlossed(passage, lookalike)) continue;
            const artifact = report(passage, lookalike);
            if (isName(page, passage, lookalike, names, artifact.start) && lookalike.readings[0].parallels <= 1) continue;
            reported.add(artifact.start);
            yield artifact;
          }
          yield undefined;
        }
      });
    }
    yield* askedLookalikes(page, evidence?.asked, reported);
  },
};

/** Whether the characters of the paragraph are those of a text, even if only of a sign in a picture. */
function isText({ kind }: Paragraph): boolean {
  return kind !== 'garbage' && kind !== 'spam';
}

/** Whether the character belongs to a name, of a person or of a paper: it need not make a word, unless the page prints the same passage with another one. */
function isName(page: Page, { paragraph, text }: Passage, { at }: Lookalike, names: readonly string[], start: number): boolean {
  const around = { start: at, end: at + 1 };
  return standsInTitle(page, paragraph, start) || names.some((name) => text.includes(name) && occurrences(text, [name]).some((place) => overlaps(place, around)));
}

/** Whether the author gives the reading of the character behind it, 穩（wěn）: then it was read right. */
function isGlossed({ paragraph: { joined }, start }: Passage, { at }: Lookalike): boolean {
  return joined.seams.some((seam) => seam.at === start + at + 1 && seam.cut.kind === 'pinyin-gloss');
}

function report({ paragraph: { joined }, start, text }: Passage, { at, wrong, readings, probability, tier }: Lookalike): Artifact {
  const span = joined.toSource({ start: start + at, end: start + at + 1 });
  const offered = readings.filter((reading, i) => i === 0 || reading.probability >= LEAST_SHARE).slice(0, MOST_FIXES);
  return artifact('lookalike-char', span, {
    message: reasonFor(wrong, readings, text.slice(readings[0].wordStart, readings[0].wordStart + readings[0].word.length)),
    certainty: tier,
    confidence: probability,
    fixes: offered.map(({ character, word }) => replace(span, character, say('Replace by “{0}”: {1}', character, word))),
  });
}
