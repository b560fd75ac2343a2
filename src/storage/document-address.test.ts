import { describe, expect, it } from 'vitest';

import { otherPages, samePage } from './document-address.cases.ts';
import { normalizeAddress } from './document-address.ts';

describe('normalizeAddress', () => {
  it.each(samePage)('gives %s for all addresses of the page', (normal, ...others) => {
    for (const other of others) expect(normalizeAddress(other)).toBe(normal);
  });

  it.each(otherPages)('keeps %s and %s apart', (one, other) => {
    expect(normalizeAddress(one)).not.toBe(normalizeAddress(other));
  });

  it('changes nothing the second time', () => {
    for (const [normal] of samePage) expect(normalizeAddress(normal)).toBe(normal);
  });
});
