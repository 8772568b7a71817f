import * as vscode from 'vscode';
import { contains, type Span } from '../../core/text/span.js';
import { Disposable } from '../disposable.js';
import type { Proof } from '../proofs/proof.js';
import type { Proofs } from '../proofs/proofs.js';
import { rangeOf, spanOf } from '../ranges.js';
import { onDidChangeSetting, setting } from '../configuration.js';
import { isShownKind } from '../figures/shown-kinds.js';
import { visibleSpan } from '../visible-span.js';
import { markOfArtifact, markOfFigure, type Mark } from './marks.js';
import { createStyles } from './styles.js';

/** How far beyond the visible text marks are set, in UTF-16 units: a page of print fits, a long file does not slow the editor. */
const MARGIN = 20_000;

interface Shown {
  readonly proof: Proof;
  readonly window: Span;
  readonly ranges: ReadonlyMap<Mark, readonly vscode.Range[]>;
}

/** Marks artifacts and figures in the text that is in sight and around it. */
export class Decorations extends Disposable {
  readonly #styles = createStyles();
  readonly #shown = new WeakMap<vscode.TextEditor, Shown>();
  #on = true;

  constructor(private readonly proofs: Proofs) {
    super();
    for (const style of this.#styles.values()) this._register(style);
    this._register(proofs.onDidChange((uri) => this.#show(editorsOf(uri))));
    this._register(vscode.window.onDidChangeVisibleTextEditors((editors) => this.#show(editors)));
    this._register(vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scrolled(textEditor)));
    this._register(onDidChangeSetting(['marks.artifacts', 'marks.figures', 'figures.hiddenKinds'], () => this.#show(vscode.window.visibleTextEditors)));
  }

  /** Switches all marks off or on again, until the window closes. */
  toggle(): void {
    this.#on = !this.#on;
    this.#show(vscode.window.visibleTextEditors);
  }

  /** The ranges that are marked in an editor at the moment. */
  shown(editor: vscode.TextEditor): ReadonlyMap<Mark, readonly vscode.Range[]> {
    return this.#shown.get(editor)?.ranges ?? new Map<Mark, readonly vscode.Range[]>();
  }

  #show(editors: readonly vscode.TextEditor[]): void {
    for (const editor of editors) {
      const proof = this.proofs.get(editor.document);
      if (!proof) this.#clear(editor);
      else if (!proof.isStale()) this.#mark(editor, proof);
    }
  }

  #scrolled(editor: vscode.TextEditor): void {
    const shown = this.#shown.get(editor);
    if (!shown || shown.proof.isStale() || contains(shown.window, visibleSpanOf(editor))) return;
    this.#mark(editor, shown.proof);
  }

  #mark(editor: vscode.TextEditor, proof: Proof): void {
    const visible = visibleSpanOf(editor);
    const window = { start: visible.start - MARGIN, end: visible.end + MARGIN };
    const ranges = new Map([...this.#styles.keys()].map((mark): [Mark, vscode.Range[]] => [mark, []]));
    const add = (mark: Mark, span: Span): void => {
      ranges.get(mark)?.push(rangeOf(editor.document, visibleSpan(proof.analysis.page.text, span)));
    };
    if (this.#on && setting('marks.artifacts', editor.document)) {
      for (const artifact of proof.artifactsAt(window)) add(markOfArtifact(artifact), artifact);
    }
    if (this.#on && setting('marks.figures', editor.document)) {
      for (const figure of proof.figuresAt(window).filter(isShownKind(editor.document))) add(markOfFigure(figure), figure);
    }
    for (const [mark, style] of this.#styles) editor.setDecorations(style, ranges.get(mark) ?? []);
    this.#shown.set(editor, { proof, window, ranges });
  }

  #clear(editor: vscode.TextEditor): void {
    if (!this.#shown.delete(editor)) return;
    for (const style of this.#styles.values()) editor.setDecorations(style, []);
  }
}

function editorsOf(uri: vscode.Uri): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString());
}

function visibleSpanOf(editor: vscode.TextEditor): Span {
  const [first] = editor.visibleRanges;
  const last = editor.visibleRanges.at(-1);
  if (!first || !last) return { start: 0, end: 0 };
  return spanOf(editor.document, new vscode.Range(first.start, last.end));
}
