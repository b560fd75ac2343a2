import type { TextSpan } from './text-span.ts';

/**
 * Returns the index of the first of `spans`, in order and disjoint, that ends after `position`;
 * `spans.length` if none does. A binary search.
 */
export function firstEndingAfter(spans: readonly TextSpan[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle];
    if (span && span.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
