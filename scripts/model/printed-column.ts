import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { randomStream } from './random.js';

const NOTO = '/usr/share/fonts/opentype/noto';
const FONT_FILES = [`${NOTO}/NotoSerifCJK-Regular.ttc`, `${NOTO}/NotoSansCJK-Regular.ttc`, `${NOTO}/NotoSerifCJK-Bold.ttc`, '/usr/share/fonts/truetype/arphic/uming.ttc'];
export const SERIF = 'Noto Serif CJK SC';
export const SANS = 'Noto Sans CJK SC';
export const MING = 'AR PL UMing CN';

export function loadFonts(): void {
  for (const file of FONT_FILES) GlobalFonts.registerFromPath(file);
}

/** How badly a column is printed and scanned. */
export interface Wear {
  /** Size of a character in pixels; Tesseract needs about 20. */
  readonly size: number;
  /** Radius of the blur in pixels. */
  readonly blur: number;
  /** Share of black and white specks, 0 to 1. */
  readonly specks: number;
  /** Spread of the grain of the paper, in levels of grey. */
  readonly grain: number;
  /** Brightness that still counts as ink, 0 to 255: lower loses thin strokes, higher fills counters. */
  readonly threshold: number;
}

const UNITS_PER_LINE = 17;

function addSpecks(context: SKRSContext2D, width: number, height: number, wear: Wear, random: () => number): void {
  const image = context.getImageData(0, 0, width, height);
  for (let at = 0; at < image.data.length; at += 4) {
    let grey = (image.data[at] ?? 255) + (random() + random() - 1) * wear.grain;
    if (random() < wear.specks) grey = random() < 0.5 ? 0 : 255;
    const tone = grey < wear.threshold ? 0 : 255;
    image.data.fill(tone, at, at + 3);
  }
  context.putImageData(image, 0, 0);
}

/** Prints text as a narrow newspaper column, blurs it, adds noise and makes it black and white: a PNG. */
export function printColumn(text: string, font: string, wear: Wear, seed: number): Buffer {
  const characters = Array.from(text);
  const lines: string[] = [];
  for (let i = 0; i < characters.length; i += UNITS_PER_LINE) lines.push(characters.slice(i, i + UNITS_PER_LINE).join(''));
  const pitch = Math.round(wear.size * 1.45);
  const [width, height] = [(UNITS_PER_LINE + 2) * wear.size, (lines.length + 1) * pitch];
  const sharp = createCanvas(width, height);
  const pen = sharp.getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = 'black';
  pen.font = `${wear.size}px "${font}"`;
  pen.textBaseline = 'top';
  lines.forEach((line, row) => pen.fillText(line, wear.size, pitch / 2 + row * pitch));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.filter = `blur(${wear.blur}px)`;
  context.drawImage(sharp, 0, 0);
  context.filter = 'none';
  addSpecks(context, width, height, wear, randomStream(seed));
  return canvas.toBuffer('image/png');
}

/** What Tesseract reads in the picture, white space taken out. */
export function readWithTesseract(png: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'column-'));
  try {
    writeFileSync(join(folder, 'page.png'), png);
    const read = execFileSync('tesseract', [join(folder, 'page.png'), '-', '-l', 'chi_sim', '--psm', '6'], {
      encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    });
    return read.replace(/\s+/gu, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
