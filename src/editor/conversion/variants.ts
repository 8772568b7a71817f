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
