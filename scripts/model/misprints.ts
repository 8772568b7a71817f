import { readFileSync } from 'node:fs';

/** Words of the sources that are none: their makers counted misprinted text (自已, 锻练). A reader that knows them takes misreadings for words. */
export const MISPRINTS: ReadonlySet<string> = new Set(readFileSync('scripts/model/text/misprints.txt', 'utf8').trim().split(/\s+/u));
