import { applyFix } from '../fixes/apply.js';
import type { PreparedFix } from '../fixes/prepared-fix.js';
import type { Command } from './command.js';

/** Applies a fix that a quick fix or a link carries. Not for people: its argument is a prepared fix. */
export const applyFixCommand: Command = {
  id: 'galley.applyFix',
  execute: (argument) => applyFix(argument as PreparedFix),
};
