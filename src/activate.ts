import type { ExtensionContext } from 'vscode';

/** The table of contents of the extension: registers the features, one line each. */
export function activate(context: ExtensionContext): void {
  context.subscriptions.push();
}
