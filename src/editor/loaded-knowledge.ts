import * as vscode from 'vscode';
import type { ReadAsset } from '../core/assets.js';
import type { Knowledge } from '../core/knowledge.js';
import { pause } from './slices.js';

/** The bundle that reads pages. */
export type Engine = typeof import('../engine.js');

/** The engine and the data that the analysis uses, each loaded once, when it is first asked for. */
export class LoadedKnowledge {
  #engine: Promise<Engine> | undefined;
  #loading: Promise<Knowledge> | undefined;
  #loaded: Knowledge | undefined;
  #complained = false;

  constructor(private readonly readAsset: ReadAsset, private readonly loadEngine: () => Promise<Engine>) {}

  /** What has been loaded so far; undefined while nothing has. */
  get loaded(): Knowledge | undefined {
    return this.#loaded;
  }

  engine(): Promise<Engine> {
    return this.#engine ??= this.loadEngine();
  }

  /** All that can be loaded. A file that cannot be read is said once; the analysis goes on without it. */
  load(): Promise<Knowledge> {
    return this.#loading ??= this.engine()
      .then((engine) => engine.loadKnowledge(this.readAsset, { pause, unreadable: (error) => this.#complain(error) }))
      .catch((error: unknown) => {
        this.#complain(error);
        return {};
      })
      .then((knowledge) => this.#loaded = knowledge);
  }

  #complain(error: unknown): void {
    if (this.#complained) return;
    this.#complained = true;
    void vscode.window.showErrorMessage(vscode.l10n.t('Galley could not read its data files, so some rules stay silent: {0}', String(error)));
  }
}
