import { EventEmitter, type ExtensionContext, type TextDocument } from 'vscode';
import { ACTIVATION, type GalleyApi } from './api.js';
import { registerAcceptedLookalikes } from './editor/accepted-lookalikes.js';
import { Archive } from './editor/archive/archive.js';
import { IssueDates } from './editor/archive/issue-dates.js';
import { assetsOf } from './editor/assets.js';
import { WorkspaceWords } from './editor/archive/workspace-words.js';
import { registerCodeActions } from './editor/code-actions/code-actions.js';
import { askLanguageModel } from './editor/commands/ask-language-model.js';
import { acceptAndNext } from './editor/commands/accept-and-next.js';
import { applyFixCommand } from './editor/commands/apply-fix.js';
import { registerCommands } from './editor/commands/command.js';
import { convertPage, convertSelection, convertStory } from './editor/commands/convert.js';
import { exportFigures, figureViewOptions, showFigureTable } from './editor/commands/figures.js';
import { fixAll } from './editor/commands/fix-all.js';
import { fixAllOfRule } from './editor/commands/fix-all-of-rule.js';
import { ignoreCommand } from './editor/commands/ignore.js';
import { repairMojibakeInSelection, repairMojibakeOnPage } from './editor/commands/repair-mojibake.js';
import { settleForm } from './editor/commands/settle-form.js';
import { reopenWithEncoding } from './editor/commands/reopen-with-encoding.js';
import { toggleDoubtful } from './editor/commands/toggle-doubtful.js';
import { toggleMarks } from './editor/commands/toggle-marks.js';
import { nextArtifact, previousArtifact } from './editor/commands/walk-artifacts.js';
import { goToStory } from './editor/commands/go-to-story.js';
import { readInOrderCommand } from './editor/commands/read-in-order.js';
import { correctStory } from './editor/commands/correct-story.js';
import { reflowStory } from './editor/commands/reflow-story.js';
import { setStatusCommand } from './editor/commands/set-status.js';
import { nextStory, previousStory } from './editor/commands/walk-stories.js';
import { registerReviewFixes } from './editor/conversion/review-fixes.js';
import { ReviewMarks } from './editor/conversion/review-marks.js';
import { Corrections } from './editor/corrections/corrections.js';
import { registerDetection } from './editor/detection.js';
import { registerEncodingStatus } from './editor/encoding/encoding-status.js';
import { Misopened } from './editor/encoding/misopened.js';
import { FigureTables } from './editor/figures/table/figure-tables.js';
import { Evidence } from './editor/evidence.js';
import { FiguresView } from './editor/figures/view.js';
import { registerFolding } from './editor/folding.js';
import { Preview } from './editor/fixes/preview.js';
import { ProposedTexts } from './editor/fixes/proposed-texts.js';
import { registerHovers } from './editor/hovers/hovers.js';
import { JumpLinks } from './editor/jumps/jump-links.js';
import { registerJumps } from './editor/jumps/jumps.js';
import { Answers } from './editor/language-model/answers.js';
import { registerLanguageModelAvailability } from './editor/language-model/availability.js';
import { LoadedKnowledge, type Engine } from './editor/loaded-knowledge.js';
import { Decorations } from './editor/marks/decorations.js';
import { registerDiagnostics } from './editor/problems/diagnostics.js';
import { registerRuleDescriptions } from './editor/problems/rule-link.js';
import { Projects } from './editor/project/projects.js';
import { Proofs } from './editor/proofs/proofs.js';
import { ReadingView } from './editor/reading-view.js';
import { Statuses } from './editor/statuses/statuses.js';
import { StoriesView } from './editor/stories/view.js';
import { registerSymbols } from './editor/symbols.js';
import { registerWorkspaceSymbols } from './editor/workspace-symbols.js';

/** Registers all features, and leaves word of how long that took. */
export function activateGalley(context: ExtensionContext, loadEngine: () => Promise<Engine>): GalleyApi {
  const start = performance.now();
  const api = register(context, loadEngine);
  performance.measure(ACTIVATION, { start });
  return api;
}

/** The table of contents of the extension: registers the features, one line each. */
function register(context: ExtensionContext, loadEngine: () => Promise<Engine>): GalleyApi {
  const knowledge = new LoadedKnowledge(assetsOf(context.extensionUri), loadEngine);
  const projects = new Projects(knowledge);
  const answers = new Answers();
  const words = new WorkspaceWords(knowledge);
  const evidence = new Evidence(words, answers);
  const proofs = new Proofs(knowledge, projects, evidence);
  const decorations = new Decorations(proofs);
  const proposed = new ProposedTexts();
  const preview = new Preview(proposed);
  const misopened = new Misopened(proofs, knowledge);
  const reopened = new EventEmitter<TextDocument>();
  const readings = new ReadingView(proofs);
  const archive = new Archive(proofs, { knowledge, projects, words });
  const dates = new IssueDates(archive);
  proofs.goBy(dates);
  const jumps = new JumpLinks(archive);
  const corrections = new Corrections(projects);
  const statuses = new Statuses(projects, context.workspaceState);
  const stories = new StoriesView({ archive, proofs, jumps, statuses, corrections, memory: context.workspaceState });
  const figures = new FiguresView(proofs);
  const bulk = { proofs, knowledge, projects, preview, proposed };
  const reviews = new ReviewMarks();
  const conversion = { proofs, knowledge, preview, projects, reviews };
  const tables = new FigureTables({ proofs, projects, archive, dates, knowledge, extension: context.extensionUri });
  context.subscriptions.push(
    projects,
    answers,
    words,
    evidence,
    proofs,
    decorations,
    proposed,
    misopened,
    reopened,
    reviews,
    readings,
    archive,
    dates,
    statuses,
    stories,
    figures,
    registerDetection(reopened.event),
    registerEncodingStatus(misopened),
    tables,
    registerLanguageModelAvailability(),
    registerAcceptedLookalikes(proofs, projects),
    registerSymbols(proofs),
    registerWorkspaceSymbols(archive),
    registerFolding(proofs),
    registerJumps(proofs, jumps),
    registerDiagnostics(proofs),
    registerRuleDescriptions(context.extensionUri),
    registerHovers(proofs),
    registerCodeActions(proofs, misopened),
    registerReviewFixes(reviews),
    registerCommands([
      applyFixCommand(preview),
      settleForm(reviews, projects),
      toggleMarks(decorations),
      toggleDoubtful(proofs),
      fixAll(bulk),
      fixAllOfRule(bulk),
      ignoreCommand(proofs, projects),
      convertSelection(conversion),
      convertStory(conversion),
      convertPage(conversion),
      repairMojibakeInSelection({ proofs, preview, misopened }),
      repairMojibakeOnPage({ proofs, preview, misopened }),
      reopenWithEncoding(misopened, (document) => reopened.fire(document)),
      nextArtifact(proofs),
      previousArtifact(proofs),
      goToStory(archive),
      readInOrderCommand(proofs, readings),
      nextStory(proofs),
      previousStory(proofs),
      correctStory(proofs, projects, corrections),
      setStatusCommand(statuses),
      reflowStory(proofs, preview),
      acceptAndNext(proofs),
      figureViewOptions(figures),
      askLanguageModel({ proofs, knowledge, answers }),
      exportFigures(proofs, figures),
      showFigureTable(tables, figures, { proofs, archive }),
    ]),
  );
  return { projects, proofs, misopened, reviews, decorations, archive, stories, figures, tables, knowledge, answers };
}
