/**
 * Returns the nodes that are shown inside `node`, in order: those of its open shadow root if it has
 * one, those put into it if it is a slot, else its children.
 */
export function flatChildren(node: Node): Iterable<Node> {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : node.childNodes;
  }
  const root = node instanceof Element ? node.shadowRoot : null;
  return (root ?? node).childNodes;
}

/** Returns the element around `element`, the host for one at the top of a shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
