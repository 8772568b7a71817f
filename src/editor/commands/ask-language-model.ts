import * as vscode from 'vscode';
import { questionAbout, substitutionsIn } from '../../core/lexicon/asked.js';
import type { Paragraph } from '../../core/page/page.js';
import { setting } from '../configuration.js';
import type { Answers } from '../language-model/answers.js';
import { offeredModels, type OfferedModel } from '../language-model/offered.js';
import type { LoadedKnowledge } from '../loaded-knowledge.js';
import { activePage } from '../pages.js';
import type { Proof } from '../proofs/proof.js';
import type { Proofs } from '../proofs/proofs.js';
import type { Command } from './command.js';

/** What asking goes by; the last two can be others in tests. */
export interface Asking {
  readonly proofs: Proofs;
  readonly knowledge: LoadedKnowledge;
  readonly answers: Answers;
  readonly offered?: () => Promise<OfferedModel[]>;
  /** Whether the person wants the paragraph to leave the machine. */
  readonly consent?: (model: string, paragraph: string) => Promise<boolean>;
}

/** Sends the paragraph at the cursor to a language model that VS Code offers, after a person's yes, and shows its answer as doubtful fixes. */
export function askLanguageModel({ proofs, knowledge, answers, offered = offeredModels, consent = askForConsent }: Asking): Command {
  return {
    id: 'galley.askLanguageModel',
    async execute() {
      if (!setting('languageModel.enabled')) return say(vscode.l10n.t('Asking a language model is switched off (setting galley.languageModel.enabled).'));
      const editor = activePage();
      const proof = editor && await proofs.fresh(editor.document);
      const paragraph = editor && proof && paragraphAt(proof, editor.document.offsetAt(editor.selection.active));
      const { language } = await knowledge.load();
      if (!proof || !paragraph || !language) return say(vscode.l10n.t('Put the cursor into a paragraph of a page first.'));
      const model = await choose(await offered());
      if (!model || !await consent(model.name, paragraph.joined.text)) return false;
      const answer = await ask(model, paragraph.joined.text);
      if (answer === undefined) return false;
      const substitutions = substitutionsIn(answer, paragraph.joined.text, language.lookalikes.shapes);
      answers.set(proof.document.uri, paragraph.joined.text, substitutions);
      say(substitutions.length === 0
        ? vscode.l10n.t('{0} names no character of this paragraph that was read as one that looks like it.', model.name)
        : vscode.l10n.t('{0} names {1} places of this paragraph. They are marked as doubtful: compare the printed page.', model.name, substitutions.length));
      return substitutions.length > 0;
    },
  };
}

function say(message: string): false {
  void vscode.window.showInformationMessage(message);
  return false;
}

function paragraphAt({ analysis }: Proof, offset: number): Paragraph | undefined {
  return analysis.page.paragraphs.find(({ spans }) => spans.some(({ start, end }) => start <= offset && offset <= end));
}

async function choose(models: readonly OfferedModel[]): Promise<OfferedModel | undefined> {
  if (models.length === 0) say(vscode.l10n.t('VS Code offers no language model.'));
  if (models.length < 2) return models[0];
  const picked = await vscode.window.showQuickPick(models.map((model) => ({ label: model.name, model })), { title: vscode.l10n.t('Which language model shall read the paragraph?') });
  return picked?.model;
}

async function askForConsent(model: string, paragraph: string): Promise<boolean> {
  const send = vscode.l10n.t('Send');
  const warning = vscode.l10n.t('These {0} characters leave your machine and go to {1}; nothing else of the page does:', paragraph.length, model);
  return await vscode.window.showWarningMessage(vscode.l10n.t('Send this paragraph to {0}?', model), { modal: true, detail: `${warning}\n\n${paragraph}` }, send) === send;
}

function ask(model: OfferedModel, paragraph: string): Thenable<string | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title: vscode.l10n.t('Asking {0} about the paragraph…', model.name) };
  return vscode.window.withProgress(options, async (_, token) => {
    try {
      return await model.ask(questionAbout(paragraph), token);
    } catch (error) {
      if (!token.isCancellationRequested) void vscode.window.showErrorMessage(vscode.l10n.t('{0} did not answer: {1}', model.name, error instanceof Error ? error.message : String(error)));
      return undefined;
    }
  });
}
