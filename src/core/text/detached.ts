/** A copy of its own: a slice of a long text keeps the whole of it in memory. */
export function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
