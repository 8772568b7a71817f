import { parseArgs } from 'node:util';
import { readPage } from '../core/page/read.js';
import type { Page, Story, StoryKind } from '../core/page/page.js';
import { correctionsOf } from '../core/project/pages.js';
import { sliceOf, type Span } from '../core/text/span.js';
import { runToEnd } from '../core/text/steps.js';
import { UsageError, type Command } from './command.js';
import { readInputs } from './inputs.js';
import { ProjectFinder } from './project.js';

const LONGEST_EXCERPT = 24;

const NAMES: Readonly<Record<StoryKind, string>> = {
  'story': 'story', 'caption': 'caption', 'notice': 'notice', 'advert': 'advert', 'masthead': 'masthead', 'imprint': 'imprint',
  'photo-text': 'lettering in a photograph', 'spam': 'injected spam', 'boilerplate': 'web furniture', 'garbage': 'unreadable',
};

export const outline: Command = {
  name: 'outline',
  usage: '[--no-project] FILE|DIR|- …',
  summary: 'prints the stories of each page as a tree for people',
  async run(args, host) {
    const { values, positionals } = parseArgs({ args, options: { 'no-project': { type: 'boolean', default: false } }, allowPositionals: true });
    if (positionals.length === 0) throw new UsageError('no file is given');
    const projects = new ProjectFinder(!values['no-project'], (line) => host.tell(`galley outline: ${line}`));
    let unread = false;
    for await (const input of readInputs(positionals, host)) {
      if ('error' in input) {
        unread = true;
        host.tell(`galley outline: ${input.file}: ${input.error}`);
      } else {
        const { project, path } = await projects.of(input.file);
        await host.print(`${treeOf(input.file, runToEnd(readPage(input.content.text, correctionsOf(project, path)))).join('\n')}\n\n`);
      }
    }
    return unread ? 1 : 0;
  },
};

/** The lines of a page's tree: the issue, its stories, their parts. */
function treeOf(file: string, page: Page): string[] {
  const { title, date, page: label, pages } = page.issue;
  const facts = [title, date, label === null ? null : `page ${label}`, pages === null ? null : `${pages} pages`].filter((fact) => fact !== null);
  const stories = page.stories.flatMap((story, i) => storyLines(page, story, i === page.stories.length - 1));
  return [facts.length > 0 ? `${file}  (${facts.join(', ')})` : file, ...(stories.length > 0 ? stories : ['└─ nothing found'])];
}

function storyLines(page: Page, story: Story, isLast: boolean): string[] {
  const parts = [
    ...story.kicker.map((span) => `kicker: ${printed(page, span)}`),
    ...story.deck.map((span) => `deck: ${printed(page, span)}`),
    ...story.subheads.map((span) => `subhead: ${printed(page, span)}  ${place(page, span)}`),
    ...story.segments.slice(1).map((span) => `goes on ${place(page, span)}`),
  ];
  const stem = isLast ? '   ' : '│  ';
  return [
    `${isLast ? '└─' : '├─'} ${titleOf(page, story)}`,
    ...parts.map((part, i) => `${stem}${i === parts.length - 1 ? '└─' : '├─'} ${part}`),
  ];
}

function titleOf(page: Page, story: Story): string {
  const first = story.segments[0];
  const title = story.headline ? printed(page, story.headline) : first ? `“${excerpt(printed(page, first))}”` : '';
  const facts = [
    story.byHand ? 'set by hand' : '', story.bylines.join(', '), story.dateline ?? '',
    story.jump?.from === undefined ? '' : `from page ${story.jump.from}`, story.jump?.to === undefined ? '' : `to page ${story.jump.to}`,
  ].filter((fact) => fact !== '');
  return [`[${NAMES[story.kind]}]`, title, ...(facts.length > 0 ? [`— ${facts.join('; ')}`] : []), ...(first ? [place(page, first)] : [])].join(' ');
}

/** The lines of a span, from 1, as an editor counts them. */
function place(page: Page, { start, end }: Span): string {
  const first = page.lines.lineOf(start) + 1;
  const last = page.lines.lineOf(Math.max(start, end - 1)) + 1;
  return first === last ? `(line ${first})` : `(lines ${first}–${last})`;
}

function printed(page: Page, span: Span): string {
  return sliceOf(page.text, span).replace(/\s+/gu, ' ').trim();
}

function excerpt(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST_EXCERPT ? `${characters.slice(0, LONGEST_EXCERPT).join('')}…` : text;
}
