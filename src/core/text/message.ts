/** A sentence for a person: an English template with `{0}`-style places, translated where it is shown. */
export interface Message {
  readonly template: string;
  readonly values: readonly (string | number)[];
}

/**
 * A message to be shown. Every template used with `say` has a translation in `l10n/`; a test compares both.
 * @param template English, with `{0}`, `{1}` … for the values
 */
export function say(template: string, ...values: (string | number)[]): Message {
  return { template, values };
}

/** The message in English. */
export function inEnglish(message: Message): string {
  return message.template.replace(/\{(\d+)\}/g, (place, index: string) => String(message.values[Number(index)] ?? place));
}
