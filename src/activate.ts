import type { ExtensionContext } from 'vscode';
import type { GalleyApi } from './api.js';
import { registerDetection } from './editor/detection.js';
import { registerFolding } from './editor/folding.js';
import { Proofs } from './editor/proofs.js';
import { registerSymbols } from './editor/symbols.js';

/** The table of contents of the extension: registers the features, one line each. */
export function activate(context: ExtensionContext): GalleyApi {
  const proofs = new Proofs();
  context.subscriptions.push(
    proofs,
    registerDetection(),
    registerSymbols(proofs),
    registerFolding(proofs),
  );
  return { proofs };
}
