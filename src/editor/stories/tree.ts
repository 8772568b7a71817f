import * as vscode from 'vscode';
import { arrange } from '../../core/page/outline/arrange.js';
import type { PageOutline } from '../../core/page/outline/outline.js';
import type { Archive } from '../archive/archive.js';
import type { ArchivedPage } from '../archive/archived-page.js';
import { placeOfRow } from '../corrections/place.js';
import { Disposable } from '../disposable.js';
import type { JumpLinks } from '../jumps/jump-links.js';
import { idOf, partsOf, type IssueNode, type PageNode, type StoryNode, type TreeNode } from './nodes.js';
import { inStretches, parentAmong } from './stretches.js';
import { issueItem, jumpItem, pageItem, partItem, storyItem, storyTooltip, stretchItem } from './tree-items.js';
import type { Proofs } from '../proofs/proofs.js';
import type { Statuses } from '../statuses/statuses.js';
import { isNarrowed, type Options, type ViewOptions } from './view-options.js';

/** Changes within this time are shown together, in milliseconds: a folder of pages is read page by page. */
const TOGETHER = 250;

/** Of more pages than this the issues are shown anew less often while pages are read, in milliseconds: each time all of them are handed over. */
const MANY_PAGES = 500;
const SELDOM = 2000;

/** The rows of a page with more stories are kept, since each movement of the cursor asks for them. */
const MANY_STORIES = 200;

/** With no more issues than this each is open at first, and with one page the page as well. */
const FEW_ISSUES = 3;

/** Issues, their pages, the stories of a page, the parts of a story. */
export class StoryTree extends Disposable implements vscode.TreeDataProvider<TreeNode> {
  readonly #changed = this._register(new vscode.EventEmitter<TreeNode | TreeNode[] | undefined>());
  readonly #pageNodes = new Map<string, PageNode>();
  readonly #stale = new Set<PageNode>();
  readonly #arranged = new WeakMap<PageOutline, { readonly options: Options; readonly rows: StoryNode[] }>();
  #allStale = false;
  #shownAll = -SELDOM;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(private readonly proofs: Proofs, private readonly archive: Archive, private readonly jumps: JumpLinks, private readonly statuses: Statuses, private readonly options: ViewOptions) {
    super();
    this._register(archive.onDidChange((page) => this.#show(page)));
    this._register(statuses.onDidChange((page) => this.#show(page && archive.page(page))));
    this._register(options.onDidChange(() => this.#show(undefined)));
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (!node) {
      const issues = await this.archive.listIssues();
      return issues.filter(({ pages }) => pages.some((page) => this.#hasListed(page))).map((issue) => ({ type: 'issue', issue }));
    }
    switch (node.type) {
      case 'issue': return inStretches(node, this.#pagesOf(node));
      case 'page': return this.#childrenOfPage(node, await this.archive.read(node.uri));
      case 'stretch': return [...node.rows];
      case 'story': return this.#partsOf(node);
      case 'part': case 'jump': case 'note': return [];
    }
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const item = this.#itemOf(node);
    item.id = idOf(node);
    item.contextValue = node.type === 'story' && node.story.byHand ? 'story corrected' : node.type;
    return item;
  }

  /** A story says why it is held to be one when the pointer rests on it: that needs the whole page. */
  async resolveTreeItem(item: vscode.TreeItem, node: TreeNode): Promise<vscode.TreeItem> {
    if (node.type !== 'story') return item;
    const place = await placeOfRow(this.proofs, node);
    item.tooltip = storyTooltip(node.story, place ? place.engine.reasonsOf(place.page, place.story) : []);
    return item;
  }

  getParent(node: TreeNode): TreeNode | undefined {
    switch (node.type) {
      case 'issue': return undefined;
      case 'page': {
        const issue = this.archive.issueOf(node.uri);
        return issue && this.#parentOfPage({ type: 'issue', issue }, node);
      }
      case 'part': case 'jump': return { type: 'story', uri: node.uri, story: node.story };
      case 'story': return parentAmong(this.pageNode(node.uri), this.#storiesOf(node.uri), (row) => idOf(row) === idOf(node));
      case 'note': return this.pageNode(node.uri);
      case 'stretch': return node.parent;
    }
  }

  /** Whether a story is shown, perhaps under a row that is closed. */
  lists(node: StoryNode): boolean {
    return this.#storiesOf(node.uri).some(({ story }) => story.id === node.story.id);
  }

  /** The one node of a page, by which it can be told to have changed. */
  pageNode(uri: vscode.Uri): PageNode {
    const key = uri.toString();
    const node = this.#pageNodes.get(key) ?? { type: 'page', uri };
    this.#pageNodes.set(key, node);
    return node;
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    super.dispose();
  }

  /** Whether the page has something to show: also when it is unread, or is told to have nothing. */
  #hasListed({ uri, outline }: ArchivedPage): boolean {
    const { current } = this.options;
    if (current.statuses.length > 0 && !current.statuses.includes(this.statuses.of(uri))) return false;
    return !isNarrowed(current) || !outline || arrange(outline, current).length > 0;
  }

  #pagesOf({ issue }: IssueNode): PageNode[] {
    return issue.pages.filter((page) => this.#hasListed(page)).map(({ uri }) => this.pageNode(uri));
  }

  #parentOfPage(issue: IssueNode, page: PageNode): TreeNode {
    return parentAmong(issue, this.#pagesOf(issue), (row) => row === page);
  }

  #storiesOf(uri: vscode.Uri): StoryNode[] {
    const outline = this.archive.page(uri)?.outline;
    if (!outline) return [];
    const { current } = this.options;
    const known = this.#arranged.get(outline);
    if (known?.options === current) return known.rows;
    const rows = arrange(outline, current).map((story): StoryNode => ({ type: 'story', uri, story }));
    if (rows.length > MANY_STORIES) this.#arranged.set(outline, { options: current, rows });
    return rows;
  }

  #childrenOfPage(node: PageNode, page: ArchivedPage | undefined): TreeNode[] {
    if (!page) return [];
    const { uri, failure } = page;
    const stories = this.#storiesOf(uri);
    if (stories.length > 0) return inStretches(node, stories);
    return [{ type: 'note', uri, text: failure ?? vscode.l10n.t('No story found on this page.') }];
  }

  #partsOf({ uri, story }: TreeNode & { type: 'story' }): TreeNode[] {
    const outline = this.archive.page(uri)?.outline;
    const others = this.jumps.of(uri, story.id).map((other): TreeNode => ({ type: 'jump', uri, story, other }));
    const [from, to] = [others.filter(isFrom), others.filter((node) => !isFrom(node))];
    return outline ? [...from, ...partsOf(uri, story, outline), ...to] : [];
  }

  #itemOf(node: TreeNode): vscode.TreeItem {
    switch (node.type) {
      case 'issue': return issueItem(node.issue, node.issue.pages.map(({ uri }) => this.statuses.of(uri)), this.archive.issues.length <= FEW_ISSUES);
      case 'page': {
        const page = this.archive.page(node.uri);
        return page ? pageItem(page, this.statuses.of(page.uri), this.archive.size === 1) : new vscode.TreeItem(node.uri);
      }
      case 'story': return storyItem(node, this.#partsOf(node).length > 0);
      case 'part': return partItem(node);
      case 'jump': return jumpItem(node);
      case 'note': return new vscode.TreeItem(node.text);
      case 'stretch': return stretchItem(node);
    }
  }

  #show(page: ArchivedPage | undefined): void {
    if (page && !isNarrowed(this.options.current)) this.#stale.add(this.pageNode(page.uri));
    else this.#allStale = true;
    this.#timer ??= setTimeout(() => this.#fire(), TOGETHER);
  }

  #fire(): void {
    this.#timer = undefined;
    const early = this.#allStale && this.archive.size > MANY_PAGES ? this.#shownAll + SELDOM - performance.now() : 0;
    if (early > 0) this.#timer = setTimeout(() => this.#fire(), early);
    if (this.#allStale && early <= 0) this.#fireAll();
    else if (this.#stale.size > 0) this.#changed.fire([...this.#stale]);
    this.#stale.clear();
  }

  #fireAll(): void {
    this.#allStale = false;
    this.#shownAll = performance.now();
    this.#changed.fire(undefined);
  }
}

function isFrom(node: TreeNode): boolean {
  return node.type === 'jump' && node.other.direction === 'from';
}
