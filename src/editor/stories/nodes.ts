import type { Uri } from 'vscode';
import type { Issue } from '../../core/page/outline/issues.js';
import type { PartKind, PageOutline, StoryOutline, TextRange } from '../../core/page/outline/outline.js';
import { compareStarts } from '../../core/page/outline/outline.js';
import type { OtherPart } from '../jumps/jump-links.js';
import type { ArchivedPage } from '../archive/archived-page.js';

export interface IssueNode {
  readonly type: 'issue';
  readonly issue: Issue<ArchivedPage>;
}

export interface PageNode {
  readonly type: 'page';
  readonly uri: Uri;
}

export interface StoryNode {
  readonly type: 'story';
  readonly uri: Uri;
  readonly story: StoryOutline;
}

export interface PartNode {
  readonly type: 'part';
  readonly uri: Uri;
  readonly story: StoryOutline;
  readonly kind: PartKind | 'caption';
  readonly label: string;
  readonly range: TextRange;
}

/** The other part of a story, on another page. */
export interface JumpNode {
  readonly type: 'jump';
  readonly uri: Uri;
  readonly story: StoryOutline;
  readonly other: OtherPart;
}

/** Says why there is nothing where something is expected. */
export interface NoteNode {
  readonly type: 'note';
  readonly uri: Uri;
  readonly text: string;
}

/** Some of the pages of an issue, or of the stories of a page, where these are too many for one list. */
export interface StretchNode {
  readonly type: 'stretch';
  readonly parent: IssueNode | PageNode;
  /** How many rows stand before it. */
  readonly first: number;
  readonly rows: readonly TreeNode[];
}

/** An element of the tree: issue → page → stories → parts. */
export type TreeNode = IssueNode | PageNode | StretchNode | StoryNode | PartNode | JumpNode | NoteNode;

/** Whether a command was called from a row of the tree. */
export function isTreeNode(row: unknown): row is TreeNode {
  return typeof row === 'object' && row !== null && 'type' in row && typeof row.type === 'string' && ['issue', 'page', 'stretch', 'story', 'part', 'jump', 'note'].includes(row.type);
}

/** The same for the same element after the tree was filled anew. */
export function idOf(node: TreeNode): string {
  switch (node.type) {
    case 'issue': return node.issue.key;
    case 'page': return node.uri.toString();
    case 'story': return `${node.uri.toString()}#${node.story.id}`;
    case 'part': return `${node.uri.toString()}#${node.story.id} ${node.kind} ${node.range.startLine}:${node.range.startCharacter}`;
    case 'jump': return `${node.uri.toString()}#${node.story.id} ${node.other.direction}`;
    case 'note': return `${node.uri.toString()}#`;
    case 'stretch': return `${idOf(node.parent)} from ${node.first}`;
  }
}

/** The parts of a story in order of position: subheads, continuations, and the captions set into it. */
export function partsOf(uri: Uri, story: StoryOutline, page: PageOutline): PartNode[] {
  const captions = (captionsOf(page).get(story.id) ?? [])
    .map(({ name, heading }): PartNode => ({ type: 'part', uri, story, kind: 'caption', label: name, range: heading }));
  const parts = story.parts.map((part): PartNode => ({ type: 'part', uri, story, ...part }));
  return [...parts, ...captions].sort((a, b) => compareStarts(a.range, b.range));
}

const captionsByHost = new WeakMap<PageOutline, ReadonlyMap<string, StoryOutline[]>>();

/** The captions of a page by the id of the story into which they are set. */
function captionsOf(page: PageOutline): ReadonlyMap<string, StoryOutline[]> {
  const known = captionsByHost.get(page);
  if (known) return known;
  const captions = new Map<string, StoryOutline[]>();
  for (const story of page.stories) {
    if (story.host === null) continue;
    const own = captions.get(story.host);
    if (own) own.push(story);
    else captions.set(story.host, [story]);
  }
  captionsByHost.set(page, captions);
  return captions;
}
