export type RuleGroup = 'spacing' | 'punctuation' | 'structure' | 'characters' | 'encoding' | 'junk';

interface RuleFacts {
  readonly group: RuleGroup;
  /** Mechanical rules hit by the hundred and are shown in summary when they are many. */
  readonly mechanical: boolean;
}

const mechanical = (group: RuleGroup): RuleFacts => ({ group, mechanical: true });
const single = (group: RuleGroup): RuleFacts => ({ group, mechanical: false });

/** Every rule id with its group. The ids are part of the command line's contract and stay as they are. */
export const RULES = {
  'column-break-space': mechanical('spacing'),
  'line-wrap': mechanical('spacing'),
  'cjk-digit-space': mechanical('spacing'),
  'cjk-latin-space': mechanical('spacing'),
  'nbsp': mechanical('spacing'),
  'blank-run': mechanical('spacing'),
  'no-final-newline': mechanical('spacing'),
  'halfwidth-punct': mechanical('punctuation'),
  'straight-quote': mechanical('punctuation'),
  'wrong-middle-dot': mechanical('punctuation'),
  'unpaired-quote': single('punctuation'),
  'unpaired-bracket': single('punctuation'),
  'mixed-width-punct': single('punctuation'),
  'split-paragraph': single('structure'),
  'split-paragraph-interrupted': single('structure'),
  'wrapped-heading': single('structure'),
  'split-heading': single('structure'),
  'glued-heading': single('structure'),
  'glued-heading-lines': single('structure'),
  'glued-line': single('structure'),
  'glued-paragraph': single('structure'),
  'unmarked-subheading': single('structure'),
  'displaced-fragment': single('structure'),
  'displaced-seam': single('structure'),
  'truncated-start': single('structure'),
  'dropped-text': single('structure'),
  'jump-line': single('structure'),
  'lookalike-char': single('characters'),
  'duplicated-text': single('characters'),
  'garbled-duplicate': single('characters'),
  'confusable-latin': single('characters'),
  'cjk-radical': single('characters'),
  's2t-unconverted': single('characters'),
  'variant-form': single('characters'),
  'inconsistent-name': single('characters'),
  'suspect-text': single('characters'),
  'figure-check': single('characters'),
  'mojibake': single('encoding'),
  'pinyin-gloss': single('encoding'),
  'watermark': single('encoding'),
  'replacement-char': single('encoding'),
  'garbage-text': single('junk'),
  'ocr-placeholder': single('junk'),
  'markdown-residue': single('junk'),
  'photo-text': single('junk'),
  'seo-spam': single('junk'),
  'web-boilerplate': single('junk'),
} as const satisfies Record<string, RuleFacts>;

export type RuleId = keyof typeof RULES;

export function isRuleId(id: string | undefined): id is RuleId {
  return id !== undefined && Object.hasOwn(RULES, id);
}
