import { readFileSync } from 'node:fs';
import { analyzePage } from '../core/analyze.js';

for (const file of process.argv.slice(2)) console.log(JSON.stringify(analyzePage(readFileSync(file, 'utf8')).page.stories));
