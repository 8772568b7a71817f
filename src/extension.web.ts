import type { ExtensionContext } from 'vscode';
import { activateGalley } from './activate.js';
import type { GalleyApi } from './api.js';
import { evaluateEngine } from './editor/web-engine.js';

export function activate(context: ExtensionContext): GalleyApi {
  return activateGalley(context, () => evaluateEngine(context.extensionUri));
}
