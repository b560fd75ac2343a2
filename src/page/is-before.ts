/** The order of two places in a page. */

/** A place as at a range's end: between characters of a text, or between children of another node. */
export interface Place {
  node: Node;
  offset: number;
}

/**
 * Returns whether `a` comes before `b` in the page. The content of an open shadow root stands at the
 * beginning of its host. Places in two documents have no order: that is the caller's bug.
 */
export function isBefore(a: Place, b: Place): boolean {
  const places = new Map(outward(a).map((place) => [place.node.getRootNode(), place]));
  for (const second of outward(b)) {
    const first = places.get(second.node.getRootNode());
    if (!first) continue;
    const range = new Range();
    range.setStart(first.node, first.offset);
    return range.comparePoint(second.node, second.offset) > 0;
  }
  throw new RangeError('The places are in two documents');
}

/** A place, then that of the host of the shadow root it is in, and so on. */
function outward(place: Place): Place[] {
  const places = [place];
  let root = place.node.getRootNode();
  while (root instanceof ShadowRoot) {
    places.push({ node: root.host, offset: 0 });
    root = root.host.getRootNode();
  }
  return places;
}
