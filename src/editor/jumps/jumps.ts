import * as vscode from 'vscode';
import { jumpLinesOf, type JumpLine } from '../../core/page/jumps/jump-lines.js';
import { contains } from '../../core/text/span.js';
import { localise } from '../messages.js';
import { toRange } from '../outlines.js';
import { LANGUAGE_ID } from '../pages.js';
import type { Proofs } from '../proofs/proofs.js';
import { rangeOf } from '../ranges.js';
import type { JumpLinks, OtherPart } from './jump-links.js';

/** Leads from a jump line to the other part of its story on another page: definition, references, and a hover that says why. */
export function registerJumps(proofs: Proofs, links: JumpLinks): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(LANGUAGE_ID, {
      async provideDefinition(document, position) {
        const here = await jumpAt(proofs, links, document, position);
        return here?.parts.map(({ page, story }): vscode.LocationLink => ({
          originSelectionRange: rangeOf(document, here.line), targetUri: page.uri, targetRange: toRange(story.runs[0] ?? story.heading), targetSelectionRange: toRange(story.heading),
        }));
      },
    }),
    vscode.languages.registerReferenceProvider(LANGUAGE_ID, {
      async provideReferences(document, position) {
        const here = await jumpAt(proofs, links, document, position);
        if (!here) return undefined;
        const others = here.parts.map(({ page, story }) => new vscode.Location(page.uri, toRange(story.heading)));
        return [new vscode.Location(document.uri, rangeOf(document, here.line)), ...others];
      },
    }),
    vscode.languages.registerHoverProvider(LANGUAGE_ID, {
      async provideHover(document, position) {
        const here = await jumpAt(proofs, links, document, position);
        return here && new vscode.Hover(here.parts.length > 0 ? here.parts.map(partHover) : notFound(here.line), rangeOf(document, here.line));
      },
    }),
  );
}

interface Here {
  readonly line: JumpLine;
  readonly parts: readonly OtherPart[];
}

async function jumpAt(proofs: Proofs, links: JumpLinks, document: vscode.TextDocument, position: vscode.Position): Promise<Here | undefined> {
  const proof = await proofs.fresh(document);
  if (!proof) return undefined;
  const offset = document.offsetAt(position);
  const line = jumpLinesOf(proof.analysis.page).find((jump) => contains(jump, { start: offset, end: offset }));
  if (!line) return undefined;
  const parts = await links.find(document.uri, line.story.id);
  return { line, parts: parts.filter(({ direction }) => direction === line.direction) };
}

function partHover({ direction, page, story, link }: OtherPart): vscode.MarkdownString {
  const content = new vscode.MarkdownString();
  const place = [page.facts?.page ?? '', page.path].filter((part) => part !== '').join(' · ');
  content.appendMarkdown('**').appendText(direction === 'from' ? vscode.l10n.t('Continued from') : vscode.l10n.t('Goes on in')).appendMarkdown('** ');
  content.appendMarkdown(`[${escaped(story.name)}](${page.uri.with({ fragment: `L${story.heading.startLine + 1}` }).toString()}) · `).appendText(place);
  for (const reason of link.evidence) content.appendMarkdown('\n\n- ').appendText(localise(reason));
  return content;
}

function notFound({ direction, story }: JumpLine): vscode.MarkdownString {
  const label = story.jump?.[direction] ?? '';
  return new vscode.MarkdownString().appendText(direction === 'from'
    ? vscode.l10n.t('Continued from page {0}; the first part was not found on the pages of this issue.', label)
    : vscode.l10n.t('Goes on at page {0}; the other part was not found on the pages of this issue.', label));
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&');
}
