// Prints a made paper: its pieces flow down the columns of a page, headlines larger than text, adverts in boxes; then the page is scanned badly.
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

const FONTS = '/usr/share/fonts';
const FILES = ['opentype/noto/NotoSerifCJK-Regular.ttc', 'opentype/noto/NotoSansCJK-Regular.ttc', 'truetype/arphic/uming.ttc', 'truetype/arphic-gbsn00lp/gbsn00lp.ttf', 'truetype/wqy/wqy-zenhei.ttc'];
const NEVER_FIRST = /^[，。、；：？！）》」』”’%]/;
const NEVER_LAST = /[（《「『“‘]$/;
/** Larger than the text, by kind of piece. */
const LARGER = { h: 1.7, k: 1.2, d: 1.2, u: 1.15 };

const widthOf = (character) => (/[\u0000-\u024f]/.test(character) ? 0.5 : 1);

/** The printed lines of a piece in a column `pitch` squares wide: `{ text, at }`, `at` being the place in the piece. */
function setLines({ kind, text }, pitch) {
  const squares = pitch / (LARGER[kind] ?? 1);
  const lines = [{ text: '', at: 0 }];
  let width = kind === 'p' ? 2 : 0;
  let at = 0;
  for (const token of text.match(/[0-9A-Za-z.:@]+|[\s\S]/gu)) {
    const wide = Array.from(token).reduce((sum, character) => sum + widthOf(character), 0);
    const last = lines.at(-1);
    if (width + wide > squares && !NEVER_FIRST.test(token) && !NEVER_LAST.test(last.text)) {
      lines.push({ text: '', at });
      width = 0;
    }
    lines.at(-1).text += token;
    width += wide;
    at += token.length;
  }
  return lines;
}

/** Prints pieces: the picture, and the printed lines with the piece each belongs to. */
export function printPage(pieces, { columns, pitch, size, font, blur, grain, seed }) {
  for (const file of FILES) GlobalFonts.registerFromPath(`${FONTS}/${file}`);
  const printed = pieces.flatMap((piece) => setLines(piece, pitch).map((line, i, all) => ({ ...line, piece, first: i === 0, last: i === all.length - 1 })));
  const heightOf = ({ piece, first }) => size * ((LARGER[piece.kind] ?? 1) * 1.35 + (first && piece.kind !== 'p' ? 0.7 : 0));
  const perColumn = printed.reduce((sum, line) => sum + heightOf(line), 0) / columns + size * 3;
  const gutter = size * 3.4;
  const [width, height] = [Math.round(gutter + columns * (pitch * size + gutter)), Math.round(perColumn + size * 5)];
  const sharp = createCanvas(width, height);
  const pen = sharp.getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = 'black';
  pen.textBaseline = 'top';
  let [x, y] = [gutter, size * 2];
  for (const line of printed) {
    if (y + heightOf(line) > perColumn + size * 2 && x + pitch * size + gutter < width - size) {
      [x, y] = [x + pitch * size + gutter, size * (2 + ((x * 7) % 11) / 16)];
    }
    if (line.first && line.piece.kind !== 'p') y += size * 0.7;
    const large = size * (LARGER[line.piece.kind] ?? 1);
    pen.font = `${large}px "${font.replaceAll('_', ' ')}"`;
    const indent = line.first && line.piece.kind === 'p' ? 2 * size : 0;
    let pace = x + indent;
    for (const character of line.text) {
      pen.fillText(character, pace, y);
      pace += widthOf(character) * large;
    }
    y += large * 1.35;
  }
  return { image: scan(sharp, { blur, grain, seed }), printed };
}

function scan(sharp, { blur, grain, seed }) {
  const canvas = createCanvas(sharp.width, sharp.height);
  const context = canvas.getContext('2d');
  context.filter = `blur(${blur}px)`;
  context.drawImage(sharp, 0, 0);
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  let state = seed >>> 0;
  const random = () => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return state / 4_294_967_296; };
  for (let at = 0; at < image.data.length; at += 4) {
    const grey = image.data[at] + (random() + random() - 1) * grain;
    const speck = random() < 0.0001;
    image.data.fill(speck ? 0 : Math.max(0, Math.min(255, grey)), at, at + 3);
  }
  context.putImageData(image, 0, 0);
  return canvas.toBuffer('image/png');
}
