import { endsSentence, widthOf } from '../../text/characters.js';
import { rememberedFor } from '../../memory/remembered.js';
import type { BlockKind } from '../page.js';
import { bylineNames } from '../words/byline.js';
import { isCredit, opensCaption } from '../words/caption.js';
import { datelineOf } from '../words/dateline.js';
import { fieldCover, IMPRINT_FIELDS, isPublishedLine, MASTHEAD_FIELDS, WEB_FIELDS } from '../words/fields.js';
import { isJumpLine } from '../words/jump.js';
import type { PrintedLine } from './line.js';
import { isTableRow } from './listing.js';
import type { LineMark } from './mark.js';

/** What a line's own words say it is, whatever stands around it; `opening` begins a report, `deck` an explained heading. */
export type LineSign = Extract<BlockKind, 'byline' | 'credit' | 'caption' | 'jump-line' | 'masthead' | 'imprint' | 'boilerplate' | 'garbage' | 'deck'> | 'opening';

/** Names that layout models give to regions they could not read. */
const PLACEHOLDER = /^(?:\[?(?:Title|Figure|Fig\.?|Table|Image|Picture|Text|Caption|Page|Header|Footer|Logo|Chart|Photo)\s*\d{0,3}\]?|!\[[^\]]{0,40}\]\([^)]{0,200}\)|<!--.{0,80}-->)$/i;
const DECK = /^(?:[—―]{1,3}|-{2,3}|――)\s?\S/u;
const CHINESE = /\p{Script=Han}/u;
/** The least share of a line that fields must cover for the line to be nothing else. */
const COVER = 0.6;
/** Fields of both kinds on one line that leave next to nothing. */
const WHOLE = 0.9;
/** A clause ends inside the line: it is one of a text that names a date. */
const CLAUSES = /[，；。](?=\p{Script=Han})/u;
const BOTH_FIELDS = [...MASTHEAD_FIELDS, ...IMPRINT_FIELDS];

/** The sign of a line, or null where its words alone do not tell. */
export function signOf({ bare, mark }: PrintedLine): LineSign | null {
  return signFor(bare, mark.kind);
}

const signFor = rememberedFor((bare, mark: LineMark['kind']): LineSign | null => {
  if (bare.length < 2 || isTableRow(bare)) return null;
  if (PLACEHOLDER.test(bare)) return 'garbage';
  if (isJumpLine(bare)) return 'jump-line';
  if (datelineOf(bare)) return 'opening';
  if (isPublishedLine(bare)) return 'byline';
  const width = widthOf(bare);
  if (DECK.test(bare) && width <= 45) return bylineNames(bare).length > 0 && width <= 8 ? 'byline' : 'deck';
  if (isCredit(bare)) return 'credit';
  const field = fieldSign(bare, mark);
  if (field) return field;
  if (opensCaption(bare)) return 'caption';
  return bylineNames(bare).length > 0 ? 'byline' : null;
});

function fieldSign(bare: string, mark: LineMark['kind']): LineSign | null {
  if (bare.length > 300) return null;
  if (endsSentence(bare)) return null;
  const masthead = fieldCover(bare, MASTHEAD_FIELDS);
  const imprint = fieldCover(bare, IMPRINT_FIELDS);
  const web = fieldCover(mark === 'quote' ? `> ${bare}` : bare, WEB_FIELDS);
  if (masthead.count > 0 && imprint.count > 0 && web.share < COVER && fieldCover(bare, BOTH_FIELDS).share >= WHOLE) return masthead.share >= imprint.share ? 'masthead' : 'imprint';
  const best = Math.max(masthead.share, imprint.share, web.share);
  if (best < WHOLE && CLAUSES.test(bare)) return null;
  if (web.share >= COVER && web.share === best && CHINESE.test(bare)) return 'boilerplate';
  if (imprint.share >= COVER && imprint.share === best) return 'imprint';
  if (masthead.share >= COVER && masthead.share === best) return 'masthead';
  return null;
}
