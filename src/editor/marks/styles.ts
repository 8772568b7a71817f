import * as vscode from 'vscode';
import { ARTIFACT_MARKS, FIGURE_MARKS, type Mark } from './marks.js';

/** Marks that are few enough to be worth a tick in the overview ruler. */
const IN_RULER: ReadonlySet<Mark> = new Set<Mark>(['artifact.structure', 'artifact.characters', 'artifact.encoding', 'artifact.junk']);

/** One decoration type for each mark: artifacts have a tinted ground, figures a dotted underline. */
export function createStyles(): ReadonlyMap<Mark, vscode.TextEditorDecorationType> {
  return new Map([
    ...ARTIFACT_MARKS.map((mark) => [mark, artifactStyle(mark)] as const),
    ...FIGURE_MARKS.map((mark) => [mark, figureStyle(mark)] as const),
  ]);
}

function artifactStyle(mark: Mark): vscode.TextEditorDecorationType {
  const color = new vscode.ThemeColor(`galley.${mark}`);
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: color,
    borderRadius: '2px',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(IN_RULER.has(mark) && { overviewRulerColor: color, overviewRulerLane: vscode.OverviewRulerLane.Left }),
  });
}

function figureStyle(mark: Mark): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    borderWidth: '0 0 2px 0',
    borderStyle: 'dotted',
    borderColor: new vscode.ThemeColor(`galley.${mark}`),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
