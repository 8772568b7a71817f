import { RULES, type RuleGroup } from '../../core/artifacts/rules.js';
import type { Artifact } from '../../core/artifacts/artifact.js';
import type { Figure, FigureKind } from '../../core/figures/figure.js';

/** What the text is marked as: a group of artifacts or a class of figures. Each has a theme colour `galley.<mark>`. */
export type Mark = `artifact.${RuleGroup}` | `figure.${FigureClass}`;
type FigureClass = 'amount' | 'money' | 'time' | 'contact';

const FIGURE_CLASSES: Readonly<Record<FigureKind, FigureClass>> = {
  count: 'amount', percent: 'amount', measure: 'amount', ordinal: 'amount', score: 'amount', age: 'amount',
  money: 'money',
  date: 'time', time: 'time', duration: 'time', year: 'time',
  phone: 'contact', email: 'contact', url: 'contact', serial: 'contact',
};

export const ARTIFACT_MARKS: readonly Mark[] = [
  'artifact.spacing', 'artifact.punctuation', 'artifact.structure', 'artifact.characters', 'artifact.encoding', 'artifact.junk',
];
export const FIGURE_MARKS: readonly Mark[] = ['figure.amount', 'figure.money', 'figure.time', 'figure.contact'];

export function markOfArtifact({ rule }: Artifact): Mark {
  return `artifact.${RULES[rule].group}`;
}

export function markOfFigure({ kind }: Figure): Mark {
  return `figure.${FIGURE_CLASSES[kind]}`;
}
