import * as vscode from 'vscode';
import type { RuleId } from '../../core/artifacts/rules.js';

/** Where a rule is described. */
export function ruleLink(extensionUri: vscode.Uri, rule: RuleId): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'docs', 'rules.md').with({ fragment: rule });
}
