import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.js';
import { LANGUAGE_ID } from '../pages.js';
import type { Proof } from '../proofs/proof.js';
import type { Proofs } from '../proofs/proofs.js';
import { rangeOf } from '../ranges.js';
import { visibleSpan } from '../visible-span.js';
import { artifactHover } from './artifact-hover.js';
import { figureHover } from './figure-hover.js';

/** Says of an artifact what is wrong, why and how sure that is; of a figure its kind, value and unit. */
export function registerHovers(proofs: Proofs): vscode.Disposable {
  return vscode.languages.registerHoverProvider({ language: LANGUAGE_ID }, {
    provideHover(document, position) {
      const proof = proofs.get(document);
      return proof && !proof.isStale() ? hoverAt(proof, document.offsetAt(position)) : undefined;
    },
  });
}

function hoverAt(proof: Proof, offset: number): vscode.Hover | undefined {
  const place = { start: offset, end: offset + 2 };
  const { text } = proof.analysis.page;
  const isUnder = (span: Span): boolean => {
    const { start, end } = visibleSpan(text, span);
    return start <= offset && offset < end;
  };
  const artifacts = proof.artifactsAt(place).filter(isUnder);
  const figures = proof.figuresAt(place).filter(isUnder);
  const [first] = [...artifacts, ...figures];
  if (!first) return undefined;
  return new vscode.Hover(
    [...artifacts.map((artifact) => artifactHover(proof, artifact)), ...figures.map(figureHover)],
    rangeOf(proof.document, visibleSpan(text, first)),
  );
}
