import { say, type Message } from '../../text/message.js';
import type { BlockReason } from '../page.js';

/** Why a story begins at its heading, in a sentence; null for what says little to a reader. */
export function headingReason(reason: BlockReason): Message | null {
  switch (reason) {
    case 'page-start': return say('It begins here: nothing stands before it on the page');
    case 'heading-mark': return say('It begins here: the heading carries a mark of the layout model');
    case 'dateline': return say('It begins here: a dateline opens the text below the heading');
    case 'byline-near': return say('It begins here: a byline stands below the heading');
    case 'deck-near': return say('It begins here: a deck stands by the heading');
    case 'genre-word': return say('It begins here: the heading names the kind of report');
    case 'place-name': return say('It begins here: the heading names a place');
    case 'story-ended': return say('It begins here: the story before it had come to its end');
    case 'brief': return say('It begins here: the short texts above and below the heading are whole by themselves');
    case 'other-subject': return say('It begins here: its words are others than those of the story before it');
    case 'notice-word': return say('It begins here: the heading announces a notice');
    default: return null;
  }
}

/** Why a block of foreign matter is held to be what it is, in a sentence; null for what says little to a reader. */
export function foreignReason(reason: BlockReason): Message | null {
  switch (reason) {
    case 'own-words': return say('Its own words tell what it is');
    case 'company': return say('It names a company or an offer, and no sentence of the story goes on in it');
    case 'interrupts-paragraph': return say('It stands inside a paragraph that goes on behind it');
    case 'caption-near': return say('It stands by a caption');
    case 'credit-near': return say('It stands by the credit of a picture');
    case 'fragments': return say('Short lines of characters without connection: the rest of a table or of vertical lines');
    case 'placeholder': return say('A placeholder that the layout model wrote');
    case 'odd-characters': return say('Its characters make no words');
    case 'near-duplicate': return say('A second, worse reading of the line before it');
    case 'latin-logo': return say('Latin capitals by themselves, like a trade mark');
    case 'pinyin-title': return say('The syllables of a title in pinyin');
    case 'site-titles': return say('A list of titles of web sites');
    case 'notice-word': return say('Its words announce a notice');
    default: return null;
  }
}
