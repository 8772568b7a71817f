// Observes what Tesseract confuses and writes scripts/model/confusions.tsv: truth, reading, count.
import { writeFileSync } from 'node:fs';
import { misreadings } from './align.js';
import { readJieba } from './jieba.js';
import { loadFonts, MING, printColumn, readWithTesseract, SANS, SERIF, type Wear } from './printed-column.js';
import { pick, randomStream } from './random.js';

const COLUMNS = 260;
const CHARACTERS_PER_COLUMN = 340;
const HAN_PAIR = /^[\u4e00-\u9fff]{2}$/u;

/** Words in random order, the frequent ones oftener, so that a reader's own language model helps it little. */
function wordDrawer(random: () => number): () => string {
  const words = [...readJieba()].filter(([word]) => /^[\u4e00-\u9fff]{1,4}$/u.test(word)).map(([word, { count }]) => ({ word, weight: Math.sqrt(count) }));
  const sums: number[] = [];
  let total = 0;
  for (const { weight } of words) sums.push(total += weight);
  return () => {
    const goal = random() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < goal) low = middle + 1;
      else high = middle;
    }
    return words[low]?.word ?? '';
  };
}

/** Prints columns of words, reads them with Tesseract and counts which character was read as which. */
function observe(): Map<string, number> {
  const random = randomStream(20_260_301);
  const draw = wordDrawer(random);
  const counts = new Map<string, number>();
  for (let column = 0; column < COLUMNS; column++) {
    let text = '';
    while (text.length < CHARACTERS_PER_COLUMN) text += draw();
    const wear: Wear = { size: pick([28, 32, 36], random), blur: 0.8 + random(), specks: 0.003, grain: 60 + random() * 35, threshold: 145 + random() * 25 };
    const read = readWithTesseract(printColumn(text, pick([SERIF, SERIF, SANS, MING], random), wear, column));
    for (const { read: wrong, truth } of misreadings(read, text)) {
      if (HAN_PAIR.test(wrong + truth)) counts.set(truth + wrong, (counts.get(truth + wrong) ?? 0) + 1);
    }
  }
  return counts;
}

loadFonts();
const lines = [...observe()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([pair, count]) => `${pair[0] ?? ''}\t${pair[1] ?? ''}\t${count}`);
writeFileSync('scripts/model/confusions.tsv', `${lines.join('\n')}\n`);
