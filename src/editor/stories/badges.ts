import * as vscode from 'vscode';
import type { Archive } from '../archive/archive.js';
import type { ArchivedPage } from '../archive/archived-page.js';

const SCHEME = 'galley-count';

/** What two characters of a badge can say. */
const HIGHEST = 99;

/** Shows at the right end of a row, where no long headline pushes it out of sight, how much is to be proofread. Pages are counted when seen. */
export function registerBadges(archive: Archive): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration({ scheme, query, fragment }) {
      if (scheme !== SCHEME) return undefined;
      if (query === '') archive.count(vscode.Uri.parse(fragment, true));
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

/** The resource of the row of a page: its badge, or the wish to have it counted. */
export function pageBadge({ uri, outline, stamp = '' }: ArchivedPage): vscode.Uri {
  const artifacts = outline?.artifacts ?? null;
  if (artifacts === null) return vscode.Uri.from({ scheme: SCHEME, path: `/${stamp}`, fragment: uri.toString() });
  return badgeOf(artifacts);
}

/** The number of artifacts in words; nothing for none. */
export function artifactCount(count: number): string {
  if (count === 0) return '';
  return count === 1 ? vscode.l10n.t('1 artifact') : vscode.l10n.t('{0} artifacts', count);
}
