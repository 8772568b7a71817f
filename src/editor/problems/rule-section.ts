/**
 * What `docs/rules.md` says of one rule: its section, then what holds for all of them.
 * @param rules the text of the file
 */
export function ruleSection(rules: string, rule: string): string {
  const [beginning = '', ...sections] = rules.split(/^(?=##+ )/m);
  const section = sections.find((one) => one.startsWith(`### ${rule}\n`)) ?? '';
  const general = beginning.replace(/^# .*\n+/, '');
  return `${section.trimEnd()}\n\n---\n\n${general.trimEnd()}\n`;
}
