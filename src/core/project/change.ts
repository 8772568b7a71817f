import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';

/** A new value of one member of the project file. */
export interface ProjectChange {
  /** Names and places in lists that lead to the member. */
  readonly path: readonly (string | number)[];
  /** JSON; undefined takes the member out. */
  readonly value: unknown;
}

/**
 * The text of the project file with changed members. What a person wrote around them (comments, layout, members that Galley
 * does not know) stays as it is.
 * @param text JSON, comments allowed; empty for a file that is not there yet
 * @throws {SyntaxError} when the text cannot be read as JSON, since a change would lose something
 */
export function applyChanges(text: string, changes: readonly ProjectChange[]): string {
  const source = text.trim() === '' ? '{}\n' : text;
  const errors: ParseError[] = [];
  parse(source, errors, { allowTrailingComma: true });
  if (errors.length > 0) throw new SyntaxError('The project file is no JSON.');
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: source.includes('\r\n') ? '\r\n' : '\n' };
  return changes.reduce((json, { path, value }) => applyEdits(json, modify(json, [...path], value, { formattingOptions })), source);
}
