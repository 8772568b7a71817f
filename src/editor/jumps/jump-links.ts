import type { Uri } from 'vscode';
import { linkJumps, type JumpEnd, type JumpLink } from '../../core/page/jumps/links.js';
import { labelOf, type Issue } from '../../core/page/outline/issues.js';
import type { PageOutline, StoryOutline } from '../../core/page/outline/outline.js';
import type { Archive } from '../archive/archive.js';
import type { ArchivedPage } from '../archive/archived-page.js';

/** A folder of more pages is no issue of a paper. */
const MOST_PAGES = 120;
/** A text of more stories is no page of a paper. */
const MOST_STORIES = 500;

interface Linked {
  readonly outlines: readonly (PageOutline | undefined)[];
  readonly links: readonly JumpLink[];
}

/** The part of a story on another page, and why it is held to be that. */
export interface OtherPart {
  readonly direction: 'from' | 'to';
  readonly page: ArchivedPage;
  readonly story: StoryOutline;
  readonly link: JumpLink;
}

/** Which stories go on on which other pages of their issue, as far as these are read. */
export class JumpLinks {
  readonly #known = new Map<string, Linked>();

  constructor(private readonly archive: Archive) {}

  /** The other parts of a story, once all pages of its issue are read. */
  async find(uri: Uri, story: string): Promise<OtherPart[]> {
    await this.archive.open();
    await this.archive.read(uri);
    const issue = this.archive.issueOf(uri);
    if (issue && issue.pages.length <= MOST_PAGES) for (const page of issue.pages) await this.archive.read(page.uri);
    return this.of(uri, story);
  }

  /** The other parts of a story on the pages that are read so far. */
  of(uri: Uri, story: string): OtherPart[] {
    const issue = this.archive.issueOf(uri);
    if (!issue || issue.pages.length > MOST_PAGES) return [];
    const key = uri.toString();
    const isHere = (end: JumpEnd): boolean => end.page === key && end.story.id === story;
    return this.#linksOf(issue).flatMap((link) => {
      const direction = isHere(link.to) ? 'from' : 'to';
      const other = isHere(link.to) ? link.from : isHere(link.from) ? link.to : undefined;
      const page = issue.pages.find((one) => one.uri.toString() === other?.page);
      return other && page ? [{ direction, page, story: other.story, link }] : [];
    });
  }

  #linksOf({ key, pages }: Issue<ArchivedPage>): readonly JumpLink[] {
    const known = this.#known.get(key);
    const outlines = pages.map(({ outline }) => outline);
    if (known?.outlines.length === outlines.length && known.outlines.every((outline, i) => outline === outlines[i])) return known.links;
    const links = linkJumps(pages.flatMap((page) => (
      page.outline && page.outline.stories.length <= MOST_STORIES ? [{ key: page.uri.toString(), label: labelOf(page), outline: page.outline }] : []
    )));
    this.#known.set(key, { outlines, links });
    return links;
  }
}
