/** The target of a Markdown link that runs a command. Brackets, which a page's text may hold, would end the link. */
export function commandLink(command: string, argument: unknown): string {
  const query = encodeURIComponent(JSON.stringify([argument])).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
  return `command:${command}?${query}`;
}
