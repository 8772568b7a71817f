import * as vscode from 'vscode';
import type { Artifact } from '../../core/artifacts/artifact.js';
import { nearestStory } from '../../core/page/nearest-story.js';
import { say, type Message } from '../../core/text/message.js';
import { overlaps, type Span } from '../../core/text/span.js';
import { localise } from '../messages.js';
import type { Proof } from '../proofs/proof.js';

export const SCOPES = ['selection', 'story', 'page', 'workspace'] as const;

/** How far a bulk fix reaches. */
export type Scope = (typeof SCOPES)[number];

const SCOPE_NAMES: Readonly<Record<Scope, Message>> = {
  selection: say('In the selection'),
  story: say('In this story'),
  page: say('On this page'),
  workspace: say('In the workspace'),
};

export function isScope(name: string | undefined): name is Scope {
  return SCOPES.some((scope) => scope === name);
}

/** The artifacts of a page that a scope takes in, in order of position. */
export function artifactsWithin(proof: Proof, scope: Scope, selection: Span): readonly Artifact[] {
  if (scope === 'selection') return artifactsIn(proof, [selection]);
  if (scope === 'story') return artifactsIn(proof, nearestStory(proof.analysis.page, selection.start)?.segments ?? []);
  return proof.analysis.artifacts;
}

function artifactsIn(proof: Proof, parts: readonly Span[]): Artifact[] {
  const found = new Set(parts.flatMap((part) => proof.artifactsAt(part).filter((artifact) => liesIn(part, artifact))));
  return [...found].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** An artifact that only meets the end of a part belongs to what follows, unless it is empty. */
function liesIn(part: Span, artifact: Span): boolean {
  return overlaps(part, artifact) || artifact.start === artifact.end;
}

/** Asks how far a bulk fix is to reach; the page comes first unless text is selected. */
export async function pickScope(title: string, { isEmpty }: vscode.Range): Promise<Scope | undefined> {
  const offered: Scope[] = [...isEmpty ? [] : ['selection'] as const, 'page', 'story', ...vscode.workspace.workspaceFolders ? ['workspace'] as const : []];
  const items = offered.map((scope) => ({ label: localise(SCOPE_NAMES[scope]), scope }));
  const picked = await vscode.window.showQuickPick(items, { title });
  return picked?.scope;
}
