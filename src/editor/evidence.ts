import * as vscode from 'vscode';
import type { ProjectEvidence } from '../core/knowledge.js';
import type { Project } from '../core/project/project.js';
import { evidenceOf } from '../core/project/words.js';
import type { WorkspaceWords } from './archive/workspace-words.js';
import { Disposable } from './disposable.js';
import type { Answers } from './language-model/answers.js';

/** What is known of open pages beyond their text: what people decided, the words of the other pages, answers of language models. */
export class Evidence extends Disposable {
  readonly #last = new Map<string, ProjectEvidence>();
  readonly #changed = this._register(new vscode.EventEmitter<vscode.Uri>());

  /** The words of the other pages or the answers are others: for this page, or for all pages in this folder. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly words: WorkspaceWords, private readonly answers: Answers) {
    super();
    this._register(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#last.delete(uri.toString())));
    for (const source of [words, answers]) this._register(source.onDidChange((uri) => this.#changed.fire(uri)));
  }

  /** All that is known of a page now: the same object as long as nothing else is, so that analyses can go on from earlier ones. */
  of(page: vscode.Uri, inProject: Project): ProjectEvidence {
    const [decided, project, asked] = [evidenceOf(inProject), this.words.around(page), this.answers.of(page)];
    if (!project && !asked) return decided;
    const last = this.#last.get(page.toString());
    if (last && last.words === decided.words && last.prior === decided.prior && last.project === project && last.asked === asked) return last;
    const evidence = { ...decided, ...(project && { project }), ...(asked && { asked }) };
    this.#last.set(page.toString(), evidence);
    return evidence;
  }
}
