import { VARIANTS, type Variant } from '../script/converters.js';
import { say } from '../text/message.js';
import type { ProjectChange } from './change.js';
import type { Member } from './member.js';
import type { Project } from './project.js';

/** What a person decided for a character of simplified script that has several forms in another one. */
export interface AlwaysForm {
  readonly to: Variant;
  /** The character in simplified script. */
  readonly from: string;
  /** The form to take where no word decides. */
  readonly into: string;
}

/** What the project decided about script. */
export interface ScriptDecisions {
  readonly always: readonly AlwaysForm[];
}

/** Reads the section `script`. */
export function readScript(member: Member): ScriptDecisions {
  member.entries(() => undefined);
  return { always: member.get('always').list(readForm) };
}

function readForm(member: Member): AlwaysForm | undefined {
  const named = member.get('to').text();
  const to = VARIANTS.find((variant) => variant === named);
  const from = member.get('from').text();
  const into = member.get('into').text();
  if (!to) member.get('to').complain((path) => say('A variant of Chinese script is expected at {0}', path));
  return to && from !== undefined && into !== undefined ? { to, from, into } : undefined;
}

/** Takes a form from now on; what was decided for the same character before is replaced. */
export function alwaysTake({ script }: Project, form: AlwaysForm): ProjectChange[] {
  const others = script.always.filter(({ to, from }) => to !== form.to || from !== form.from);
  return [{ path: ['script', 'always'], value: [...others, form] }];
}

/** The forms that were decided for conversions to a variant, by the character in simplified script. */
export function formsFor({ script }: Project, variant: Variant): ReadonlyMap<string, string> {
  return new Map(script.always.filter(({ to }) => to === variant).map(({ from, into }) => [from, into]));
}
