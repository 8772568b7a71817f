import { extensions, type TextDocument, type TextEditor } from 'vscode';
import type { GalleyApi } from '../../../src/api.js';
import type { Proof } from '../../../src/editor/proofs/proofs.js';

/** What Galley gives to other extensions. */
export async function galley(): Promise<GalleyApi> {
  const extension = extensions.getExtension<GalleyApi>('galley.galley');
  if (!extension) throw new Error('Galley is not installed');
  return await extension.activate();
}

/** The analysis of the page's current text. */
export async function proofOf({ document }: { document: TextDocument } | TextEditor): Promise<Proof> {
  const { proofs } = await galley();
  const proof = await proofs.fresh(document);
  if (!proof) throw new Error('The document is no page');
  return proof;
}
