import { VARIANTS, type Variant } from '../../core/script/converters.js';
import { say, type Message } from '../../core/text/message.js';

export const VARIANT_NAMES: Readonly<Record<Variant, Message>> = {
  hans: say('Simplified Chinese'),
  hant: say('Traditional Chinese'),
  tw: say('Traditional Chinese (Taiwan)'),
  hk: say('Traditional Chinese (Hong Kong)'),
  jp: say('Japanese'),
};

export function isVariant(name: string | undefined): name is Variant {
  return VARIANTS.some((variant) => variant === name);
}

/** What text can be converted to. */
export interface Target {
  readonly name: Message;
  readonly to: Variant;
  /** What the text is read as; told from the page where it is not given. */
  readonly from?: Variant;
  /** Whether the words of the region are proposed as well. */
  readonly phrases: boolean;
}

/** The targets in the order in which they are offered. */
export const TARGETS: readonly Target[] = [
  ...VARIANTS.map((to) => ({ name: VARIANT_NAMES[to], to, phrases: false })),
  { name: say('Traditional Chinese (Taiwan) with the words of Taiwan'), to: 'tw', phrases: true },
  { name: say('Traditional Chinese (Hong Kong) with the words of Hong Kong'), to: 'hk', phrases: true },
  { name: say('Simplified Chinese, without the words of Taiwan'), to: 'hans', from: 'tw', phrases: true },
  { name: say('Simplified Chinese, without the words of Hong Kong'), to: 'hans', from: 'hk', phrases: true },
  { name: say('Traditional Chinese, out of Japanese'), to: 'hant', from: 'jp', phrases: false },
  { name: say('Simplified Chinese, out of Japanese'), to: 'hans', from: 'jp', phrases: false },
];
