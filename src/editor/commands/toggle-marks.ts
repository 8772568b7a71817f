import type { Decorations } from '../marks/decorations.js';
import type { Command } from './command.js';

/** Switches the marks of artifacts and figures off and on. */
export function toggleMarks(decorations: Decorations): Command {
  return { id: 'galley.toggleMarks', execute: () => decorations.toggle() };
}
