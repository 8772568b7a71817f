import { remembered } from '../memory/remembered.js';
import type { Paragraph } from '../page/page.js';
import { intervalsIn } from './intervals.js';

/** Opening marks and their closing marks; both widths of round and square brackets count as one kind. */
const OPENERS = '（(《〈【〖〔［[「『';
const CLOSERS = '）)》〉】〗〕］]」』';
const KINDS = '（（《〈【〖〔［［「『';

export interface BracketPair {
  /** Offsets in the joined text. */
  readonly open: number;
  readonly close: number;
}

export interface Brackets {
  /** In order of their opening marks. */
  readonly pairs: readonly BracketPair[];
  /** Offsets in the joined text of marks without a partner, ascending. */
  readonly unpairedOpeners: readonly number[];
  readonly unpairedClosers: readonly number[];
}

/** Balances the brackets of a joined paragraph. A closer pairs with the nearest open mark of its kind and frees those inside. */
export function bracketsOf({ joined }: Paragraph): Brackets {
  return bracketsIn(joined.text);
}

/** The same for a joined text. */
export const bracketsIn = remembered(balance);

/** Balances the brackets of a text; offsets are UTF-16 offsets in it. Those of half-open intervals differ on purpose and count for nothing. */
export function balance(text: string): Brackets {
  const pairs: BracketPair[] = [];
  const open: { at: number; kind: string }[] = [];
  const unpairedOpeners: number[] = [];
  const unpairedClosers: number[] = [];
  const intervals = new Map(intervalsIn(text).map(({ start, end }) => [start, end]));
  for (let at = 0; at < text.length; at++) {
    const intervalEnd = intervals.get(at);
    if (intervalEnd !== undefined) {
      at = intervalEnd - 1;
      continue;
    }
    const mark = text.charAt(at);
    const opener = OPENERS.indexOf(mark);
    if (opener >= 0) {
      open.push({ at, kind: KINDS.charAt(opener) });
      continue;
    }
    const closer = CLOSERS.indexOf(mark);
    if (closer < 0) continue;
    const kind = KINDS.charAt(closer);
    const partner = open.findLastIndex((candidate) => candidate.kind === kind);
    if (partner < 0) {
      unpairedClosers.push(at);
      continue;
    }
    pairs.push({ open: open[partner]?.at ?? at, close: at });
    unpairedOpeners.push(...open.splice(partner).slice(1).map((inner) => inner.at));
  }
  unpairedOpeners.push(...open.map((left) => left.at));
  return {
    pairs: pairs.sort((a, b) => a.open - b.open),
    unpairedOpeners: unpairedOpeners.sort((a, b) => a - b),
    unpairedClosers,
  };
}
