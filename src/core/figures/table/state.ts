import { TABLE_SCOPES, type TableOrigin, type TableState } from './messages.js';
import { ALL_FIGURES, SORT_COLUMNS, type TableQuery } from './query.js';

/** What a panel kept, read with care: it may come from another version of Galley. Undefined where it does not tell whose figures were shown. */
export function readTableState(kept: unknown): TableState | undefined {
  const origin = readOrigin(memberOf(kept, 'origin'));
  return origin && { origin, query: readQuery(memberOf(kept, 'query')) };
}

function readOrigin(kept: unknown): TableOrigin | undefined {
  const scope = TABLE_SCOPES.find((known) => known === memberOf(kept, 'scope'));
  const page = textOf(kept, 'page');
  if (!scope || (scope !== 'folder' && !/^[a-z][a-z0-9+.-]*:/i.test(page))) return undefined;
  const story = memberOf(kept, 'story');
  return { scope, page, ...(story !== undefined && { story: { id: textOf(story, 'id'), headline: textOf(story, 'headline') } }) };
}

function readQuery(kept: unknown): TableQuery {
  const page = memberOf(kept, 'page');
  return {
    search: textOf(kept, 'search'), kind: textOf(kept, 'kind'), date: textOf(kept, 'date'),
    sort: SORT_COLUMNS.find((known) => known === memberOf(kept, 'sort')) ?? ALL_FIGURES.sort,
    descending: memberOf(kept, 'descending') === true,
    page: typeof page === 'number' && Number.isInteger(page) && page > 0 ? page : 0,
  };
}

function textOf(kept: unknown, member: string): string {
  const value = memberOf(kept, member);
  return typeof value === 'string' ? value : '';
}

function memberOf(kept: unknown, member: string): unknown {
  return typeof kept === 'object' && kept !== null ? Reflect.get(kept, member) as unknown : undefined;
}
