import type { Rule } from './artifact.js';

/** Every rule that runs, in the order in which their artifacts are reported at the same offset. */
export const ALL_RULES: readonly Rule[] = [];
