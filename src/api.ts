import type { Archive } from './editor/archive/archive.js';
import type { FigureTables } from './editor/figures/table/figure-tables.js';
import type { Answers } from './editor/language-model/answers.js';
import type { LoadedKnowledge } from './editor/loaded-knowledge.js';
import type { FiguresView } from './editor/figures/view.js';
import type { ReviewMarks } from './editor/conversion/review-marks.js';
import type { Misopened } from './editor/encoding/misopened.js';
import type { Decorations } from './editor/marks/decorations.js';
import type { Projects } from './editor/project/projects.js';
import type { Proofs } from './editor/proofs/proofs.js';
import type { StoriesView } from './editor/stories/view.js';

/** How the time that activation took is named among the measures of `performance`. */
export const ACTIVATION = 'galley.activate';

/** What `activate` returns, for tests and for other extensions. */
export interface GalleyApi {
  /** What was decided about the pages of each folder. */
  readonly projects: Projects;
  /** The analyses of the open pages. */
  readonly proofs: Proofs;
  /** The open files whose bytes tell that they were opened in the wrong encoding. */
  readonly misopened: Misopened;
  /** The characters to look at after a conversion. */
  readonly reviews: ReviewMarks;
  /** What is marked in the editors. */
  readonly decorations: Decorations;
  /** The outlines of all pages of the workspace. */
  readonly archive: Archive;
  /** The tree of stories in the sidebar. */
  readonly stories: StoriesView;
  /** The tree of figures in the sidebar. */
  readonly figures: FiguresView;
  /** The open tables of figures. */
  readonly tables: FigureTables;
  /** The data that analyses use. */
  readonly knowledge: LoadedKnowledge;
  /** What language models were asked about paragraphs. */
  readonly answers: Answers;
}
