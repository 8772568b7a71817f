import type { Grouping } from '../core/page/outline/issues.js';
import type { Certainty } from '../core/text/certainty.js';

/** The settings under `galley.`, as the manifest declares them. */
export interface Settings {
  /** Globs of files that are scanned news. */
  readonly 'files': readonly string[];
  /** What to do with a plain-text file that looks like a scanned page. */
  readonly 'detect': 'auto' | 'ask' | 'off';
  /** What holds the pages of an issue together. */
  readonly 'issues.groupBy': Grouping;
  /** Ids of rules that are switched off. */
  readonly 'rules.disabled': readonly string[];
  /** How certain an artifact must be to be listed in the Problems panel. */
  readonly 'problems.leastCertainty': Certainty;
  /** Whether the command that asks a language model outside this machine is offered. */
  readonly 'languageModel.enabled': boolean;
  readonly 'marks.artifacts': boolean;
  readonly 'marks.figures': boolean;
  /** Kinds of figures that are neither marked nor listed nor exported. */
  readonly 'figures.hiddenKinds': readonly string[];
  /** Whether 一个, 一批, 昨日 and the like are figures too. */
  readonly 'figures.optional': boolean;
}

/** The values where a person has set none; a test holds them against the manifest. */
export const DEFAULT_SETTINGS: Settings = {
  'files': [],
  'detect': 'auto',
  'issues.groupBy': 'auto',
  'rules.disabled': [],
  'problems.leastCertainty': 'doubtful',
  'languageModel.enabled': false,
  'marks.artifacts': true,
  'marks.figures': true,
  'figures.hiddenKinds': [],
  'figures.optional': false,
};
