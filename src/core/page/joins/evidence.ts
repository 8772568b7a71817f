import type { Join, JoinReason } from '../page.js';
import { say, type Message } from '../../text/message.js';

/** The strongest reason first: what a message names. */
const STRENGTH: readonly JoinReason[] = ['number-over-seam', 'open-bracket', 'open-quote', 'word-over-seam', 'function-word', 'full-line', 'heading-halves', 'no-final-stop'];

/** Why the text is held to go on: the strongest evidence of a join. */
export function evidenceOf({ reasons }: Join): Message {
  const reason = STRENGTH.find((known) => reasons.includes(known)) ?? 'no-final-stop';
  switch (reason) {
    case 'number-over-seam': return say('The paragraph goes on: a number and its unit stand on either side of the gap');
    case 'open-bracket': return say('The paragraph goes on: a bracket or title opened before the gap closes after it');
    case 'open-quote': return say('The paragraph goes on: a quotation opened before the gap closes after it');
    case 'word-over-seam': return say('The paragraph goes on: joined, both sides make a word that the page prints elsewhere');
    case 'function-word': return say('The paragraph goes on: a word at the gap needs what stands on its other side');
    case 'full-line': return say('The paragraph goes on: its last printed line is full and the next block has no indent');
    case 'heading-halves': return say('The heading goes on: neither half stands by itself');
    case 'no-final-stop': return say('The paragraph goes on: it has no final stop, and the next block continues its sentence');
  }
}
