import * as vscode from 'vscode';

/** Whether the Problems panel lists an artifact of the rule at this range: then the editor's own hover says what it is, and links to the rule. */
export function isListed({ uri }: vscode.TextDocument, range: vscode.Range, rule: string): boolean {
  return vscode.languages.getDiagnostics(uri).some((diagnostic) => ruleOf(diagnostic) === rule && diagnostic.range.isEqual(range));
}

/** The id of the rule that a diagnostic is of. */
export function ruleOf({ code }: vscode.Diagnostic): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}
