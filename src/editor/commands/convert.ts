import * as vscode from 'vscode';
import { nearestStory } from '../../core/page/nearest-story.js';
import { formsFor } from '../../core/project/script.js';
import type { Converters } from '../../core/script/converters.js';
import type { ReviewPlace } from '../../core/script/review.js';
import type { Span } from '../../core/text/span.js';
import { convertSpans } from '../conversion/convert-spans.js';
import { followSpans } from '../conversion/followed-spans.js';
import type { ReviewMarks } from '../conversion/review-marks.js';
import { TARGETS, type Target } from '../conversion/variants.js';
import { offerReview } from '../conversion/walk-review.js';
import { changeInBulk } from '../fixes/bulk-change.js';
import type { Preview } from '../fixes/preview.js';
import type { LoadedKnowledge } from '../loaded-knowledge.js';
import { localise } from '../messages.js';
import { activePage } from '../pages.js';
import type { Proof } from '../proofs/proof.js';
import type { Projects } from '../project/projects.js';
import type { Proofs } from '../proofs/proofs.js';
import { spanOf } from '../ranges.js';
import { runInSlices } from '../slices.js';
import { stringOf, type Command } from './command.js';
import { changedText } from './target.js';

/** What a conversion needs besides its argument. */
export interface ConversionHost {
  readonly proofs: Proofs;
  readonly knowledge: LoadedKnowledge;
  readonly preview: Preview;
  readonly projects: Projects;
  readonly reviews: ReviewMarks;
}

type PartsOf = (proof: Proof, editor: vscode.TextEditor) => readonly Span[];

export function convertSelection(host: ConversionHost): Command {
  const selected: PartsOf = ({ document }, { selections }) => (
    selections.filter(({ isEmpty }) => !isEmpty).map((selection) => spanOf(document, selection))
  );
  return { id: 'galley.convertSelection', execute: (argument) => convertActive(host, argument, selected) };
}

export function convertStory(host: ConversionHost): Command {
  const story: PartsOf = ({ document, analysis }, { selection }) => (
    nearestStory(analysis.page, document.offsetAt(selection.active))?.segments ?? []
  );
  return { id: 'galley.convertStory', execute: (argument) => convertActive(host, argument, story) };
}

export function convertPage(host: ConversionHost): Command {
  const whole: PartsOf = ({ analysis }) => [{ start: 0, end: analysis.page.text.length }];
  return { id: 'galley.convertPage', execute: (argument) => convertActive(host, argument, whole) };
}

/** Converts parts of the active page to the target that the argument names (`to`, `from`, `phrases`), or to one to be chosen. */
async function convertActive(host: ConversionHost, argument: unknown, partsOf: PartsOf): Promise<boolean> {
  const editor = activePage();
  if (!editor) return false;
  const target = targetOf(argument) ?? await pickTarget();
  const proof = target && await host.proofs.fresh(editor.document);
  return proof ? convert(host, proof, target, partsOf(proof, editor)) : false;
}

async function convert(host: ConversionHost, proof: Proof, target: Target, parts: readonly Span[]): Promise<boolean> {
  const { converters } = await host.knowledge.load();
  if (!converters) return false;
  const { document, analysis, engine } = proof;
  const project = await host.projects.load(document.uri);
  const conversion = { ...target, keep: [...project.words], always: formsFor(project, target.to) };
  const classes = await runInSlices(convertSpans(engine, analysis.page, converters, conversion, parts), () => proof.isStale()) ?? [];
  if (classes.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing here changes in {0}.', localise(target.name)));
    return false;
  }
  const title = vscode.l10n.t('Convert to {0}', localise(target.name));
  const converted = await followSpans(document, parts, () => changeInBulk(host.preview, title, changedText(proof), classes, { always: target.phrases }));
  if (converted) void review(host, converters, document, target, converted);
  return converted !== undefined;
}

/** Marks what no known word decides in the converted text, and says how much there is. */
async function review({ proofs, projects, reviews }: ConversionHost, converters: Converters, document: vscode.TextDocument, { to }: Target, parts: readonly Span[]): Promise<void> {
  if (to === 'hans' || to === 'jp') return;
  const proof = await proofs.fresh(document);
  const project = await projects.load(document.uri);
  if (!proof) return;
  const options = { to, keep: [...project.words], settled: new Set(formsFor(project, to).keys()) };
  const places = new Map<number, ReviewPlace>();
  for (const span of parts) {
    const found = await runInSlices(proof.engine.reviewPlacesInSteps(proof.analysis.page, converters, { ...options, span }), () => proof.isStale());
    for (const place of found ?? []) places.set(place.start, place);
  }
  if (proof.isStale()) return;
  const marked = { document, to, places: [...places.values()].sort((a, b) => b.risk - a.risk || a.start - b.start) };
  reviews.start(marked);
  if (places.size > 0) await offerReview(marked);
}

function targetOf(argument: unknown): Target | undefined {
  const [to, from] = [stringOf(argument, 'to'), stringOf(argument, 'from')];
  const phrases = typeof argument === 'object' && argument !== null && Reflect.get(argument, 'phrases') === true;
  return TARGETS.find((target) => target.to === to && target.phrases === phrases && (from === undefined || target.from === from));
}

async function pickTarget(): Promise<Target | undefined> {
  const items = TARGETS.map((target) => ({ label: localise(target.name), target }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Convert to') });
  return picked?.target;
}
