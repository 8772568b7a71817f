import { PageEvidence, setEvidenceFeatures, supportFor } from '../../src/core/lexicon/evidence.js';
import { foldInto } from '../../src/core/lexicon/folding.js';
import { MAX_SENTENCE } from '../../src/core/lexicon/lattice.js';
import type { SentenceReader } from '../../src/core/lexicon/sentence-reader.js';
import { sentences } from '../../src/core/lexicon/sentences.js';
import type { ShapeTable } from '../../src/core/lexicon/shape-table.js';
import type { Example } from './fit-gate.js';

/**
 * What the gate is to tell apart: the suggestions for a page as it was read, right where they restore the true character.
 * @param truth the true character for each that was read; where there is none, nothing is learnt
 */
export function examplesOf(read: string, truth: readonly (string | undefined)[], reader: SentenceReader, shapes: ShapeTable): Example[] {
  const evidence = new PageEvidence({ reader, shapes });
  evidence.add(read);
  const units = new Uint16Array(MAX_SENTENCE);
  return sentences(read).flatMap(({ start, end }) => {
    const { suggestions } = reader.read(read.slice(start, end));
    foldInto(units, read.slice(start, end), shapes);
    return suggestions.flatMap((suggestion) => {
      const place = start + suggestion.at;
      const printed = truth[place];
      if (printed === undefined) return [];
      const features = suggestion.features.slice();
      setEvidenceFeatures(features, suggestion.likeness, supportFor(suggestion, units, end - start, evidence), evidence.wear.level);
      const right = read[place] !== printed && suggestion.unit === printed.charCodeAt(0);
      return [{ features, right, weight: 1 }];
    });
  });
}
