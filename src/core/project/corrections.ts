import type { Anchor } from '../page/corrections/anchor.js';
import type { Correction } from '../page/corrections/correction.js';
import { STORY_KINDS } from '../page/page.js';
import { say } from '../text/message.js';
import type { Member } from './member.js';

/** Reads one correction of a page's stories; undefined where it is not as it should be. */
export function readCorrection(entry: Member): Correction | undefined {
  const type = entry.get('type').text();
  const at = readAnchor(entry.get('at'));
  if (!at) return undefined;
  switch (type) {
    case 'split': return { type, at };
    case 'kind': {
      const named = entry.get('kind').text();
      const kind = STORY_KINDS.find((known) => known === named);
      return kind && { type, at, kind };
    }
    case 'headline': {
      const last = readAnchor(entry.get('last'));
      return last && { type, at, last };
    }
    case 'merge': {
      const into = readAnchor(entry.get('into'));
      return into && { type, at, into };
    }
    case 'move': {
      const last = readAnchor(entry.get('last'));
      const into = readAnchor(entry.get('into'));
      return last && into && { type, at, last, into };
    }
    default:
      entry.complain((path) => say('No correction of a story is known by this type: {0}', path));
      return undefined;
  }
}

function readAnchor(member: Member): Anchor | undefined {
  const text = member.get('text').text();
  if (text !== undefined) return { text, before: lettersOf(member.get('before')), after: lettersOf(member.get('after')) };
  if (member.get('text').value === undefined) member.complain((path) => say('A text is expected at {0}', `${path}.text`));
  return undefined;
}

/** At either end of a page there are no letters. */
function lettersOf(member: Member): string {
  return member.value === '' ? '' : member.text() ?? '';
}
