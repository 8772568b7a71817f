import * as vscode from 'vscode';
import type { ReviewPlace } from '../../core/script/review.js';
import type { Variant } from '../../core/script/converters.js';
import { spanAfter, touches } from '../../core/text/follow.js';
import type { TextEdit } from '../../core/text/edits.js';
import { Disposable } from '../disposable.js';
import { rangeOf } from '../ranges.js';

/** Characters of a converted page that a person should look at. */
export interface Review {
  readonly document: vscode.TextDocument;
  readonly to: Variant;
  /** The riskiest first. */
  readonly places: readonly ReviewPlace[];
}

export const REVIEW_CODE = 'script-review';

/** From this risk on a place is listed before those that are merely possible. */
const RISKY = 0.2;

/**
 * Marks characters for review after a conversion, until each has been edited, settled or its page closed. They follow the text while a
 * person works on it.
 */
export class ReviewMarks extends Disposable {
  readonly #reviews = new Map<string, Review>();
  readonly #collection = this._register(vscode.languages.createDiagnosticCollection('galley-script'));

  constructor() {
    super();
    this._register(vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => this.#follow(document, contentChanges)));
    this._register(vscode.workspace.onDidCloseTextDocument((document) => this.#set({ document, to: 'hant', places: [] })));
  }

  /** Marks places of the document's current text, in place of those marked before. */
  start(review: Review): void {
    this.#set(review);
  }

  /** What is left to look at in a document. */
  of({ uri }: Pick<vscode.TextDocument, 'uri'>): Review | undefined {
    return this.#reviews.get(uri.toString());
  }

  /** Takes the marks off the places that are settled. */
  settle(document: vscode.TextDocument, isSettled: (place: ReviewPlace) => boolean): void {
    const review = this.of(document);
    if (review) this.#set({ ...review, places: review.places.filter((place) => !isSettled(place)) });
  }

  #follow(document: vscode.TextDocument, changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const review = this.of(document);
    if (!review || changes.length === 0) return;
    const edits = changes
      .map(({ rangeOffset, rangeLength, text }): TextEdit => ({ start: rangeOffset, end: rangeOffset + rangeLength, text }))
      .sort((a, b) => b.start - a.start);
    const places = review.places
      .filter((place) => !edits.some((edit) => touches(place, edit)))
      .map((place) => ({ ...place, ...edits.reduce(spanAfter, place) }));
    this.#set({ ...review, places });
  }

  #set(review: Review): void {
    const { document, places } = review;
    if (places.length === 0) this.#reviews.delete(document.uri.toString());
    else this.#reviews.set(document.uri.toString(), review);
    this.#collection.set(document.uri, places.map((place) => diagnosticOf(document, place)));
  }
}

function diagnosticOf(document: vscode.TextDocument, place: ReviewPlace): vscode.Diagnostic {
  const [shown = '', ...others] = place.candidates;
  const diagnostic = new vscode.Diagnostic(
    rangeOf(document, place),
    vscode.l10n.t('{0} stands here for {1}, which may also be {2}: no known word decides.', shown, place.simplified, others.join(' ')),
    place.risk >= RISKY ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = 'Galley';
  diagnostic.code = REVIEW_CODE;
  return diagnostic;
}
