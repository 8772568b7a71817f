// Compiles the embedded language model: npm run build:model [language|pairs|dictionary|shapes|gate …]. See model/NOTICE.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildDictionary } from './build-dictionary.js';
import { buildGate } from './build-gate.js';
import { buildLanguage } from './build-language.js';
import { buildShapes } from './build-shapes.js';
import { readSunpinyin } from './sunpinyin.js';

const FOLDER = 'model';
const wanted = process.argv.slice(2);
const source = readSunpinyin();
const parts = {
  language: () => buildLanguage(source).language,
  pairs: () => buildLanguage(source).pairs,
  dictionary: () => buildDictionary(source),
  shapes: () => buildShapes(source),
  gate: () => buildGate(source, readFileSync(`${FOLDER}/shapes.bin`)),
};

for (const [name, compile] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const bytes = await compile();
  writeFileSync(`${FOLDER}/${name}.bin`, bytes);
  console.log(`${name}.bin: ${bytes.length} bytes`);
}
