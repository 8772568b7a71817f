import type { PageAnalysis } from '../core/analyze.js';
import type { Artifact } from '../core/artifacts/artifact.js';
import type { Figure } from '../core/figures/figure.js';
import type { Jump, Script, Story, StoryKind } from '../core/page/page.js';
import { inEnglish } from '../core/text/message.js';
import { sliceOf, type Span } from '../core/text/span.js';
import type { TextEdit } from '../core/text/edits.js';

/** A span with its source text, as other programs read it. */
export interface ReportedSpan extends Span {
  readonly text: string;
}

export interface ReportedStory {
  readonly id: string;
  readonly kind: StoryKind;
  readonly headline: ReportedSpan | null;
  readonly kicker: ReportedSpan[];
  readonly deck: ReportedSpan[];
  readonly subheads: ReportedSpan[];
  readonly bylines: readonly string[];
  readonly dateline: string | null;
  readonly jump: Jump | null;
  readonly segments: ReportedSpan[];
}

export interface ReportedArtifact extends ReportedSpan {
  readonly rule: string;
  readonly message: string;
  readonly certainty: string;
  readonly confidence: number;
  readonly fixes: { title: string; edits: TextEdit[] }[];
}

export interface ReportedFigure extends ReportedSpan {
  readonly kind: string;
  readonly value: number | string;
  readonly unit: string;
}

export const PARTS = ['stories', 'artifacts', 'figures'] as const;
export type Part = (typeof PARTS)[number];

/** One line of `galley analyze`: the outside form of an analysis, described by `schemas/page-analysis.schema.json`. */
export interface Report {
  readonly file: string;
  readonly length: number;
  readonly encoding: string;
  readonly script: Script;
  readonly issue: { title: string | null; date: string | null; pages: number | null; page: string | null };
  readonly stories?: ReportedStory[];
  readonly artifacts?: ReportedArtifact[];
  readonly figures?: ReportedFigure[];
}

/** The outside form of an analysis, with the parts that were asked for. */
export function reportOf(file: string, encoding: string, { page, artifacts, figures }: PageAnalysis, parts: ReadonlySet<Part>): Report {
  const { text } = page;
  const withText = ({ start, end }: Span): ReportedSpan => ({ start, end, text: sliceOf(text, { start, end }) });
  return {
    file,
    length: text.length,
    encoding,
    script: page.script,
    issue: page.issue,
    ...(parts.has('stories') && { stories: page.stories.map((story) => reportedStory(story, withText)) }),
    ...(parts.has('artifacts') && { artifacts: artifacts.map((artifact) => reportedArtifact(artifact, withText)) }),
    ...(parts.has('figures') && { figures: figures.map((figure) => reportedFigure(figure, withText)) }),
  };
}

type WithText = (span: Span) => ReportedSpan;

function reportedStory(story: Story, withText: WithText): ReportedStory {
  return {
    id: story.id,
    kind: story.kind,
    headline: story.headline && withText(story.headline),
    kicker: story.kicker.map(withText),
    deck: story.deck.map(withText),
    subheads: story.subheads.map(withText),
    bylines: story.bylines,
    dateline: story.dateline,
    jump: story.jump,
    segments: story.segments.map(withText),
  };
}

function reportedArtifact({ rule, start, end, message, certainty, confidence, fixes }: Artifact, withText: WithText): ReportedArtifact {
  return {
    rule,
    ...withText({ start, end }),
    message: inEnglish(message),
    certainty,
    confidence,
    fixes: fixes.map(({ title, edits }) => ({
      title: inEnglish(title), edits: edits.map(({ start, end, text }) => ({ start, end, text })),
    })),
  };
}

function reportedFigure({ kind, start, end, value, unit }: Figure, withText: WithText): ReportedFigure {
  return { kind, ...withText({ start, end }), value, unit };
}
