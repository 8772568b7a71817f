import * as vscode from 'vscode';
import type { Artifact } from '../../core/artifacts/artifact.js';
import type { Span } from '../../core/text/span.js';
import { ignoringDecision, IGNORABLE, wordDecision, type Decision, type Ignorable } from '../project/decision.js';
import { ignorablesOf, titleOf, wordAt, wordTitle } from '../project/ignorables.js';
import type { Projects } from '../project/projects.js';
import type { Proof } from '../proofs/proof.js';
import type { Proofs } from '../proofs/proofs.js';
import { spanArgument, stringOf, type Command } from './command.js';
import { selectionIn, targetProof } from './target.js';

/** What a person decided, in words and as it is noted. */
interface Chosen {
  readonly title: string;
  readonly decision: Promise<Decision | undefined>;
}

/**
 * Notes in the project that something is no artifact: the artifact that the argument names by `rule`, `start` and `end`, or one at
 * the cursor; what of it is ignored, the argument's `what` or the person says. A `word` in the argument is one that is right.
 */
export function ignoreCommand(proofs: Proofs, projects: Projects): Command {
  return {
    id: 'galley.ignore',
    async execute(argument) {
      const proof = await targetProof(proofs, argument);
      if (!proof) return false;
      const { uri } = proof.document;
      const chosen = chosenBy(argument, proof, projects.pathOf(uri)) ?? await choose(proof, projects.pathOf(uri));
      const decision = await chosen?.decision;
      if (!chosen || !decision || !await projects.change(uri, (project) => decision.note(project))) return false;
      void offerUndo(chosen.title, () => projects.change(uri, (project) => decision.takeBack(project)));
      return true;
    },
  };
}

function chosenBy(argument: unknown, proof: Proof, path: string): Chosen | undefined {
  const word = stringOf(argument, 'word');
  if (word !== undefined) return { title: wordTitle(word), decision: Promise.resolve(wordDecision(word)) };
  const what = IGNORABLE.find((known) => known === stringOf(argument, 'what'));
  const span = spanArgument(argument);
  if (!what || !span) return undefined;
  const artifact = proof.artifactsAt(span).find(({ rule, start, end }) => rule === stringOf(argument, 'rule') && start === span.start && end === span.end);
  return artifact && ignoring(proof, artifact, what, path);
}

function ignoring(proof: Proof, artifact: Artifact, what: Ignorable, path: string): Chosen {
  return { title: titleOf(proof, artifact, what), decision: ignoringDecision(proof, artifact, what, path) };
}

/** Asks what of the artifacts at the cursor is to be ignored. */
async function choose(proof: Proof, path: string): Promise<Chosen | undefined> {
  const selection = selectionIn(proof);
  const items = proof.artifactsAt(selection).flatMap((artifact) => itemsFor(proof, artifact, selection, path));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no artifact at the cursor.'));
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('What is to be ignored?') });
  return picked?.choose();
}

function itemsFor(proof: Proof, artifact: Artifact, selection: Span, path: string): { label: string; choose: () => Chosen }[] {
  const word = wordAt(proof, artifact, selection);
  return [
    ...ignorablesOf(proof, artifact).map((what) => ({ label: titleOf(proof, artifact, what), choose: () => ignoring(proof, artifact, what, path) })),
    ...word === undefined ? [] : [{ label: wordTitle(word), choose: () => ({ title: wordTitle(word), decision: Promise.resolve(wordDecision(word)) }) }],
  ];
}

async function offerUndo(title: string, takeBack: () => Promise<boolean>): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  if (await vscode.window.showInformationMessage(vscode.l10n.t('Noted in the project file. {0}', title), undo) === undo) await takeBack();
}
