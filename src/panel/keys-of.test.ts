import { describe, expect, it } from 'vitest';

import { keysOf } from './keys-of.ts';

describe('keysOf', () => {
  it('gives a text the same key wherever it stands', () => {
    const [key] = keysOf(['The ferry sails.']);
    expect(keysOf(['It is cold.', 'The ferry sails.'])[1]).toBe(key);
  });

  it('gives texts that are alike keys of their own', () => {
    expect(new Set(keysOf(['No.', 'No.', '1 No.'])).size).toBe(3);
  });
});
