import * as vscode from 'vscode';
import type { Correction } from '../../core/page/corrections/correction.js';
import { addCorrections, decisionsOf, removeCorrection } from '../../core/project/pages.js';
import type { Project } from '../../core/project/project.js';
import type { ProjectChange } from '../../core/project/change.js';
import type { Projects } from '../project/projects.js';

/** Corrections of stories by hand: kept in the project file, taken back from the message that tells of them. */
export class Corrections {
  constructor(private readonly projects: Projects) {}

  /**
   * Keeps corrections, says what was done and offers to undo it.
   * @returns whether they were kept
   */
  async add(page: vscode.Uri, corrections: readonly Correction[], said: string): Promise<boolean> {
    const path = this.projects.pathOf(page);
    const kept = await this.projects.change(page, () => addCorrections(path, corrections));
    if (kept) this.#offerUndo(page, corrections, said);
    return kept;
  }

  /** Forgets corrections of a page, wherever they stand in its list by then. */
  forget(page: vscode.Uri, corrections: readonly Correction[]): Promise<boolean> {
    return this.projects.change(page, (project) => removals(project, this.projects.pathOf(page), corrections));
  }

  #offerUndo(page: vscode.Uri, corrections: readonly Correction[], said: string): void {
    const undo = vscode.l10n.t('Undo');
    void vscode.window.showInformationMessage(said, undo).then((chosen) => (chosen === undo ? this.forget(page, corrections) : undefined));
  }
}

/** From the last place to the first, so that none moves another; of equal corrections the latest goes. */
function removals(project: Project, path: string, corrections: readonly Correction[]): ProjectChange[] {
  const wanted = corrections.map((correction) => JSON.stringify(correction));
  return decisionsOf(project, path).corrections.toReversed().flatMap(({ correction, place }) => {
    const at = wanted.indexOf(JSON.stringify(correction));
    if (at < 0) return [];
    wanted.splice(at, 1);
    return removeCorrection(path, place);
  });
}
