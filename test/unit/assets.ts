import { readFile } from 'node:fs/promises';
import type { ReadAsset } from '../../src/core/assets.js';

/** The data files as the test build writes them. */
export const readAsset: ReadAsset = (name) => readFile(`out/assets/${name}`);
