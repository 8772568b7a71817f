import * as vscode from 'vscode';

const SCHEME = 'galley-count';

/** What two characters of a badge can say. */
const HIGHEST = 99;

/** Shows at the right end of a row, where no long headline pushes it out of sight, how much is to be proofread. */
export function registerBadges(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration({ scheme, query }) {
      if (scheme !== SCHEME) return undefined;
      const artifacts = Number(query);
      if (artifacts === 0) return undefined;
      return new vscode.FileDecoration(artifacts > HIGHEST ? '9+' : String(artifacts), artifactCount(artifacts));
    },
  });
}

/** The resource of a row that has the badge of so many artifacts. */
export function badgeOf(artifacts: number): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: '/', query: String(artifacts) });
}

/** The number of artifacts in words; nothing for none. */
export function artifactCount(count: number): string {
  if (count === 0) return '';
  return count === 1 ? vscode.l10n.t('1 artifact') : vscode.l10n.t('{0} artifacts', count);
}
