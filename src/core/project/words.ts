import type { ProjectEvidence } from '../knowledge.js';
import type { ProjectChange } from './change.js';
import { priorOf } from './lookalikes.js';
import type { Member } from './member.js';
import type { Project } from './project.js';

/** Reads the words that are right as they stand. */
export function readWords(member: Member): ReadonlySet<string> {
  return new Set(member.list((entry) => entry.text()));
}

/** Takes a word for right from now on, on every page of the project. */
export function addWord({ words }: Project, word: string): ProjectChange[] {
  return words.has(word) ? [] : [{ path: ['words'], value: [...words, word] }];
}

/** Takes it for any other word again. */
export function removeWord({ words }: Project, word: string): ProjectChange[] {
  return words.has(word) ? [{ path: ['words'], value: [...words].filter((known) => known !== word) }] : [];
}

const evidence = new WeakMap<Project['words'], WeakMap<Project['lookalikes'], ProjectEvidence>>();

/**
 * What the people of a project tell an analysis by its words and by what they accepted and ignored: one object as long as both are
 * the same, by which a memory knows that it still holds.
 */
export function evidenceOf({ words, lookalikes }: Pick<Project, 'words' | 'lookalikes'>): ProjectEvidence {
  const known = evidence.get(words) ?? new WeakMap<Project['lookalikes'], ProjectEvidence>();
  const told = known.get(lookalikes) ?? { words, prior: priorOf(lookalikes) };
  evidence.set(words, known.set(lookalikes, told));
  return told;
}
