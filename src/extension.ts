import type { ExtensionContext } from 'vscode';
import { activateGalley } from './activate.js';
import type { GalleyApi } from './api.js';

export function activate(context: ExtensionContext): GalleyApi {
  return activateGalley(context, () => import('./engine.js'));
}
