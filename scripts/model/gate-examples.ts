import { PageEvidence, setEvidenceFeatures, supportFor } from '../../src/core/lexicon/evidence.js';
import { foldInto } from '../../src/core/lexicon/folding.js';
import { MAX_SENTENCE } from '../../src/core/lexicon/lattice.js';
import type { SentenceReader } from '../../src/core/lexicon/sentence-reader.js';
import { sentences } from '../../src/core/lexicon/sentences.js';
import type { ShapeTable } from '../../src/core/lexicon/shape-table.js';
import type { Example } from './fit-gate.js';

/** What the gate is to tell apart: the suggestions for a spoilt page, right where they restore the true character. */
export function examplesOf(spoilt: string, truth: string, reader: SentenceReader, shapes: ShapeTable): Example[] {
  const evidence = new PageEvidence({ reader, shapes });
  evidence.add(spoilt);
  const units = new Uint16Array(MAX_SENTENCE);
  return sentences(spoilt).flatMap(({ start, end }) => {
    const { suggestions } = reader.read(spoilt.slice(start, end));
    foldInto(units, spoilt.slice(start, end), shapes);
    return suggestions.map((suggestion) => {
      const features = suggestion.features.slice();
      setEvidenceFeatures(features, suggestion.likeness, supportFor(suggestion, units, end - start, evidence), evidence.wear.level);
      const place = start + suggestion.at;
      const right = spoilt[place] !== truth[place] && suggestion.unit === truth.charCodeAt(place);
      return { features, right, weight: 1 };
    });
  });
}
