import * as vscode from 'vscode';
import type { ReviewPlace } from '../../core/script/review.js';
import { goTo } from '../commands/go-to.js';
import type { Review } from './review-marks.js';

/** As much text on each side as tells where a character stands. */
const CONTEXT = 8;

/** Says how many characters are to be looked at, and lists them on request, the riskiest first. */
export async function offerReview({ document, places }: Review): Promise<void> {
  const look = vscode.l10n.t('Look at Them');
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Converted. {0} characters have several forms and no known word decides: they are marked.', places.length), look);
  if (answer !== look) return;
  const text = document.getText();
  const picked = await vscode.window.showQuickPick(places.map((place) => itemOf(text, place)), { title: vscode.l10n.t('Characters to look at, the riskiest first') });
  if (picked) await goTo(await vscode.window.showTextDocument(document), picked.place);
}

function itemOf(text: string, place: ReviewPlace): vscode.QuickPickItem & { readonly place: ReviewPlace } {
  const before = text.slice(Math.max(0, place.start - CONTEXT), place.start);
  const after = text.slice(place.end, place.end + CONTEXT);
  const [shown = ''] = place.candidates;
  return { label: place.candidates.join(' / '), description: `${before}【${shown}】${after}`.replace(/\s+/g, ' '), place };
}
