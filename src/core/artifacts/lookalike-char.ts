import { PageEvidence } from '../lexicon/evidence.js';
import type { Reading } from '../lexicon/judge.js';
import type { LookalikeModel } from '../lexicon/lookalike-model.js';
import { findLookalikes, type Lookalike } from '../lexicon/lookalikes.js';
import type { Paragraph } from '../page/page.js';
import { say, type Message } from '../text/message.js';
import type { Steps } from '../text/steps.js';
import type { Artifact, Rule } from './artifact.js';
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
    for (const region of regionsOf(page)) {
      const { page: phrases, parallels } = yield* evidenceIn(region, language.lookalikes);
      const known = { ...evidence, page: phrases, parallels };
      for (const passage of region) {
        if (!isText(passage.paragraph)) continue;
        for (const lookalike of findLookalikes(passage.text, language.lookalikes, known)) {
          if (doubtful || lookalike.tier !== 'doubtful') yield report(passage, lookalike);
        }
        yield undefined;
      }
    }
  },
};

/** Whether the characters of the paragraph are those of a text, even if only of a sign in a picture. */
function isText({ kind }: Paragraph): boolean {
  return kind !== 'garbage' && kind !== 'spam';
}

function* evidenceIn(region: readonly Passage[], { shapes }: LookalikeModel): Steps<PageEvidence> {
  const evidence = new PageEvidence(shapes);
  for (const { text } of region) {
    evidence.add(text);
    yield;
  }
  return evidence;
}

function report({ paragraph: { joined }, start, text }: Passage, { at, wrong, readings, probability, tier }: Lookalike): Artifact {
  const span = joined.toSource({ start: start + at, end: start + at + 1 });
  const offered = readings.filter((reading, i) => i === 0 || reading.probability >= LEAST_SHARE).slice(0, MOST_FIXES);
  return artifact('lookalike-char', span, {
    message: reasonFor(wrong, readings[0], text),
    certainty: tier,
    confidence: probability,
    fixes: offered.map(({ character, word }) => replace(span, character, say('Replace by “{0}”: {1}', character, word))),
  });
}

function reasonFor(wrong: string, { character, word, wordStart, originalIsWord, support }: Reading, text: string): Message {
  const printed = text.slice(wordStart, wordStart + word.length);
  if (support.wordOnPage > 0) return say('“{0}” stands elsewhere on this page ({1} ×); {2} was probably read for {3} in “{4}”', word, support.wordOnPage, wrong, character, printed);
  if (support.wordInProject > 0) return say('“{0}” stands elsewhere in this project ({1} ×); {2} was probably read for {3} in “{4}”', word, support.wordInProject, wrong, character, printed);
  if (word.length > 1 && !originalIsWord) return say('“{0}” is a word, “{1}” is none; {2} was probably read for {3}', word, printed, wrong, character);
  return say('“{0}” fits here far better than “{1}”; {1} was probably read for {0}', character, wrong);
}
