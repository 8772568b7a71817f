import { languages, type Diagnostic, type TextDocument } from 'vscode';
import { until } from './until.js';

/** Galley's diagnostics of the page, in order of position. */
export function diagnosticsOf(document: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(document.uri)
    .filter((diagnostic) => diagnostic.source === 'Galley')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Galley's diagnostics once `ready` holds for them. */
export async function awaitDiagnostics(document: TextDocument, what: string, ready: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
  return await until(what, () => {
    const found = diagnosticsOf(document);
    return ready(found) ? found : undefined;
  });
}

/** The rule id that a diagnostic carries as its code. */
export function ruleOf(diagnostic: Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}
