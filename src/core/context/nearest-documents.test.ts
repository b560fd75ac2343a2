import { describe, expect, it } from 'vitest';

import { nearestDocuments } from './nearest-documents.ts';

describe('nearestDocuments', () => {
  it('lets one rare key count more than several common ones', () => {
    const common = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(nearestDocuments([common, common, ['g']], [], 1)).toEqual(['g']);
  });

  it('finds the documents of the days around that share no key', () => {
    expect(nearestDocuments([['a', 'b']], ['c'], 9)).toEqual(['c', 'a', 'b']);
  });

  it('returns no more than asked and each document once', () => {
    expect(nearestDocuments([['a', 'a', 'b'], ['a']], ['a'], 1)).toEqual(['a']);
  });
});
