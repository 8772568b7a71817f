import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lets a server show extensions in a language whose pack it does not have: packs come from a marketplace alone. The texts of VS Code itself stay English.
 * @param {string} dataFolder where the server keeps settings and extensions
 * @param {string} language such as zh-cn; the server is to be started with it
 */
export async function allowLanguage(dataFolder, language) {
  const folder = join(dataFolder, 'data');
  const translations = join(folder, 'untranslated.json');
  await mkdir(folder, { recursive: true });
  await writeFile(translations, JSON.stringify({ contents: {} }));
  const pack = { hash: 'untranslated', label: language, extensions: [{ extensionIdentifier: { id: 'galley-tests.untranslated' }, version: '0.0.0' }], translations: { vscode: translations } };
  await writeFile(join(folder, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}
