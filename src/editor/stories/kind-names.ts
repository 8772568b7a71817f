import * as vscode from 'vscode';
import type { StoryKind } from '../../core/page/page.js';

/** What a kind of story is called. */
export function kindName(kind: StoryKind): string {
  switch (kind) {
    case 'story': return vscode.l10n.t('story');
    case 'caption': return vscode.l10n.t('caption');
    case 'notice': return vscode.l10n.t('notice');
    case 'advert': return vscode.l10n.t('advert');
    case 'masthead': return vscode.l10n.t('masthead');
    case 'imprint': return vscode.l10n.t('imprint');
    case 'photo-text': return vscode.l10n.t('lettering in a photo');
    case 'spam': return vscode.l10n.t('spam');
    case 'boilerplate': return vscode.l10n.t('web furniture');
    case 'garbage': return vscode.l10n.t('unreadable text');
  }
}
