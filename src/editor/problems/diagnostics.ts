import * as vscode from 'vscode';
import type { Steps } from '../../core/text/steps.js';
import { Disposable } from '../disposable.js';
import { localise } from '../messages.js';
import type { Proof } from '../proofs/proof.js';
import type { Proofs } from '../proofs/proofs.js';
import { rangeOf } from '../ranges.js';
import { RULE_NAMES } from '../rule-names.js';
import { onDidChangeSetting, setting } from '../configuration.js';
import { runInSlices } from '../slices.js';
import { visibleSpan } from '../visible-span.js';
import { problemsOf, severityOf, type Problem, type ProblemList } from './problems.js';
import { ruleLink } from './rule-link.js';

const SEVERITY = {
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
} as const;

/** Lists the artifacts of open pages in the Problems panel. */
export function registerDiagnostics(proofs: Proofs): Disposable {
  return new Diagnostics(proofs);
}

class Diagnostics extends Disposable {
  readonly #collection = this._register(vscode.languages.createDiagnosticCollection('galley'));

  constructor(private readonly proofs: Proofs) {
    super();
    this._register(proofs.onDidChange((uri) => void this.#publish(uri)));
    this._register(onDidChangeSetting(['problems.leastCertainty'], () => {
      for (const { document } of proofs.all()) void this.#publish(document.uri);
    }));
  }

  async #publish(uri: vscode.Uri): Promise<void> {
    const proof = this.proofs.get({ uri });
    if (!proof) {
      this.#collection.delete(uri);
      return;
    }
    const isPast = (): boolean => proof.isStale() || this.proofs.get({ uri }) !== proof;
    const list = await runInSlices(problemsIn(proof), isPast);
    if (list && !isPast()) this.#collection.set(uri, this.#diagnosticsOf(proof, list));
  }

  #diagnosticsOf(proof: Proof, { problems, total }: ProblemList): vscode.Diagnostic[] {
    const diagnostics = problems.map((problem) => this.#diagnosticOf(proof, problem));
    if (total > problems.length) diagnostics.push(capNotice(problems.length, total));
    return diagnostics;
  }

  #diagnosticOf({ document, analysis }: Proof, { artifact, hits }: Problem): vscode.Diagnostic {
    const range = rangeOf(document, visibleSpan(analysis.page.text, artifact));
    const message = hits > 1
      ? vscode.l10n.t('{0} × {1}; “fix all” mends them together. Here: {2}', hits, localise(RULE_NAMES[artifact.rule]), localise(artifact.message))
      : localise(artifact.message);
    const diagnostic = new vscode.Diagnostic(range, message, SEVERITY[severityOf(artifact)]);
    diagnostic.source = 'Galley';
    diagnostic.code = { value: artifact.rule, target: ruleLink(artifact.rule) };
    return diagnostic;
  }
}

function* problemsIn(proof: Proof): Steps<ProblemList> {
  yield* proof.place();
  return yield* problemsOf(proof.analysis.artifacts, setting('problems.leastCertainty', proof.document));
}

function capNotice(shown: number, total: number): vscode.Diagnostic {
  const notice = new vscode.Diagnostic(
    new vscode.Range(0, 0, 0, 0),
    vscode.l10n.t('{0} of {1} problems are listed here. All of them are marked in the text.', shown, total),
    vscode.DiagnosticSeverity.Information,
  );
  notice.source = 'Galley';
  return notice;
}
