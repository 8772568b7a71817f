// Writes the dictionaries and configurations of opencc-js as one JSON file: see src/core/script/converters.ts.
import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as preset from 'opencc-js/preset';

const VARIANTS = ['s', 't', 'tw', 'hk', 'jp'];

/** The preset refers to dictionaries by value; their names are those of the modules that export them. */
async function dictionaryNames() {
  const folder = join(dirname(fileURLToPath(import.meta.resolve('opencc-js/core'))), 'dict');
  const names = new Map();
  for (const file of await readdir(folder)) names.set((await import(pathToFileURL(join(folder, file)))).default, file.replace(/\.js$/, ''));
  return names;
}

/** The locale's name in the preset; with phrases where it has any. */
function localeOf(variant, phrases) {
  if (variant === 's') return 'cn';
  return phrases && (variant === 'tw' || variant === 'hk') ? `${variant}p` : variant;
}

/** What opencc-js does where it has no configuration of its own: out of the one locale, then into the other. */
function localeChain(from, to) {
  const groups = (locales, locale) => {
    const chain = locales[locale] ?? [];
    return chain.length === 0 || Array.isArray(chain[0]) ? chain : [chain];
  };
  return [...groups(preset.from, from), ...groups(preset.to, to)];
}

function configurations(names) {
  const named = (group) => group.map((dictionary) => names.get(dictionary));
  const found = {};
  for (const from of VARIANTS) {
    for (const to of VARIANTS.filter((variant) => variant !== from)) {
      for (const phrases of [false, true]) {
        const [source, target] = [localeOf(from, phrases), localeOf(to, phrases)];
        if (phrases && source === localeOf(from, false) && target === localeOf(to, false)) continue;
        const name = `${from}2${to}${phrases ? 'p' : ''}`;
        const own = preset.configs[name];
        found[name] = own
          ? { normalization: named(own.normalizationChain[0]), ...(own.segmentation && { segmentation: named(own.segmentation) }), chain: own.conversionChain.map(named) }
          : { chain: localeChain(source, target).map(named) };
      }
    }
  }
  return found;
}

/** @param {string} folder where `opencc.json` is written */
export async function writeOpenccAsset(folder) {
  const names = await dictionaryNames();
  const dictionaries = Object.fromEntries([...names].map(([text, name]) => [name, text]));
  await writeFile(join(folder, 'opencc.json'), JSON.stringify({ dictionaries, configurations: configurations(names) }));
}
