/** What the tree needs to know of an organisation. */
export type TreeNode = { readonly id: string; readonly parentId: string | null };

/** The organisation and all those below it, parents before children; a cycle in the data does not loop. */
export function withDescendants<Node extends TreeNode>(all: readonly Node[], rootId: string): readonly Node[] {
  const children = new Map<string | null, Node[]>();
  for (const node of all) children.set(node.parentId, [...(children.get(node.parentId) ?? []), node]);
  const found = new Map<string, Node>();
  const queue = all.filter((node) => node.id === rootId);
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    if (found.has(node.id)) continue;
    found.set(node.id, node);
    queue.push(...(children.get(node.id) ?? []));
  }
  return [...found.values()];
}
