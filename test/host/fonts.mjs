import { spawnSync } from 'node:child_process';
import { aptInstall, isDebianRoot } from './debian.mjs';

/** Sees to a font with Chinese characters, so that a picture of a page shows no empty boxes; says what to do where it cannot. */
export function ensureChineseFont() {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  console.log('No Chinese font on this machine.');
  if (isDebianRoot()) {
    console.log('Getting one with apt-get install fonts-noto-cjk …');
    aptInstall('fonts-noto-cjk');
  }
  if (!hasChineseFont()) throw new Error('Install a Chinese font (Debian: apt-get install fonts-noto-cjk) and run again.');
}

function hasChineseFont() {
  return spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout?.trim() !== '';
}
