import type { TreeItem, Uri } from 'vscode';
import type { StoryTree } from '../../../src/editor/stories/tree.js';
import type { TreeNode } from '../../../src/editor/stories/nodes.js';
import { galley } from './galley.js';

/** An element of the tree of stories with its item. */
export interface Shown {
  readonly node: TreeNode;
  readonly item: TreeItem;
}

/** What the tree shows under an element. */
export async function shownUnder(tree: StoryTree, node?: TreeNode): Promise<Shown[]> {
  return (await tree.getChildren(node)).map((child) => ({ node: child, item: tree.getTreeItem(child) }));
}

/** What the tree shows under the page of a file. */
export async function storiesOf(uri: Uri): Promise<Shown[]> {
  const { stories: { tree } } = await galley();
  return await shownUnder(tree, tree.pageNode(uri));
}

export function labelOf({ item: { label } }: Shown): string {
  return typeof label === 'string' ? label : label?.label ?? '';
}

export function labels(shown: readonly Shown[]): string[] {
  return shown.map(labelOf);
}

/** Label and description of each element. */
export function texts(shown: readonly Shown[]): unknown[] {
  return shown.map((one) => [labelOf(one), one.item.description]);
}
