import * as vscode from 'vscode';
import type { RuleId } from '../../core/artifacts/rules.js';
import { ruleSection } from './rule-section.js';

const SCHEME = 'galley-rule';

/** Where a rule is described: in a document of its own, since a link to a file knows no headings. The manifest has it shown as a preview. */
export function ruleLink(rule: RuleId): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
}

/** Makes the documents that `ruleLink` names, out of `docs/rules.md`. */
export function registerRuleDescriptions(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ path }) {
      const rules = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'docs', 'rules.md'));
      return ruleSection(new TextDecoder().decode(rules), path.slice(1, -'.md'.length));
    },
  });
}
