import { PhraseCounts } from '../../src/core/lexicon/phrase-counts.js';
import { setEvidenceFeatures } from '../../src/core/lexicon/evidence.js';
import { foldInto } from '../../src/core/lexicon/folding.js';
import { MAX_SENTENCE } from '../../src/core/lexicon/lattice.js';
import { evidenceAt } from '../../src/core/lexicon/lookalikes.js';
import type { SentenceReader } from '../../src/core/lexicon/sentence-reader.js';
import { sentences } from '../../src/core/lexicon/sentences.js';
import type { ShapeTable } from '../../src/core/lexicon/shape-table.js';
import type { Example } from './fit-gate.js';

/** Phrases of a page as the finder counts them. */
export function countPhrases(page: string, shapes: ShapeTable): PhraseCounts {
  const counts = new PhraseCounts();
  const units = new Uint16Array(page.length);
  counts.add(units, foldInto(units, page, shapes));
  return counts;
}

/** What the gate is to tell apart: the suggestions for a spoilt page, right where they restore the true character. */
export function examplesOf(spoilt: string, truth: string, reader: SentenceReader, shapes: ShapeTable): Example[] {
  const page = countPhrases(spoilt, shapes);
  const units = new Uint16Array(MAX_SENTENCE);
  return sentences(spoilt).flatMap(({ start, end }) => {
    const { suggestions } = reader.read(spoilt.slice(start, end));
    foldInto(units, spoilt.slice(start, end), shapes);
    return suggestions.map((suggestion) => {
      const features = suggestion.features.slice();
      setEvidenceFeatures(features, evidenceAt(suggestion, end - start, { page }, units), 0);
      const place = start + suggestion.at;
      const right = spoilt[place] !== truth[place] && suggestion.unit === truth.charCodeAt(place);
      return { features, right, weight: 1 };
    });
  });
}
