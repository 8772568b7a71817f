import type { Artifact, Fix, Misread } from '../artifacts/artifact.js';
import type { RuleId } from '../artifacts/rules.js';
import type { Certainty } from '../text/certainty.js';
import type { Message } from '../text/message.js';
import { moved } from '../text/span.js';

/** An artifact but for its place: its edits are told from where it begins, so that a thousand alike share one. */
export type ArtifactForm = Omit<Artifact, 'start'>;

/** An artifact of a section at its place in the whole text. */
export class PlacedArtifact implements Artifact {
  readonly #form: ArtifactForm;

  constructor(form: ArtifactForm, readonly start: number) {
    this.#form = form;
  }

  get end(): number {
    return this.start + this.#form.end;
  }

  get rule(): RuleId {
    return this.#form.rule;
  }

  get message(): Message {
    return this.#form.message;
  }

  get certainty(): Certainty {
    return this.#form.certainty;
  }

  get confidence(): number {
    return this.#form.confidence;
  }

  get fixes(): readonly Fix[] {
    return this.#form.fixes.map((fix) => movedFix(fix, this.start));
  }

  get misread(): Misread | undefined {
    return this.#form.misread;
  }
}

/** The forms of artifacts, those that are alike once. */
export class ArtifactForms {
  readonly #forms = new Map<string, ArtifactForm>();

  formOf(artifact: Artifact): ArtifactForm {
    const key = keyOf(artifact);
    const known = this.#forms.get(key);
    if (known) return known;
    const { start, end, fixes, ...rest } = artifact;
    const form = { ...rest, end: end - start, fixes: fixes.map((fix) => movedFix(fix, -start)) };
    this.#forms.set(key, form);
    return form;
  }
}

/** All that an artifact says, but for its place. */
function keyOf({ rule, start, end, message, certainty, confidence, fixes, misread }: Artifact): string {
  let key = `${rule} ${end - start} ${certainty} ${confidence} ${wordingOf(message)}`;
  for (const { title, edits, rearranges } of fixes) {
    key += `\f${wordingOf(title)}${rearranges ? '\t' : ''}`;
    for (const edit of edits) key += `\v${edit.start - start} ${edit.end - start} ${edit.text}`;
  }
  return misread ? `${key}\f${JSON.stringify(misread)}` : key;
}

function wordingOf({ template, values }: Message): string {
  return values.length === 0 ? template : `${template}\t${values.join('\t')}`;
}

function movedFix(fix: Fix, by: number): Fix {
  return { ...fix, edits: fix.edits.map((edit) => moved(edit, by)) };
}
