import * as vscode from 'vscode';
import type { TableOrigin, TableWords } from '../../../core/figures/table/messages.js';

/** The page of the panel: nothing but its own script, by nonce, and its own style sheet may load. */
export function tableHtml(webview: vscode.Webview, extension: vscode.Uri, origin: TableOrigin): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'figure-table.js'));
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extension, 'media', 'figure-table.css'));
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}';">
<link rel="stylesheet" href="${String(style)}">
</head>
<body data-words="${escaped(JSON.stringify(words()))}" data-origin="${escaped(JSON.stringify(origin))}">
<script nonce="${nonce}" src="${String(script)}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function words(): TableWords {
  return {
    search: vscode.l10n.t('Search figures, sentences, stories'),
    allKinds: vscode.l10n.t('All kinds'),
    kind: vscode.l10n.t('Kind'),
    text: vscode.l10n.t('Figure'),
    value: vscode.l10n.t('Value'),
    unit: vscode.l10n.t('Unit'),
    story: vscode.l10n.t('Story'),
    sentence: vscode.l10n.t('Sentence'),
    place: vscode.l10n.t('Place'),
    previous: vscode.l10n.t('Previous'),
    next: vscode.l10n.t('Next'),
    page: vscode.l10n.t('Page {0} of {1}', '{0}', '{1}'),
    csv: vscode.l10n.t('Export CSV'),
    jsonl: vscode.l10n.t('Export JSON Lines'),
    markdown: vscode.l10n.t('Copy as Markdown'),
    nothing: vscode.l10n.t('No figures match.'),
    kinds: vscode.l10n.t('Figures by kind'),
    spread: vscode.l10n.t('Values by size'),
    timeline: vscode.l10n.t('Dates along time'),
    clear: vscode.l10n.t('Show all dates'),
    goTo: vscode.l10n.t('Go to Figure'),
    per: vscode.l10n.t('For each: {0}', '{0}'),
    pictures: vscode.l10n.t('Pictures'),
  };
}
